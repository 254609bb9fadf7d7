import type { BrowserContext, Locator, Page } from 'playwright-core';
import {
  type CollectionServer,
  createCollectionServer,
  type ServerMode,
} from '../../scripts/servers/collectionServer.cjs';
import type { PartnerMode } from '../../scripts/servers/partnerServer.cjs';
import { until } from '../engines/until';
import { type Sandbox, startSandbox } from '../views/sandbox';

export interface Demo {
  sandbox: Sandbox;
  server: CollectionServer;
  close(): Promise<void>;
}

/** The real sandbox and a collection server, each on a free port. */
export async function startDemo(): Promise<Demo> {
  const [sandbox, server] = await Promise.all([startSandbox(), createCollectionServer()]);
  return {
    sandbox,
    server,
    async close() {
      await sandbox.close();
      await server.close();
    },
  };
}

/** Behaves like AppMeasurement as far as the demo goes: one image for each page view, callbacks before and after. */
const OWN_APP_MEASUREMENT = `
  window.AppMeasurement = function (account) {
    const before = [], after = [];
    this.registerPreTrackCallback = (callback) => before.push(callback);
    this.registerPostTrackCallback = (callback) => after.push(callback);
    this.tl = () => {};
    this.t = () => {
      const random = String(Math.random()).slice(2);
      const url = 'http://' + this.trackingServer + '/b/ss/' + account + '/1/JS-own/s' + random +
        '?AQB=1&pageName=' + encodeURIComponent(this.pageName) + '&AQE=1';
      before.forEach((callback) => callback(url));
      const image = new Image();
      image.onload = () => after.forEach((callback) => callback(url));
      image.src = url;
    };
  };`;

export interface OpenOptions {
  /** What stands in .sandbox/files/: nothing (the default), a small tracker, or a script that is none. */
  appMeasurement?: 'none' | 'own' | 'no tracker';
  /** `none`: the Web SDK's file is not there. */
  webSdk?: 'none';
  mode?: ServerMode;
  /** Of the window. */
  width?: number;
  /** Script that runs before the page's own. */
  before?: string;
}

/** How the row of a hit ends that was successfully sent. */
export const ARRIVED = /Answered|Sent by beacon/;

/** The demo page, and what a person sees of it. */
export class DemoPage {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    /** Addresses that the page asked for outside of this machine. */
    readonly elsewhere: string[],
    /** What the console shows as errors, uncaught ones too. */
    readonly errors: string[],
  ) {}

  static async open({ sandbox, server }: Demo, options: OpenOptions = {}): Promise<DemoPage> {
    server.setMode(options.mode ?? 'ok');
    const context = await sandbox.browser.newContext({
      viewport: { width: options.width ?? 1400, height: 1000 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    if (options.before) await page.addInitScript(options.before);
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/*', (route) => {
      const { hostname, pathname } = new URL(route.request().url());
      if (pathname === '/files/AppMeasurement.js') {
        if (options.appMeasurement === 'own') {
          return route.fulfill({ contentType: 'text/javascript', body: OWN_APP_MEASUREMENT });
        }
        return options.appMeasurement === 'no tracker'
          ? route.fulfill({ contentType: 'text/javascript', body: '"nothing here";' })
          : route.fulfill({ status: 404 });
      }
      if (pathname === '/files/alloy.js' && options.webSdk === 'none') {
        return route.fulfill({ status: 404 });
      }
      if (hostname === 'localhost' || hostname === '127.0.0.1') return route.continue();
      elsewhere.push(hostname);
      return route.abort();
    });
    await page.goto(`${sandbox.origin}/libSandbox.html?collection=${server.port}`);
    return new DemoPage(context, page, elsewhere, errors);
  }

  /** The inspector, which the demo opens by itself. */
  get inspector(): Locator {
    return this.page.locator('post-track-inspector');
  }

  /** The rows of the inspector: one for each tracking call, newest first. */
  get rows(): Locator {
    return this.inspector.getByRole('listbox').getByRole('option');
  }

  /** The row of the tracking call with this number, once it says this. */
  async row(number: number, says: string | RegExp): Promise<Locator> {
    const row = this.rows
      .filter({ has: this.page.locator('.number', { hasText: new RegExp(`^${number}$`) }) })
      .filter({ hasText: says });
    await row.waitFor();
    return row;
  }

  /** Chooses a row once it says this. @returns what the inspector shows of that hit */
  async hit(number: number, says: string | RegExp): Promise<Locator> {
    await (await this.row(number, says)).click();
    return this.inspector.getByRole('region', { name: 'The chosen hit' });
  }

  /** One part of what is shown of the chosen hit. */
  part(name: string): Locator {
    return this.inspector.getByRole('region', { name, exact: true });
  }

  /** The callback with this name, as it ran on the chosen hit. */
  run(name: string): Locator {
    return this.part('What ran on it')
      .locator('li')
      .filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** The names of the callbacks that ran for a hit which arrived, in their order. */
  async callbacksOf(number: number, says: string | RegExp = ARRIVED): Promise<string[]> {
    await this.hit(number, says);
    const names = this.part('What ran on it').locator('ul').first().locator('b');
    // All of them run in one go, some time after the answer.
    await names.first().waitFor();
    return names.allTextContents();
  }

  /** What a list under “What came out” has, once one of its entries says this. */
  async cameOut(list: string, says: string | RegExp): Promise<string[]> {
    const entries = this.page.locator('.out', { hasText: list }).getByRole('listitem');
    await entries.filter({ hasText: says }).first().waitFor();
    return entries.allTextContents();
  }

  /** What the page shows as the value of a variable on the tracker. */
  variable(name: string): Promise<string | null> {
    const entry = this.page.locator('#variables div', {
      has: this.page.locator('dt', { hasText: new RegExp(`^${name}$`) }),
    });
    return entry.locator('dd').textContent();
  }

  link(name: string): Promise<void> {
    return this.page.getByRole('link', { name, exact: true }).click();
  }

  /** Does a step of "What to try". */
  attempt(button: string): Promise<void> {
    return this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Switches the collection server, or the partner, and waits until it has switched. */
  async chooseMode(
    name: string,
    server: CollectionServer,
    mode: ServerMode | PartnerMode,
    group: 'The partner' | 'The collection server' = 'The collection server',
  ): Promise<void> {
    await this.page
      .getByRole('group', { name: group })
      .getByRole('radio', { name, exact: true })
      .check();
    const current = async () => {
      const modes = await (await fetch(`${server.url}/control`)).json();
      return group === 'The partner' ? modes.partnerMode : modes.mode;
    };
    await until(
      async () => (await current()) === mode,
      () => `${group} did not switch to ${mode}.`,
    );
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
