import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.cjs';
import {
  type CollectionServer,
  createCollectionServer,
  type ServerMode,
} from '../../scripts/servers/collectionServer.cjs';
import { buildLibrary, type LibraryOptions } from './library';

const ROOT = path.resolve(__dirname, '../..');
const OWN_APPMEASUREMENT = path.join(ROOT, '.sandbox/files/AppMeasurement.js');

/** Built libraries must run where no code may be made from text. */
const POLICY = "script-src 'self' 'unsafe-inline'; object-src 'none'";

/** How long a condition may take to come true, in milliseconds: a busy machine is slow, and only a broken test waits so long. */
const PATIENCE = 120_000;

/** Who tracks: the built-in tracker, and AppMeasurement itself where the developer has put it into the sandbox's files. */
export const TRACKER_FILES = {
  'built-in tracker': 'dist/tracker.js',
  ...(existsSync(OWN_APPMEASUREMENT) ? { AppMeasurement: '.sandbox/files/AppMeasurement.js' } : {}),
} as const;
export type TrackerKind = keyof typeof TRACKER_FILES;

export interface OpenOptions extends LibraryOptions {
  tracker?: TrackerKind;
  /** Script that runs before the library. */
  before?: string;
  /** Script that runs after the library. */
  after?: string;
  /** Loads the library so many times. */
  times?: number;
  /** Text of the hosted library file; `null`: there is none. Left out: the built-in tracker. */
  hosted?: string | null;
  /** The same for the hosted file that clears variables. */
  clearing?: string | null;
  /** What this file waits for: milliseconds, or a promise. */
  clearingAfter?: number | Promise<void>;
  /** More files of the page's server, by path. `null`: there is none. */
  files?: Record<string, string | null>;
  /** What files wait for, by path: milliseconds, or a promise. */
  delays?: Record<string, number | Promise<void>>;
  /** What the collection server does from the beginning. Left out: it answers. */
  mode?: ServerMode;
  /** More of the page's policy. */
  policy?: string;
  /** What stands in the page after the tracker, made of the library's script elements. Left out: `before`, the library, `after`. */
  body?: (library: string) => string;
}

export interface OpenedPage {
  page: Page;
  /** Text of all that was written to the console, oldest first. */
  console: string[];
  /** Uncaught errors and refusals of the page's policy. */
  errors: string[];
  /** Waits until the JavaScript expression gives something true; the page's policy forbids the browser driver's own way. */
  until(expression: string): Promise<void>;
  /** Waits until the collection server has so many hits; a beacon takes its time. */
  received(count: number): Promise<void>;
  /** Waits until something was written to the console that has this text, and gives all such lines. */
  written(text: string): Promise<string[]>;
  /** What the test's callbacks noted with `note(…)`. */
  notes(): Promise<unknown[]>;
  close(): Promise<void>;
}

