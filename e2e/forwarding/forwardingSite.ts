import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.cjs';
import { createPartnerServer, type PartnerServer } from '../../scripts/servers/partnerServer.cjs';
import { buildLibrary, type LibraryOptions } from '../runtime/library';
import { action, hitRule } from '../runtime/pages';
import { TRACKER } from './trackerStandIn';

const ROOT = path.resolve(__dirname, '../..');
const POLICY = "script-src 'self' 'unsafe-inline'; object-src 'none'";

/** How long a condition may take to come true, in milliseconds: a busy machine is slow, and only a broken test waits so long. */
const PATIENCE = 120_000;

/** Stands before the keys of what is stored. */
export const KEY = 'post-track-callback.forward.1.';

export interface PageOptions extends Omit<LibraryOptions, 'settings' | 'rules'> {
  /** Settings of the action, one for each rule, as JavaScript text without `endpoint` where that is the partner. Left out: one that forwards `pageName`. */
  forward?: readonly string[];
  /** More rules. */
  rules?: readonly string[];
  /** More of the configuration. */
  settings?: string;
  /** Script that runs before the library. */
  before?: string;
  /** Script that runs after it. */
  after?: string;
  /** Loads the library so many times. */
  times?: number;
  /** More of the page's policy. */
  policy?: string;
  /** The page is one of http that is not this machine's own: no secure context. */
  isInsecure?: boolean;
  /** `forwarding.js` is not there. */
  withoutFile?: boolean;
}

/** A tab. */
export interface Tab {
  page: Page;
  /** Text of all that was written to the console, oldest first. */
  console: string[];
  /** Uncaught errors. */
  errors: string[];
  run<Result = unknown>(script: string): Promise<Result>;
  /** Waits until the expression gives something true. */
  until(expression: string): Promise<void>;
  /** Waits until something was written to the console that has this text, and gives all such lines. */
  written(text: string): Promise<string[]>;
  /** Confirms hits with these page names. */
  hits(...names: string[]): Promise<void>;
  /** Waits until as many hits are accepted on this page. */
  accepted(count: number): Promise<void>;
  /** Records in the site's storage. */
  stored(): Promise<Record<string, { a: number; t: number; e: string; b: string }>>;
  /** Goes to another page of the site, or loads this one again. */
  reload(options?: PageOptions): Promise<void>;
}

/** One visitor's browser. */
export interface Visitor {
  context: BrowserContext;
  open(options?: PageOptions): Promise<Tab>;
}

export interface ForwardingSite {
  /** Made anew for each visitor. */
  partner: PartnerServer;
  /** A second endpoint, for what must not wait for the first. */
  other: PartnerServer;
  visitor(): Promise<Visitor>;
  /** The page names that the partner has stored, in that order. */
  delivered(partner?: PartnerServer): string[];
  /** Waits until something is true here. */
  until(isTrue: () => boolean | Promise<boolean>): Promise<void>;
  close(): Promise<void>;
}

