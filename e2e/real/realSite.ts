import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startStaticServer } from '../../scripts/lib/staticServer.cjs';
import { createCollectionServer } from '../../scripts/servers/collectionServer.cjs';
import type { EnginePage } from '../engines/engine';
import { startEngine } from '../engines/startEngine';
import { untilTrue } from '../engines/until';
import { ourModules, wrap } from '../runtime/library';

export interface RealOptions {
  /** Our configuration as JavaScript text, sources being functions. */
  settings: string;
  /** Rules that are added to the library's own, as JavaScript text. */
  rules?: string;
}

/** A page with a published library. */
export interface RealPage {
  readonly page: EnginePage;
  /** The body of an asynchronous function. */
  run(body: string): Promise<unknown>;
  until(expression: string): Promise<void>;
  notes(): Promise<unknown[]>;
  close(): Promise<void>;
}

/** An event that gives the page `s`, the tracker of the Adobe Analytics extension. */
const GIVE_TRACKER = `module.exports = () =>
  turbine.getSharedModule('adobe-analytics', 'get-tracker')().then((s) => { window.s = s; });`;
const CUSTOM = 'module.exports = (settings, event) => settings.run(turbine, event, settings);';
const RULE = `{ id: 'RLtracker', name: 'tracker', events: [{ modulePath: 'test/tracker.js', settings: {} }], conditions: [], actions: [] }`;

/**
 * Opens pages with a library that Tags has published, and our built modules in it, as the platform would have put them there.
 *
 * The library runs as it is, but without its own rules, whose hits would come between: what it assigns to `_satellite.container` is completed on its way. Hosted files of its extensions come from the folder
 * `hostedLibFiles` beside it, as far as they are there; hits go to this machine.
 *
 * @param library path of the published library
 */
export async function startRealSite(library: string) {
  const collector = await createCollectionServer();
  const engine = await startEngine();
  const files = new Map([['/published.js', readFileSync(library, 'utf8')]]);
  const folders: Record<string, string> = {
    ours: path.resolve(__dirname, '../../dist'),
    theirs: path.join(path.dirname(library), 'hostedLibFiles'),
  };
  const server = await startStaticServer(async (pathname) => {
    const [, folder = '', name = ''] = /^\/(ours|theirs)\/([\w./-]+)$/.exec(pathname) ?? [];
    const file = path.join(folders[folder] ?? '', name);
    return (
      files.get(pathname) ?? (folder && existsSync(file) ? readFileSync(file, 'utf8') : undefined)
    );
  });

  const complete = ({ settings, rules = '[]' }: RealOptions) => `{
    let container;
    window._satellite = window._satellite || {};
    Object.defineProperty(window._satellite, 'container', {
      configurable: true,
      get: () => container,
      set(given) {
        container = given;
        const { extensions } = given;
        for (const extension of Object.values(extensions)) {
          const [, path] = (extension.hostedLibFilesBaseUrl || '').split('hostedLibFiles/');
          if (path) extension.hostedLibFilesBaseUrl = '/theirs/' + path;
        }
        const analytics = extensions['adobe-analytics'];
        if (analytics)
          analytics.settings.trackerProperties = Object.assign({}, analytics.settings.trackerProperties, {
            trackingServer: '127.0.0.1:${collector.port}', trackingServerSecure: '127.0.0.1:${collector.port}' });
        extensions['post-track-callback'] = {
          displayName: 'Post-Track Callback', hostedLibFilesBaseUrl: '/ours/', settings: ${settings}, modules: ${ourModules()} };
        extensions.test = { displayName: 'Test', modules: {
          'test/tracker.js': { name: 'tracker', script: ${wrap(GIVE_TRACKER)} },
          'test/custom.js': { name: 'custom', script: ${wrap(CUSTOM)} } } };
        given.rules = [${RULE}].concat(${rules});
      },
    });
  }`;

  async function open(options: RealOptions): Promise<RealPage> {
    collector.hits.length = 0;
    collector.setMode('ok');
    files.set(
      '/',
      `<!doctype html><title>Test</title><script>
        ${engine.firstScript}
        localStorage.setItem('com.adobe.reactor.debug', 'true');
        window.notes = [];
        window.note = (...values) => notes.push(...values);
      </script><script>${complete(options)}</script><script src="/published.js"></script>`,
    );
    const page = await engine.newPage();
    await page.goto(`${server.origin}/`);
    const until = (expression: string) => untilTrue(page, expression);
    await until('window.s && typeof s.t === "function"');
    return {
      page,
      run: (body) => page.evaluate(`(async () => { ${body} })()`),
      until,
      notes: () => page.evaluate<unknown[]>('notes'),
      close: () => page.close(),
    };
  }
  return {
    collector,
    open,
    async close() {
      await engine.close();
      await Promise.all([collector.close(), server.close()]);
    },
  };
}
