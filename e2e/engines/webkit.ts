import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { ensureWebKit } from '../../scripts/engines.cjs';
import type { Engine, EngineOptions, EnginePage } from './engine';
import { COLLECT, readReport, type Told, toReportingBody } from './pageReport';
import { PATIENCE, until } from './until';
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
    // Whether a page is complete, each test says for itself.
    pageLoadStrategy: 'eager',
    timeouts: { script: PATIENCE, pageLoad: PATIENCE },
    'webkitgtk:browserOptions': {
      binary: programs.browser,
      args: ['--automation', ...(proxy ? [`--proxy=http://127.0.0.1:${proxy}`] : [])],
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
    const loaded = () =>
      until(
        async () => (await here()).execute('return document.readyState === "complete"'),
        () => 'The page was not complete.',
      );
    return {
      ...told,
      evaluate: async (script) =>
        readReport(await (await here()).execute(toReportingBody(script)), told),
      url: async () => (await here()).url(),
      async goto(url, ready = 'load') {
        origins.add(new URL(url).origin);
        await (await here()).goto(url);
        if (ready === 'load') await loaded();
      },
      async goBack() {
        await (await here()).back();
        await loaded();
      },
      async reload() {
        await (await here()).refresh();
        await loaded();
      },
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
          await session.execute('localStorage.clear(); sessionStorage.clear();');
          await session.deleteCookies();
        }
      },
    };
  };
  return newTab();
}