export const PAGE_NAME = "fields: [{ from: 'pageName', to: 'page' }]";

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`This did not become true: ${isTrue}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A page server, two partners and a browser. One of each for a spec file. */
export async function startForwardingSite(
  options: Parameters<typeof chromium.launch>[0] = {},
): Promise<ForwardingSite> {
  const pages = new Map<string, { body: string; policy: string }>();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, page, file] = /^(\/\d+\/)(.*)$/.exec(pathname) ?? [];
    const body =
      file === 'forwarding.js' || file === 'clearing.js' || file === 'tracker.js'
        ? pages.get(`${page}without/${file}`)
          ? undefined
          : readFileSync(path.join(ROOT, 'dist', file), 'utf8')
        : pages.get(pathname)?.body;
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      'Content-Security-Policy': pages.get(`${page}`)?.policy ?? POLICY,
      ...(pathname.endsWith('.js') ? { 'Cache-Control': 'no-store' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await chromium.launch({
    executablePath: ensureBrowser(),
    ...options,
    args: [
      ...BROWSER_ARGS,
      `--host-resolver-rules=MAP shop.test 127.0.0.1:${port}`,
      ...(options.args ?? []),
    ],
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'forwarding-'));
  let visitors = 0;
  let opened = 0;
  const created: PartnerServer[] = [];
  const createPartner = async () => {
    const file = path.join(folder, `store-${created.length}.jsonl`);
    const partner = await createPartnerServer({ file });
    created.push(partner);
    return partner;
  };

  /** Puts a page onto the server. */
  function publish(options: PageOptions): string {
    const number = ++opened;
    const place = `/${number}/`;
    const { forward = [PAGE_NAME], rules = [], settings = '', before = '', after = '' } = options;
    const library = buildLibrary({
      ...options,
      settings: `{ trackers: [{ type: 'global', variable: 's' }], ${settings} }`,
      rules: `[${[
        ...forward.map((one, index) =>
          hitRule(
            `forward${index}`,
            'hitSent',
            '{}',
            [],
            action(
              'forwardHit',
              /\bendpoint:/.test(one)
                ? `{ ${one} }`
                : `{ endpoint: '${site.partner.url}/in', ${one} }`,
            ),
          ),
        ),
        ...rules,
      ]}]`,
    }).replaceAll("'/hosted/'", `'${place}'`);
    // Tags starts only one library on a page; a second copy gets in where the first one's mark is lost.
    const load = `<script>delete window.__satelliteLoaded; window._satellite = undefined;</script><script src="${place}library.js"></script>`;
    const policy = [POLICY, options.policy].filter(Boolean).join('; ');
    pages.set(`${place}library.js`, { body: library, policy });
    if (options.withoutFile) pages.set(`${place}without/forwarding.js`, { body: '', policy });
    pages.set(place, {
      policy,
      body: `<!doctype html><title>Page ${number}</title><link rel="icon" href="data:,"><script>
        try { localStorage.setItem('com.adobe.reactor.debug', 'true'); } catch {}
        window.notes = [];
        ${TRACKER}
        ${before}
      </script>${load.repeat(options.times ?? 1)}<script>${after}</script>`,
    });
    return `${options.isInsecure ? 'http://shop.test' : `http://127.0.0.1:${port}`}${place}`;
  }

  const site: ForwardingSite = {
    partner: await createPartner(),
    other: await createPartner(),
    async visitor() {
      if (visitors++) {
        site.partner = await createPartner();
        site.other = await createPartner();
      }
      const context = await browser.newContext();
      context.setDefaultTimeout(PATIENCE);
      return {
        context,
        async open(first = {}) {
          const page = await context.newPage();
          const written: string[] = [];
          const errors: string[] = [];
          page.on('console', (message) => written.push(message.text()));
          page.on('pageerror', (error) => errors.push(String(error)));
          let current = first;
          const tab: Tab = {
            page,
            console: written,
            errors,
            run: (script) => page.evaluate(script),
            until: (expression) => until(async () => !!(await page.evaluate(expression))),
            async written(text) {
              const lines = () => written.filter((line) => line.includes(text));
              await until(() => lines().length > 0);
              return lines();
            },
            hits: (...names) => page.evaluate(`confirmHits(${JSON.stringify(names)})`),
            accepted: (count) =>
              tab.until(
                `window[Symbol.for('post-track-callback')].forwarding.accepted.size >= ${count}`,
              ),
            stored: () =>
              page.evaluate(
                (key) =>
                  Object.fromEntries(
                    Object.entries(localStorage)
                      .filter(([name]) => name.startsWith(key))
                      .map(([name, text]) => [name.slice(key.length), JSON.parse(text)]),
                  ),
                KEY,
              ),
            async reload(next = current) {
              current = next;
              await page.goto(publish(current));
            },
          };
          await tab.reload();
          return tab;
        },
      };
    },
    delivered: (partner = site.partner) =>
      partner.stored().map(({ fields }) => String((fields as Record<string, unknown>)['page'])),
    until,
    async close() {
      await browser.close();
      await Promise.all(created.map((partner) => partner.close()));
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
  return site;
}
