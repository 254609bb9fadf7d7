import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startStaticServer } from '../../scripts/lib/staticServer.cjs';
import {
  type CollectionServer,
  createCollectionServer,
  type ServerMode,
} from '../../scripts/servers/collectionServer.cjs';
import type { EnginePage } from '../engines/engine';
import { startHosts } from '../engines/hosts';
import { startEngine } from '../engines/startEngine';
import { until, untilTrue } from '../engines/until';
import { buildLibrary, type LibraryOptions } from './library';
import { CREATE_TRACKER, LAST, TRACKER_FILES, type TrackerKind } from './pages';

const ROOT = path.resolve(__dirname, '../..');

const INSPECTOR_FILES = ['', '-en', '-de', '-fr', '-ja', '-ko'].map(
  (language) => `inspector${language}.js`,
);

/** Built libraries must run where no code may be made from text. */
const policyOf = (scripts: string) => `script-src ${scripts}; object-src 'none'`;
const ANY_OWN = "'self' 'unsafe-inline'";

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
  /** What this file waits for. */
  clearingAfter?: Promise<void>;
  /** More files of the page's server, by path. `null`: there is none. */
  files?: Record<string, string | null>;
  /** What files wait for, by path. */
  delays?: Record<string, Promise<void>>;
  /** What the collection server does from the beginning. Left out: it answers. */
  mode?: ServerMode;
  /** More of the page's policy. */
  policy?: string;
  /** Lets only scripts with this nonce run, and what they load. */
  nonce?: string;
  /** What stands in the page after the tracker, made of the library's script elements. Left out: `before`, the library, `after`. */
  body?: (library: string) => string;
}

export interface OpenedPage {
  page: EnginePage;
  /** What the page wrote to the console, as {@link EnginePage} has it. */
  console: string[];
  /** Its uncaught errors, as {@link EnginePage} has them. */
  errors: string[];
  /** Does something in the page: the body of an asynchronous function. Gives what it returns. */
  run(body: string): Promise<unknown>;
  /** Waits until the JavaScript expression gives something true. */
  until(expression: string): Promise<void>;
  /** Waits until the collection server has so many hits; a beacon takes its time. */
  received(count: number): Promise<void>;
  /** Waits until something was written to the console that has this text, and gives all such lines. */
  written(text: string): Promise<string[]>;
  /** What the test's callbacks noted with `note(…)`. */
  notes(): Promise<unknown[]>;
  /** Waits until the page has an address with this path, and is complete there. */
  arrived(path: string): Promise<void>;
  /** Waits for a last request of the page itself: what it was about to do is done by then. */
  roundTrip(): Promise<void>;
  /**
   * Sends a last hit with `s`, as {@link CREATE_S} makes it, and waits until it is confirmed: hits come one after the other, so all that an
   * earlier one could bring has come by then. Gives the notes from before its callbacks; the collection server forgets it.
   */
  upToLast(): Promise<unknown[]>;
  close(): Promise<void>;
}

