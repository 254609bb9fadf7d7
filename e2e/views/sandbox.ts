import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.cjs';
import { until } from '../engines/until';
import { watchProblems } from './viewProblems';

/** In the page, once its script was put there. */
declare const axe: typeof import('axe-core');

type Listed = readonly { name: string; displayName: string }[] | undefined;

const ROOT = path.resolve(__dirname, '../..');
const KINDS = ['events', 'conditions', 'actions', 'dataElements'];
const BRIDGE = /^https:\/\/assets\.adobedtm\.com\//;

/** The real Tags sandbox on a free port, and a browser. One of each for a spec file. */
export interface Sandbox {
  browser: Browser;
  origin: string;
  close(): Promise<void>;
}

export async function startSandbox(): Promise<Sandbox> {
  const server = spawn(process.execPath, ['scripts/servers/sandbox-server.cjs'], {
    cwd: ROOT,
    env: { ...process.env, SANDBOX_PORT: '0', SANDBOX_HTTPS_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [origin, browser] = await Promise.all([
    announced(server),
    chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS }),
  ]);
  return {
    browser,
    origin,
    async close() {
      await browser.close();
      server.kill();
    },
  };
}

function announced(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    server.once('exit', () => reject(new Error(`The sandbox did not start: ${output}`)));
    server.stdout?.on('data', (data) => {
      output += data;
      const origin = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (origin) resolve(origin);
    });
  });
}

/** How the network answers for the host's bridge script. */
export type BridgeNetwork = 'unreachable' | 'answers' | 'hangs';

export interface OpenOptions {
  network?: BridgeNetwork;
  /** What happens to the chunks whose names match: `fail`, or come only after the promise. */
  chunks?: { match: RegExp; until: 'fail' | Promise<void> };
  colorScheme?: 'light' | 'dark';
  /** A Content-Security-Policy that the host serves the view with. */
  policy?: string;
  /** Of the whole sandbox; the view gets somewhat more than half of the width. */
  width?: number;
  hasTouch?: boolean;
}

/** One view in the view sandbox, in a browser context of its own: the sandbox remembers what it was told. */
export class ViewSandbox {
  readonly view: FrameLocator;
  readonly problems: string[];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    this.view = page.frameLocator('#extensionViewIframe');
    this.problems = watchProblems(page);
  }

  static async open(sandbox: Sandbox, view: string, options: OpenOptions = {}) {
    const {
      network = 'unreachable',
      colorScheme = 'light',
      width = 1500,
      hasTouch = false,
      chunks,
      policy,
    } = options;
    const context = await sandbox.browser.newContext({
      colorScheme,
      hasTouch,
      viewport: { width, height: 1000 },
    });
    await context.route(BRIDGE, (route) => {
      if (network === 'unreachable') return route.abort('internetdisconnected');
      if (network === 'hangs') return undefined;
      return route.fulfill({
        path: require.resolve('@adobe/reactor-bridge/dist/extensionbridge.min.js'),
      });
    });
    if (chunks) {
      await context.route(chunks.match, async (route) => {
        if (chunks.until === 'fail') return route.abort();
        await chunks.until;
        return route.continue();
      });
    }
    if (policy) {
      await context.route(/\/extensionViews\/.*\.html/, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': policy };
        await route.fulfill({ response, headers });
      });
    }
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const opened = new ViewSandbox(page, context);
    await page.addInitScript(prepareHost, rememberedChoice(view));
    await page.goto(`${sandbox.origin}/#/viewSandbox`);
    return opened;
  }

  private async tab(name: 'Init' | 'Get Settings' | 'Validate'): Promise<Locator> {
    await this.page.getByRole('tab', { name }).click();
    return this.page.getByRole('tabpanel', { name });
  }

  /** Sends other settings to the view, as the host may at any time. */
  async init(settings: unknown, extensionSettings?: unknown): Promise<void> {
    const panel = await this.tab('Init');
    const info = JSON.stringify({ settings, extensionSettings });
    const editor = panel.locator('.cm-content');
    let sent: string;
    // The sandbox fills the panel anew when a view has connected, perhaps while we type.
    do {
      await editor.click();
      await this.page.keyboard.press('ControlOrMeta+a');
      await this.page.keyboard.insertText(info);
      const line = await this.told('init() with', () =>
        panel.getByRole('button', { name: 'Init' }).click(),
      );
      sent = JSON.stringify(await line.args()[1]?.jsonValue());
    } while (sent !== info);
    await this.settled();
  }

  /** What the view answers to the host's "Get Settings". */
  async getSettings(): Promise<unknown> {
    const panel = await this.tab('Get Settings');
    return this.answer('getSettings', () =>
      panel.getByRole('button', { name: 'Get Settings', exact: true }).click(),
    );
  }

  /** Sends the view's own settings back to it. */
  async initWithOwnSettings(): Promise<void> {
    await this.getSettings();
    const press = (button: Locator) => this.told('init() with', () => button.click());
    await press(this.page.getByRole('button', { name: 'Copy Settings to Init Panel' }));
    await press((await this.tab('Init')).getByRole('button', { name: 'Init' }));
    await this.settled();
  }

  /** What the view answers to the host's "Validate". */
  async validate(): Promise<unknown> {
    const panel = await this.tab('Validate');
    const answer = await this.answer('validate', () =>
      panel.getByRole('button', { name: 'Validate' }).click(),
    );
    await this.settled();
    return answer;
  }

  /** Waits until the view has shown all that it was told, moved the focus, and come to rest. */
  private async settled(): Promise<void> {
    await this.view.locator('body').evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      await new Promise((resolve) => requestIdleCallback(resolve));
      const passing = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
    });
  }

  private async answer(method: string, ask: () => Promise<void>): Promise<unknown> {
    return (await this.told(`${method}() returned`, ask)).args()[1]?.jsonValue();
  }

  /** The sandbox prints each call and its answer in full to the console; its panels show only the part that fits. */
  private async told(what: string, ask: () => Promise<void>): Promise<ConsoleMessage> {
    const [line] = await Promise.all([
      this.page.waitForEvent('console', (entry) => entry.text().includes(what)),
      ask(),
    ]);
    return line;
  }

  /** Escape and then Tab, which leaves the code editor only when Tab comes within two seconds: those of a clock that stands still. */
  async leaveEditor(): Promise<void> {
    const clock = await this.view.locator('body').evaluateHandle(() => {
      const { now } = Date;
      const stopped = now();
      Date.now = () => stopped;
      return { start: () => Object.assign(Date, { now }) };
    });
    // The first one is for the suggestions, which are there or about to come.
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Tab');
    await clock.evaluate(({ start }) => void start());
  }

  /** The label or the text of what has the focus inside the view. */
  async focused(): Promise<string> {
    await this.settled();
    return this.view.locator(':focus').evaluate((element) => {
      const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labels = labelled.map((id) => document.getElementById(id)?.textContent ?? '');
      const own = (element as HTMLInputElement).labels?.[0]?.textContent;
      return (
        element.getAttribute('aria-label') || own || labels.join(' ') || element.textContent || ''
      );
    });
  }

  /** What axe-core finds wrong with the view as it is now. */
  async axeViolations(): Promise<string[]> {
    return this.violations(undefined);
  }

  /** Opens the list of choices at a field. */
  async openList(field: Locator): Promise<Locator> {
    await field.focus();
    // What the focus has moved would close the list.
    await this.settled();
    await this.page.keyboard.press('ArrowDown');
    const list = this.view.getByRole('listbox');
    await list.waitFor();
    return list;
  }

  /** Waits until the list of choices, which fades, is gone. */
  async listGone(): Promise<void> {
    await this.view.getByRole('listbox').waitFor({ state: 'detached' });
  }

  /**
   * The same of an open list and the field that it belongs to. All else is hidden from assistive technology as long as the list is open,
   * and leaving the field closes it: axe, which does not know that, would complain of each field that can be focused.
   */
  async openListViolations(): Promise<string[]> {
    return this.violations(['[role=listbox]', ':focus']);
  }

  private async violations(within: string[] | undefined): Promise<string[]> {
    await this.settled();
    const frame = await this.view.locator('body').elementHandle();
    const inside = await frame?.ownerFrame();
    if (!inside) throw new Error('The view has no frame.');
    await inside.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    return inside.evaluate(async (include) => {
      // A choice has its value for a name; its meaning, which one sees as well, describes it.
      const rules = { 'label-content-name-mismatch': { enabled: !include } };
      const { violations } = await axe.run(include ? { include } : document, { rules });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
      );
    }, within);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** What the sandbox keeps of the component that was chosen last; it opens that one's view the next time. */
