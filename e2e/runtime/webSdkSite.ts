import {
  createEdgeServer,
  type EdgeEvent,
  type EdgeRequest,
  type EdgeServer,
} from '../../scripts/servers/edgeServer.cjs';
import { TLS } from '../engines/hosts';
import { until } from '../engines/until';
import type { Script } from './library';
import { type OpenedPage, type OpenOptions, startSite } from './site';
import {
  alloyFile,
  baseCode,
  type Generation,
  hostedFile,
  preinstalledExtension,
  webSdkExtension,
} from './webSdkFiles';
import { LAST_DATA } from './webSdkPages';

/** When our library comes to a page that hosts `alloy.js` itself. */
export const ORDERS = [
  'before the base code',
  'between base code and alloy.js',
  'after instances were created',
  'after they were configured',
  'after the first event',
] as const;
export type Order = (typeof ORDERS)[number];

export interface WebSdkOptions
  extends Omit<OpenOptions, 'body' | 'tracker' | 'hosted' | 'clearing'> {
  generation?: Generation;
  order?: Order;
  instances?: readonly string[];
  /** More of the options of `configure`, as JavaScript text without its braces. */
  configuration?: Script;
  /** What the page does right after `configure`. Its first event stands in the global variable `first`. */
  first?: Script;
  /** The page gives these commands before `alloy.js` is there. */
  isQueued?: boolean;
  /** The Web SDK comes by an extension's stand-in within the library, not by `alloy.js`; `ours` says where it stands. */
  extension?: boolean;
  /** The library has the extension's stand-in for a page that hosts `alloy.js` itself; `ours` says where it stands. */
  preinstalled?: boolean;
  /** The base code is that of Adobe's documentation, which waits for a task of its own. */
  isDeferred?: boolean;
  /** One more component of that Web SDK, as JavaScript text. */
  component?: Script;
  /** Our hosted file; `null`: there is none. */
  webSdkFile?: string | null;
  /** What it waits for. */
  webSdkFileAfter?: Promise<void>;
}

export interface WebSdkPage extends OpenedPage {
  /** Waits until the Edge Network has so many requests. */
  sent(count: number): Promise<void>;
  /** Sends a last event and waits for its answer; the Edge Network forgets it. */
  lastEvent(instance?: string): Promise<void>;
  /** Waits until our library has been started and its hosted files have run. */
  listening(): Promise<void>;
}

export interface WebSdkSite {
  edge: EdgeServer;
  /** All events that the Edge Network got, whatever it said. */
  events(): EdgeEvent[];
  open(options?: WebSdkOptions): Promise<WebSdkPage>;
  close(): Promise<void>;
}

const orgIdOf = (instance: string) => `${instance.toUpperCase()}@AdobeOrg`;

/** A page server, a browser, and the Edge Network at the domain that the instances know. One of each for a spec file. */
export async function startWebSdkSite(): Promise<WebSdkSite> {
  const edge = await createEdgeServer({ orgId: orgIdOf, tls: TLS });
  // The third-party domain of the Web SDK is blocked, as by many visitors.
  const site = await startSite({ 'edge.test': edge.port });

  const open: WebSdkSite['open'] = async ({
    generation = 'released',
    order = 'before the base code',
    instances = ['alloy'],
    configuration = '',
    first = '',
    isQueued = false,
    extension = false,
    preinstalled = false,
    isDeferred = false,
    component,
    webSdkFile = hostedFile('web-sdk.js'),
    webSdkFileAfter,
    before = '',
    after = '',
    files = {},
    delays = {},
    others = {},
    ...options
  } = {}) => {
    edge.requests.length = 0;
    edge.setMode('ok');
    const configurations = Object.fromEntries(
      instances.map((name) => [
        name,
        `{ datastreamId: '${name}', orgId: '${orgIdOf(name)}', edgeDomain: 'edge.test', thirdPartyCookiesEnabled: false,
          clickCollectionEnabled: false, context: ['web'], ${configuration} }`,
      ]),
    );
    const configure = Object.entries(configurations).map(
      ([name, text]) => `window.configured = ${name}('configure', ${text});`,
    );
    const script = (text: Script) => `<script>${text}</script>`;
    const parts = extension
      ? ['']
      : [
          script(
            baseCode(instances, isDeferred) + (isQueued ? [...configure, first].join('\n') : ''),
          ),
          '<script src="/alloy.js"></script>',
          script(isQueued ? '' : configure.join('\n')),
          script(isQueued ? '' : first),
        ];
    const body = (library: string) => {
      const place = ORDERS.indexOf(order);
      // The last two come when the promise is kept, as a library does that is loaded late.
      const late = place > 2 ? [script(loadAfter(place === 3 ? 'configured' : 'first'))] : [];
      const all =
        place > 2
          ? [...parts, ...late]
          : [...parts.slice(0, place), library, ...parts.slice(place)];
      return [
        script(WATCH_HOSTED + before),
        ...all,
        ...(extension ? [script(first)] : []),
        script(after),
      ].join('\n');
    };
    const opened = await site.open({
      ...options,
      others: extension
        ? { ...others, 'adobe-alloy': await webSdkExtension(configurations, generation, component) }
        : preinstalled
          ? { ...others, 'adobe-alloy': preinstalledExtension(instances) }
          : others,
      files: {
        '/alloy.js': alloyFile(generation),
        '/hosted/web-sdk.js': webSdkFile,
        '/hosted/web-sdk-late.js': hostedFile('web-sdk-late.js'),
        ...files,
      },
      delays: { ...delays, ...(webSdkFileAfter && { '/hosted/web-sdk.js': webSdkFileAfter }) },
      body,
    });
    return Object.assign(opened, {
      listening: () => opened.until(LISTENING),
      async sent(count: number) {
        await until(
          () => edge.requests.length >= count,
          () => `${edge.requests.length} of ${count} requests came.`,
        );
      },
      async lastEvent(instance = 'alloy') {
        edge.setMode('ok');
        await opened.run(`await ${instance}('sendEvent', { data: ${LAST_DATA} })`);
        const isLast = ({ payload }: EdgeRequest) => !!payload?.events?.[0]?.data?.['isLast'];
        edge.requests.splice(edge.requests.findIndex(isLast), 1);
      },
    });
  };

  return {
    edge,
    events: () => edge.requests.flatMap(({ payload }) => payload?.events ?? []),
    open,
    async close() {
      await site.close();
      await edge.close();
    },
  };
}

const loadAfter = (promise: string) => `
  window.${promise}.then(() => {
    const script = document.createElement('script');
    script.src = '/library.js';
    document.head.append(script);
  });`;

/** Notes when our hosted files have run, or could not be had: neither event of a script element bubbles. */
const WATCH_HOSTED = `for (const type of ['load', 'error'])
  document.addEventListener(type, ({ target }) => {
    if (/\\/hosted\\/web-sdk\\.js$/.test(target.src)) window.hosted = type;
    target.isDone = true;
  }, true);`;

const LISTENING = `window.hosted === 'load' && [...document.scripts].every(({ src, isDone }) => !/hosted/.test(src) || isDone)`;
