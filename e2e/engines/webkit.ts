import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureWebKit } from '../../scripts/engines.cjs';
import type { Engine, EngineOptions, EnginePage, Ready } from './engine';
import { COLLECT, hasArrived, readReport, type Told, toReportingBody } from './pageReport';
import { until } from './until';
import { isReady, startSession, type WebDriverSession } from './webDriver';

/** Keys of WebDriver that are no characters (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Home: '\uE011',
  End: '\uE010',
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

/** Does something with a window. */
type InWindow = <T>(window: string, act: (session: WebDriverSession) => Promise<T>) => Promise<T>;

/** A session has one window that its commands go to: another one's turn comes when those for the one before it have ended. */
function windowsOf(session: WebDriverSession): InWindow {
  let current = '';
  let running: Promise<unknown> = Promise.resolve();
  let turn: Promise<unknown> = Promise.resolve();
  return (window, act) => {
    const before = running;
    const mine = turn.then(async () => {
      if (window === current) return;
      await before;
      await session.switchTo(window);
      current = window;
    });
    const done = mine.then(() => act(session));
    turn = mine.catch(() => {});
    running = Promise.all([before, done.catch(() => {})]).then(() => {});
    return done;
  };
}

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
  const inWindow = windowsOf(session);
  const windows = new Set<string>();
  const origins = new Set<string>();
  const newTab = async (): Promise<EnginePage> => {
    const window = await inWindow(first, ({ newWindow }) => newWindow());
    windows.add(window);
    const told: Told = { console: [], errors: [] };
    const here = <T>(act: (session: WebDriverSession) => Promise<T>) => inWindow(window, act);
    /** Waits until a script tells that the next page is there: between two pages there is none to ask, and one on its way out does not answer. */
    const comes = (isThere: string) =>
      until(
        async () => {
          try {
            return await here(({ execute }) => soon(execute(isThere)));
          } catch {
            return false;
          }
        },
        () => 'The next page did not come.',
      );
    let departures = 0;
    /** Does what leaves the page, and waits for the next one. */
    const leave = async (
      act: (session: WebDriverSession) => Promise<void>,
      ready: Ready = 'load',
    ) => {
      const departure = ++departures;
      await here(({ execute }) => execute(`document[${LEFT}] = ${departure}`));
      await here((session) => soon(act(session)));
      const isReady = ready === 'load' ? '=== "complete"' : '!== "loading"';
      await comes(`return document[${LEFT}] !== ${departure} && document.readyState ${isReady}`);
    };
    const page: EnginePage = {
      ...told,
      evaluate: async (script) =>
        readReport(await here(({ execute }) => execute(toReportingBody(script))), told),
      url: () => here(({ url }) => url()),
      async goto(url, ready) {
        if (url.startsWith('http')) origins.add(new URL(url).origin);
        await leave(({ goto }) => goto(url), ready);
      },
      goBack: () => leave(({ back }) => back()),
      reload: () => leave(({ refresh }) => refresh()),
      arrived: async (end) => void (await comes(`return ${hasArrived(end)}`)),
      click: (selector) => here(({ click }) => click(selector)),
      type: (text) => here(({ press }) => press([...text])),
      press: (key) => here(({ press }) => press([KEYS[key] ?? key])),
      // WebDriver has no command for it, so the page is told alone: what it requests all the same does arrive.
      setOffline: (isOffline) =>
        page.evaluate(`
          Object.defineProperty(navigator, 'onLine', { value: ${!isOffline}, configurable: true });
          dispatchEvent(new Event('${isOffline ? 'offline' : 'online'}'));`),
      newTab,
      async closeTab() {
        windows.delete(window);
        await here(({ closeWindow }) => closeWindow());
      },
      async close() {
        for (const other of windows) await inWindow(other, ({ closeWindow }) => closeWindow());
        for (const origin of origins) {
          await inWindow(first, ({ goto }) => goto(`${origin}/nothing-here`));
          await until(
            async () => {
              try {
                return await inWindow(first, ({ execute }) =>
                  execute(
                    `if (origin !== ${JSON.stringify(origin)}) return false; localStorage.clear(); sessionStorage.clear(); return true`,
                  ),
                );
              } catch {
                return false;
              }
            },
            () => `There was no page of ${origin} to clear.`,
          );
          await inWindow(first, ({ deleteCookies }) => deleteCookies());
        }
      },
    };
    return page;
  };
  return newTab();
}