function rememberedChoice(view: string): Record<string, string> {
  const descriptor: Record<string, Listed> & { name: string; platform: string } = JSON.parse(
    readFileSync(path.join(ROOT, 'extension.json'), 'utf8'),
  );
  const { name: extension, platform } = descriptor;
  const remember = (kind: string, value: string) => ({
    [`lastSelectedViewType/${platform}/${extension}`]: kind,
    [`lastSelectedView/${platform}/${extension}`]: value,
  });
  if (view === 'Extension Configuration') return remember('configuration', '');
  for (const kind of KINDS) {
    const chosen = descriptor[kind]?.find(({ displayName }) => displayName === view);
    if (chosen) return remember(kind, `${kind}/${chosen.name}`);
  }
  throw new Error(`The descriptor has no component “${view}”.`);
}

/** Runs in the sandbox's page before its script: chooses the view, and gives views longer than the 2 s and 10 s of a developer's machine. */
function prepareHost(choice: Record<string, string>): void {
  if (window !== top) return;
  for (const [key, value] of Object.entries(choice)) localStorage.setItem(key, value);
  const { setTimeout } = window;
  window.setTimeout = ((task: TimerHandler, delay?: number, ...rest: unknown[]) =>
    setTimeout(
      task,
      delay === 2000 || delay === 10_000 ? 60_000 : delay,
      ...rest,
    )) as typeof setTimeout;
}

/** Waits until a control has a value: an answer to the host takes its way through two windows. */
export async function valueBecomes(control: Locator, value: string): Promise<void> {
  let is = '';
  await until(
    async () => {
      // Asked anew each time: other settings may put another control in its place.
      is = await control.inputValue();
      return is === value;
    },
    () => `The control has “${is}” and not “${value}”.`,
  );
}

/** Starts the sandbox for a spec file; each test opens views of its own. */
export function withSandbox(): (view: string, options?: OpenOptions) => Promise<ViewSandbox> {
  let sandbox: Sandbox;
  const opened: ViewSandbox[] = [];
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterEach(async () => {
    for (const view of opened.splice(0)) {
      await view.close();
      expect(view.problems).toEqual([]);
    }
  });
  afterAll(() => sandbox?.close());
  return async (view, options) => {
    const answer = await ViewSandbox.open(sandbox, view, options);
    opened.push(answer);
    return answer;
  };
}
