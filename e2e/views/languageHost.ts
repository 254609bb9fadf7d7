import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
} from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.cjs';

const ROOT = path.resolve(__dirname, '../..');
/** As on the platform: the host's page and the views come from different origins. */
const HOST = 'http://host.test';
const VIEWS = 'http://views.test';
const BRIDGE = /^https:\/\/assets\.adobedtm\.com\//;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

const bridgeFile = (name: string) =>
  readFileSync(require.resolve(`@adobe/reactor-bridge/dist/${name}`));

/** What the host's side of the bridge gives, once the view has answered its first `init`. */
interface ViewApi {
  init(info: object): Promise<void>;
  validate(): Promise<boolean>;
  getSettings(): Promise<object>;
}

declare const host: { loadIframe(options: object): { promise: Promise<ViewApi> } };
declare global {
  interface Window {
    view: Promise<ViewApi>;
    /** Every heading that the view has shown since it was opened. */
    headings: string[];
  }
}

export interface ShownView {
  page: Page;
  frame: Frame;
  /** Sends what the host knows to the view once more. */
  init(info: object): Promise<void>;
  validate(): Promise<boolean>;
  getSettings(): Promise<object>;
  close(): Promise<void>;
}

export interface ShowOptions {
  /** What happens to the chunk of a language. */
  chunk?: { language: string; until: 'fail' | 'never' };
  /** Of the view. */
  width?: number;
}

/** The host's own script, from Adobe's package: unlike the sandbox it can be told the user's languages before the view is shown. */
export interface LanguageHost {
  show(view: string, info: object, options?: ShowOptions): Promise<ShownView>;
  close(): Promise<void>;
}

export async function startLanguageHost(): Promise<LanguageHost> {
  const [browser, { outputFiles }] = await Promise.all([
    chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS }),
    build({
      entryPoints: [require.resolve('@adobe/reactor-bridge')],
      bundle: true,
      format: 'iife',
      globalName: 'host',
      write: false,
    }),
  ]);
  const script = outputFiles[0]?.text ?? '';
  return {
    show: (view, info, options = {}) => show(browser, script, view, info, options),
    close: () => browser.close(),
  };
}

async function show(
  browser: Browser,
  script: string,
  view: string,
  info: object,
  { chunk, width = 800 }: ShowOptions,
): Promise<ShownView> {
  const context = await browser.newContext({ viewport: { width, height: 1000 } });
  await serve(context, script);
  if (chunk) {
    await context.route(new RegExp(`/assets/${chunk.language}-`), (route) =>
      chunk.until === 'fail' ? route.abort() : undefined,
    );
  }
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(waitLonger, chunk === undefined);
  await page.addInitScript(noteHeadings);
  await page.goto(`${HOST}/`);
  await page.evaluate(
    async ([src, given, pixels]) => {
      const iframe = document.createElement('iframe');
      iframe.style.cssText = `border: 0; width: ${pixels}px; height: 1000px`;
      iframe.src = src;
      document.body.append(iframe);
      window.view = host.loadIframe({ iframe, extensionInitOptions: given }).promise;
      await window.view;
    },
    [`${VIEWS}/${view}.html`, info, width] as const,
  );
  const frame = page.frame({ url: `${VIEWS}/${view}.html` });
  if (!frame) throw new Error('The host shows no view.');
  await frame.locator('h1').waitFor({ state: 'attached' });
  return {
    page,
    frame,
    init: (given) => page.evaluate(async (next) => (await window.view).init(next), given),
    validate: () => page.evaluate(async () => (await window.view).validate()),
    getSettings: () => page.evaluate(async () => (await window.view).getSettings()),
    close: () => context.close(),
  };
}

async function serve(context: BrowserContext, script: string) {
  await context.route(BRIDGE, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: bridgeFile('extensionbridge.min.js') }),
  );
  await context.route(`${HOST}/**`, (route) => {
    const isChild = route.request().url().endsWith('extensionbridge-child.js');
    return isChild
      ? route.fulfill({
          contentType: 'text/javascript',
          body: bridgeFile('extensionbridge-child.js'),
        })
      : route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><body style="margin:0"><script>${script}</script></body>`,
        });
  });
  await context.route(`${VIEWS}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({
      contentType: TYPES[path.extname(pathname)] ?? 'application/octet-stream',
      body: readFileSync(path.join(ROOT, 'dist/view', pathname)),
    });
  });
}

/** Runs before every script: the limits of host and view are for a user's machine, not for a busy one. */
function waitLonger(alsoForTexts: boolean): void {
  const { setTimeout } = window;
  const limits = alsoForTexts ? [1000, 2000, 10_000] : [2000, 10_000];
  window.setTimeout = ((task: TimerHandler, delay?: number, ...rest: unknown[]) =>
    setTimeout(
      task,
      limits.includes(delay ?? 0) ? 60_000 : delay,
      ...rest,
    )) as typeof window.setTimeout;
}

/** Runs before every script as well. */
function noteHeadings(): void {
  window.headings = [];
  new MutationObserver(() => {
    const heading = document.querySelector('h1')?.textContent;
    if (heading && window.headings.at(-1) !== heading) window.headings.push(heading);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