export interface Site {
  collector: CollectionServer;
  open(options: OpenOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** A page server, a collection server and a browser. One of each for a spec file. `tunnels`: servers of hosts, as {@link startHosts} takes them. */
export async function startSite(tunnels?: Record<string, number>): Promise<Site> {
  const collector = await createCollectionServer();
  const hosts = tunnels && (await startHosts({ tunnels }));
  const engine = await startEngine(hosts && { proxy: hosts.port });
  const files = new Map<string, string>();
  let pagePolicy = policyOf(ANY_OWN);
  const delays = new Map<string, Promise<void>>();
  const server = await startStaticServer(
    async (pathname) => {
      await delays.get(pathname);
      return files.get(pathname);
    },
    { headers: () => ({ 'Content-Security-Policy': pagePolicy }) },
  );
  const builtInTracker = readFileSync(path.join(ROOT, 'dist/tracker.js'), 'utf8');
  const clearingFile = readFileSync(path.join(ROOT, 'dist/clearing.js'), 'utf8');

  const open: Site['open'] = async ({
    tracker,
    before = '',
    after = '',
    times = 1,
    hosted = builtInTracker,
    clearing = clearingFile,
    clearingAfter,
    files: more = {},
    delays: slow = {},
    policy = '',
    nonce,
    mode = 'ok',
    body = (library) => `<script>${before}</script>${library}<script>${after}</script>`,
    ...library
  }) => {
    delays.clear();
    const scripts = policyOf(nonce ? `'nonce-${nonce}' 'strict-dynamic'` : ANY_OWN);
    pagePolicy = [scripts, policy].filter(Boolean).join('; ');
    for (const [file, delay] of Object.entries(slow)) delays.set(file, delay);
    if (clearingAfter) delays.set('/hosted/clearing.js', clearingAfter);
    collector.hits.length = 0;
    collector.setMode(mode);
    files.set('/library.js', buildLibrary(library));
    if (hosted === null) files.delete('/hosted/tracker.js');
    else files.set('/hosted/tracker.js', hosted);
    if (clearing === null) files.delete('/hosted/clearing.js');
    else files.set('/hosted/clearing.js', clearing);
    for (const file of INSPECTOR_FILES)
      files.set(`/hosted/${file}`, readFileSync(path.join(ROOT, 'dist', file), 'utf8'));
    for (const [file, text] of Object.entries(more)) {
      if (text === null) files.delete(file);
      else files.set(file, text);
    }
    if (tracker)
      files.set('/tracker.js', readFileSync(path.join(ROOT, TRACKER_FILES[tracker] ?? ''), 'utf8'));
    // Tags starts only one library on a page; a second copy gets in where the first one's mark is lost.
    const load =
      '<script>delete window.__satelliteLoaded; window._satellite = undefined;</script><script src="/library.js"></script>';
    const html = `<!doctype html><title>Test</title><script>
        ${engine.firstScript}
        localStorage.setItem('com.adobe.reactor.debug', 'true');
        window.notes = [];
        window.note = (...values) => notes.push(...values);
        window.collector = '127.0.0.1:${collector.port}';
      </script>
      ${tracker ? `<script src="/tracker.js"></script><script>${CREATE_TRACKER}</script>` : ''}
      ${body(load.repeat(times))}`;
    files.set('/', nonce ? html.replaceAll('<script', `<script nonce="${nonce}"`) : html);
    const page = await engine.newPage();
    // A file or an image that does not come keeps the page from being complete.
    await page.goto(
      `${server.origin}/`,
      mode === 'ok' && !delays.size ? 'load' : 'domcontentloaded',
    );
    const run: OpenedPage['run'] = (body) => page.evaluate(`(async () => { ${body} })()`);
    return {
      page,
      console: page.console,
      errors: page.errors,
      run,
      until: (expression) => untilTrue(page, expression),
      async received(count) {
        await until(
          () => collector.hits.length >= count,
          () => `${collector.hits.length} of ${count} hits came.`,
        );
      },
      async written(text) {
        const lines = () => page.console.filter((line) => line.includes(text));
        await until(
          async () => {
            await page.evaluate('0');
            return lines().length;
          },
          () => `Not written: ${text}\n${page.console.join('\n')}`,
        );
        return lines();
      },
      notes: () => page.evaluate<unknown[]>('notes'),
      arrived: (path) => page.arrived(path),
      roundTrip: async () => void (await run("await fetch('/')")),
      async upToLast() {
        collector.setMode('ok');
        await run(`window.notesAtLast = undefined; s.tl(true, 'o', '${LAST}')`);
        await untilTrue(page, 'window.notesAtLast');
        const isLast = ({ url }: { url: string }) => url.includes(encodeURIComponent(LAST));
        collector.hits.splice(collector.hits.findIndex(isLast), 1);
        // What was noted for it is none of the test's.
        return page.evaluate<unknown[]>('notes.length = notesAtLast.length; notesAtLast');
      },
      close: () => page.close(),
    };
  };

  return {
    collector,
    open,
    async close() {
      await engine.close();
      await Promise.all([collector.close(), server.close(), hosts?.close()]);
    },
  };
}