export interface Site {
  collector: CollectionServer;
  open(options: OpenOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** A page server, a collection server and a browser with more arguments, if any. One of each for a spec file. */
export async function startSite(args: string[] = []): Promise<Site> {
  const collector = await createCollectionServer();
  const browser: Browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_ARGS, ...args],
  });
  const files = new Map<string, string>();
  let pagePolicy = POLICY;
  const delays = new Map<string, number | Promise<void>>();
  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = files.get(url.pathname);
    const delay = delays.get(url.pathname) ?? 0;
    await (typeof delay === 'number'
      ? new Promise((resolve) => setTimeout(resolve, delay))
      : delay);
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': url.pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      'Content-Security-Policy': pagePolicy,
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const builtInTracker = readFileSync(path.join(ROOT, 'dist/tracker.js'), 'utf8');
  const clearingFile = readFileSync(path.join(ROOT, 'dist/clearing.js'), 'utf8');

  const open: Site['open'] = async ({
    tracker,
    before = '',
    after = '',
    times = 1,
    hosted = builtInTracker,
    clearing = clearingFile,
    clearingAfter = 0,
    files: more = {},
    delays: slow = {},
    policy = '',
    mode = 'ok',
    body = (library) => `<script>${before}</script>${library}<script>${after}</script>`,
    ...library
  }) => {
    delays.clear();
    pagePolicy = [POLICY, policy].filter(Boolean).join('; ');
    for (const [file, delay] of Object.entries(slow)) delays.set(file, delay);
    delays.set('/hosted/clearing.js', clearingAfter);
    collector.hits.length = 0;
    collector.setMode(mode);
    files.set('/library.js', buildLibrary(library));
    if (hosted === null) files.delete('/hosted/tracker.js');
    else files.set('/hosted/tracker.js', hosted);
    if (clearing === null) files.delete('/hosted/clearing.js');
    else files.set('/hosted/clearing.js', clearing);
    for (const [file, text] of Object.entries(more)) {
      if (text === null) files.delete(file);
      else files.set(file, text);
    }
    if (tracker)
      files.set('/tracker.js', readFileSync(path.join(ROOT, TRACKER_FILES[tracker] ?? ''), 'utf8'));
    // Tags starts only one library on a page; a second copy gets in where the first one's mark is lost.
    const load =
      '<script>delete window.__satelliteLoaded; window._satellite = undefined;</script><script src="/library.js"></script>';
    files.set(
      '/',
      `<!doctype html><title>Test</title><script>
        localStorage.setItem('com.adobe.reactor.debug', 'true');
        window.notes = [];
        window.note = (...values) => notes.push(...values);
        window.collector = '127.0.0.1:${collector.port}';
      </script>
      ${tracker ? `<script src="/tracker.js"></script><script>${CREATE_TRACKER}</script>` : ''}
      ${body(load.repeat(times))}`,
    );
    const context: BrowserContext = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const written: string[] = [];
    const errors: string[] = [];
    page.on('console', (message) => {
      written.push(message.text());
      if (/Content.Security.Policy/i.test(message.text())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${origin}/`, {
      // A file or an image that does not come keeps the page from being complete.
      waitUntil:
        mode === 'ok' && [...delays.values()].every((delay) => typeof delay === 'number')
          ? 'load'
          : 'domcontentloaded',
    });
    return {
      page,
      console: written,
      errors,
      async until(expression) {
        const end = Date.now() + PATIENCE;
        while (!(await page.evaluate(expression))) {
          if (Date.now() > end) throw new Error(`This did not become true: ${expression}`);
          await page.waitForTimeout(20);
        }
      },
      async received(count) {
        const end = Date.now() + PATIENCE;
        while (collector.hits.length < count) {
          if (Date.now() > end) throw new Error(`${collector.hits.length} of ${count} hits came.`);
          await page.waitForTimeout(10);
        }
      },
      async written(text) {
        const end = Date.now() + PATIENCE;
        const lines = () => written.filter((line) => line.includes(text));
        while (!lines().length) {
          if (Date.now() > end) throw new Error(`Not written: ${text}\n${written.join('\n')}`);
          await page.waitForTimeout(20);
        }
        return lines();
      },
      notes: () => page.evaluate('notes') as Promise<unknown[]>,
      close: () => context.close(),
    };
  };

  return {
    collector,
    open,
    async close() {
      await browser.close();
      await collector.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Gives the page `createTestTracker()`, whichever tracker it loaded. */
const CREATE_TRACKER = `
window.createTestTracker = function () {
  var ours = window[Symbol.for('post-track-callback')];
  var s;
  if (window.AppMeasurement) {
    s = new AppMeasurement();
    s.account = 'suite';
    s.trackingServer = s.trackingServerSecure = collector;
  } else {
    s = ours.createTracker({
      environment: { stage: 'production' },
      logger: { error: function () {} },
      getExtensionSettings: function () {
        return { trackers: [{ type: 'built-in', reportSuites: { production: ['suite'] }, trackingServer: collector, trackingServerSecure: collector }] };
      }
    });
  }
  return s;
};`;
