import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http, { type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPartnerServer, type PartnerServer } from '../../scripts/servers/partnerServer.cjs';
import type { EngineOptions, EnginePage } from '../engines/engine';
import { addressOf, startHosts } from '../engines/hosts';
import { startEngine } from '../engines/startEngine';
import { until, untilTrue } from '../engines/until';
import { buildLibrary, type LibraryOptions } from '../runtime/library';
import { action, hitRule } from '../runtime/pages';
import { TRACKER } from './trackerStandIn';

const ROOT = path.resolve(__dirname, '../..');
const POLICY = "script-src 'self' 'unsafe-inline'; object-src 'none'";

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
  page: EnginePage;
  /** Uncaught errors and refusals of the page's policy, as {@link EnginePage} has them. A test fails by those that it leaves here. */
  errors: string[];
  run<Result = unknown>(script: string): Promise<Result>;
  /** Waits until the expression gives something true. */
  until(expression: string): Promise<void>;
  /** All lines that this page has written to the console and that have this text, oldest first. */
  lines(text: string): Promise<string[]>;
  /** Waits until there is such a line, and gives all of them. */
  written(text: string): Promise<string[]>;
  /** Confirms hits with these page names. */
  hits(...names: string[]): Promise<void>;
  /** Records in the site's storage. */
  stored(): Promise<Record<string, { a: number; t: number; e: string; b: string }>>;
  /** Goes to another page of the site, or loads this one again. */
  reload(options?: PageOptions): Promise<void>;
  /** From now on `forwarding.js` is there for this page. */
  provideFile(): void;
  /** Closes it as a visitor does. */
  close(): Promise<void>;
}

/** One visitor's browser. */
export interface Visitor {
  /** Opens a page in a new tab. */
  open(options?: PageOptions): Promise<Tab>;
  /** Closes all tabs, and gives the errors that they have left. */
  leave(): Promise<string[]>;
}

export interface ForwardingSite {
  /** Made anew for each visitor. */
  partner: PartnerServer;
  /** A second endpoint, for what must not wait for the first. */
  other: PartnerServer;
  visitor(): Promise<Visitor>;
  /** The page names that the partner has stored, in that order. */
  delivered(partner?: PartnerServer): string[];
  close(): Promise<void>;
}

export const PAGE_NAME = "fields: [{ from: 'pageName', to: 'page' }]";

/** A page server, two partners and a browser. One of each for a spec file. */
export async function startForwardingSite(options: EngineOptions = {}): Promise<ForwardingSite> {
  const pages = new Map<string, { body: string; policy: string }>();
  const serve: RequestListener = (request, response) => {
    const { pathname } = addressOf(request);
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
  };
  const server = http.createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const hosts = await startHosts({ answer: serve });
  const engine = await startEngine({ proxy: hosts.port, ...options });
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
  function publish(options: PageOptions): { address: string; place: string } {
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
        ${engine.firstScript}
        try { localStorage.setItem('com.adobe.reactor.debug', 'true'); } catch {}
        window.notes = [];
        ${TRACKER}
        ${before}
      </script>${load.repeat(options.times ?? 1)}<script>${after}</script>`,
    });
    const origin = options.isInsecure ? 'http://shop.test' : `http://127.0.0.1:${port}`;
    return { address: origin + place, place };
  }

  function tabOf(page: EnginePage, first: PageOptions, forget: () => void): Tab {
    let current = first;
    let place = '';
    const tab: Tab = {
      page,
      errors: page.errors,
      run: (script) => page.evaluate(script),
      until: (expression) => untilTrue(page, expression),
      async lines(text) {
        // What was written comes with an answer.
        await page.evaluate('0');
        return page.console.filter((line) => line.includes(text));
      },
      async written(text) {
        await until(
          async () => (await tab.lines(text)).length,
          () => `Not written: ${text}\n${page.console.join('\n')}`,
        );
        return tab.lines(text);
      },
      hits: (...names) => page.evaluate(`confirmHits(${JSON.stringify(names)})`),
      stored: () =>
        page.evaluate(`Object.fromEntries(
          Object.entries(localStorage)
            .filter(([name]) => name.startsWith('${KEY}'))
            .map(([name, text]) => [name.slice(${KEY.length}), JSON.parse(text)]),
        )`),
      async reload(next = current) {
        current = next;
        const published = publish(current);
        place = published.place;
        await page.goto(published.address);
      },
      provideFile: () => void pages.delete(`${place}without/forwarding.js`),
      async close() {
        forget();
        await page.closeTab();
      },
    };
    return tab;
  }

  const site: ForwardingSite = {
    partner: await createPartner(),
    other: await createPartner(),
    async visitor() {
      if (visitors++) {
        site.partner = await createPartner();
        site.other = await createPartner();
      }
      const first = await engine.newPage();
      let isFirstFree = true;
      const tabs = new Set<Tab>();
      return {
        async open(options = {}) {
          const page = isFirstFree ? first : await first.newTab();
          isFirstFree = false;
          const tab = tabOf(page, options, () => tabs.delete(tab));
          tabs.add(tab);
          await tab.reload();
          return tab;
        },
        async leave() {
          // What was thrown is reported with an answer.
          for (const { run } of tabs) await run('0');
          await first.close();
          return [...tabs].flatMap(({ errors }) => errors);
        },
      };
    },
    delivered: (partner = site.partner) =>
      partner.stored().map(({ fields }) => String((fields as Record<string, unknown>)['page'])),
    async close() {
      await engine.close();
      await Promise.all([...created.map((partner) => partner.close()), hosts.close()]);
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
  return site;
}
