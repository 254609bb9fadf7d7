import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureWebKit } from '../../scripts/engines.cjs';
import type { Engine, EngineOptions, EnginePage, Ready } from './engine';
import { COLLECT, readReport, type Told, toReportingBody } from './pageReport';
import { until } from './until';
import { isReady, startSession, type WebDriverSession } from './webDriver';

/** Keys of WebDriver that are no characters (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Marks a document that is being left. One that comes back from the back/forward cache still has its own mark. */
const LEFT = 'Symbol.for("test left")';

/** What a command gives, or nothing after a moment: one that meets a page on its way into that cache is never answered. */
const soon = <T>(command: Promise<T>): Promise<T | undefined> =>
  Promise.race([command, pause(2000, undefined, { ref: false })]);

/** A port that nobody listens to. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts a display that nobody looks at, and gives its number. */
async function startDisplay(program: string): Promise<{ process: ChildProcess; number: string }> {
  const display = spawn(program, ['-displayfd', '1', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let number = '';
  display.stdout.on('data', (text) => {
    number += text;
  });
  await until(
    () => number.endsWith('\n'),
    () => 'Xvfb gave no display.',
  );
  return { process: display, number: number.trim() };
}

/** WebKit, by WebKitGTK's WebDriver server and its own small browser. */
export async function startWebKit({ proxy }: EngineOptions): Promise<Engine> {
  const programs = ensureWebKit();
  const display = await startDisplay(programs.display);
  const port = await freePort();
  const driver = spawn(programs.driver, ['-p', String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display.number}`,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const server = `http://127.0.0.1:${port}`;
  await until(
    () => isReady(server),
    () => 'WebKitWebDriver did not start.',
  );
  const session = await startSession(server, {
    acceptInsecureCerts: true,
    // Its own wait for a page misses some of those that come at once.
    pageLoadStrategy: 'none',
    // Its own limit is a timer of the page, which a test may hold or let pass.
    timeouts: { script: null },
    'webkitgtk:browserOptions': {
      binary: programs.browser,
      args: [
        '--automation',
        ...(proxy ? [`--proxy=http://127.0.0.1:${proxy}`, '--ignore-host=127.0.0.1'] : []),
      ],
    },
  });
  const [first = ''] = await session.windows();
  return {
    firstScript: COLLECT,
    newPage: () => newProfile(session, first),
    async close() {
      await session.end();
      driver.kill();
      display.process.kill();
    },
  };
}

/** All windows of a session share a profile: what pages have stored is taken away when they are closed. */
async function newProfile(session: WebDriverSession, first: string): Promise<EnginePage> {
  const windows = new Set<string>();
  const origins = new Set<string>();
  const newTab = async (): Promise<EnginePage> => {
    const window = await session.newWindow();
    windows.add(window);
    const told: Told = { console: [], errors: [] };
    /** Every command but that of another tab in between goes to this one. */
    const here = async () => {
      await session.switchTo(window);
      return session;
    };
    let departures = 0;
    /** Does what leaves the page, and waits for the next one. */
    const leave = async (
      act: (session: WebDriverSession) => Promise<void>,
      ready: Ready = 'load',
    ) => {
      const departure = ++departures;
      await (await here()).execute(`document[${LEFT}] = ${departure}`);
      await soon(act(session));
      const isReady = ready === 'load' ? '=== "complete"' : '!== "loading"';
      await until(
        async () => {
          try {
            return await soon(
              session.execute(
                `return document[${LEFT}] !== ${departure} && document.readyState ${isReady}`,
              ),
            );
          } catch {
            // Between two pages there is none to ask.
            return false;
          }
        },
        () => 'The next page did not come.',
      );
    };
    return {
      ...told,
      evaluate: async (script) =>
        readReport(await (await here()).execute(toReportingBody(script)), told),
      url: async () => (await here()).url(),
      async goto(url, ready) {
        origins.add(new URL(url).origin);
        await leave(() => session.goto(url), ready);
      },
      goBack: () => leave(session.back),
      reload: () => leave(session.refresh),
      click: async (selector) => (await here()).click(selector),
      type: async (text) => (await here()).press([...text]),
      press: async (key) => (await here()).press([KEYS[key] ?? key]),
      newTab,
      async closeTab() {
        windows.delete(window);
        await (await here()).closeWindow();
        await session.switchTo(first);
      },
      async close() {
        for (const other of windows) {
          await session.switchTo(other);
          await session.closeWindow();
        }
        await session.switchTo(first);
        for (const origin of origins) {
          await session.goto(`${origin}/nothing-here`);
          await until(
            async () => {
              try {
                return await session.execute(
                  `if (origin !== ${JSON.stringify(origin)}) return false; localStorage.clear(); sessionStorage.clear(); return true`,
                );
              } catch {
                return false;
              }
            },
            () => `There was no page of ${origin} to clear.`,
          );
          await session.deleteCookies();
        }
      },
    };
  };
  return newTab();
}
