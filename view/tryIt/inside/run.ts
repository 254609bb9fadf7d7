import type { PostTrackCallback } from '../../../src/contract/callback';
import { DEFAULT_INSTANCE } from '../../../src/contract/defaults';
import { CALLBACK_PARAMETERS } from '../../../src/contract/settings';
import type { Order } from '../notes';
import { watchChanges } from './changes';
import { createConsole } from './consoleLines';
import { createSampleHit } from './createSampleHit';
import { describeValue } from './describeValue';
import { describeThrown } from './errors';
import { provideNetwork } from './network';
import { providePage } from './page';
import type { Report } from './recorder';
import { createSatellite } from './satellite';
import { countTasks } from './tasks';
import { createInstance, createTracked, createTracker } from './tracker';
import { createWorld, provide } from './world';

/** Of a worker, which the types of a page do not know. */
declare function importScripts(...addresses: string[]): void;

/** Promises of the browser's own, such as a body that is read, end in tasks that nobody can count. */
const QUIET = 60;
const RECEIVER = 'postTrackCallbackTried';

/** Runs the code in the stand-in page and reports until nothing is left to do. Answers what to call at the time limit. */
export function run(order: Order, report: Report): () => void {
  const { source, args, dataElements } = order;
  const start = globalThis.setTimeout.bind(globalThis);
  const stop = globalThis.clearTimeout.bind(globalThis);
  const load = importScripts.bind(globalThis);
  let running = false;
  let open = true;
  let returned = false;
  let finished = false;
  let ending: ReturnType<typeof start> | undefined;

  const hit = createSampleHit(order.hit);
  const tasks = countTasks(() => settle());
  const pageUrl = pageOf(hit.variables['pageURL']);
  const world = createWorld(report, pageUrl, tasks.later);
  const tracked = createTracked(report, () => running);
  const s = order.hit.event ? undefined : createTracker(hit, tracked);
  const page = providePage(world, hit.variables['pageName'] ?? '', hit.variables['referrer'] ?? '');
  provideNetwork(world);
  const instance = /^web-sdk:(.+)/.exec(hit.tracker)?.[1];
  for (const name of new Set([DEFAULT_INSTANCE, instance ?? DEFAULT_INSTANCE])) {
    provide({ [name]: createInstance(name, name === instance, tracked) });
  }
  provide({ console: createConsole(report) });
  provide({ _satellite: createSatellite(world, dataElements, tracked) });
  const address = URL.createObjectURL(
    // Firefox and Safari load no script without its type: https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-classic-worker-imported-script
    new Blob([`${RECEIVER} = function (${CALLBACK_PARAMETERS}) {\n${source}\n};`], {
      type: 'text/javascript',
    }),
  );
  watchErrors(report, address);
  const changes = watchChanges(s, page, ['dataLayer', 'adobeDataLayer']);

  report({ kind: 'started', type: hit.type });
  const began = performance.now();
  const ms = () => Math.round((performance.now() - began) * 10) / 10;
  const thrown = (error: unknown) => ({ ...describeThrown(error, address), page: page.needed });
  try {
    const callback = take(load, address);
    running = true;
    const value = callback(hit.requestUrl, args, hit, s);
    running = false;
    const promise = isPromise(value);
    report({
      kind: 'returned',
      ms: ms(),
      value: promise ? undefined : describeResult(value),
      promise,
    });
    if (promise) {
      open = false;
      value.then(
        (result) => {
          report({ kind: 'resolved', value: describeResult(result) });
          open = true;
          settle();
        },
        (error) => {
          report({ kind: 'rejected', ...thrown(error) });
          open = true;
          settle();
        },
      );
    }
  } catch (error) {
    running = false;
    report({ kind: 'threw', ms: ms(), ...thrown(error) });
  }
  returned = true;
  settle();
  return () => finish('waiting');

  function settle() {
    if (ending !== undefined) stop(ending);
    ending = undefined;
    if (returned && open && tasks.waiting === 0) ending = start(() => finish('done'), QUIET);
  }

  function finish(kind: 'done' | 'waiting') {
    if (finished) return;
    finished = true;
    for (const note of changes()) report(note);
    report({ kind });
  }
}

/** Loads the author's script, a classic one as in a library: not strict, `this` is the window. */
function take(load: typeof importScripts, address: string): PostTrackCallback {
  let taken: PostTrackCallback | undefined;
  Object.defineProperty(globalThis, RECEIVER, {
    set: (callback: PostTrackCallback) => {
      taken ??= callback;
    },
    configurable: true,
  });
  load(address);
  Reflect.deleteProperty(globalThis, RECEIVER);
  if (!taken) throw new Error('The code is no function.');
  return taken;
}

/** What nobody caught, and what only the policy of this place kept from the network. */
function watchErrors(report: Report, address: string): void {
  addEventListener('error', (event) => {
    event.preventDefault();
    report({ kind: 'uncaught', ...describeThrown(event.error ?? event.message, address) });
  });
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    report({ kind: 'uncaught', ...describeThrown(event.reason, address) });
  });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    const method = violatedDirective.startsWith('script-src') ? 'import()' : violatedDirective;
    if (blockedURI !== 'eval') report({ kind: 'request', method, url: blockedURI, body: '' });
  });
}

const describeResult = (value: unknown) => (value === undefined ? undefined : describeValue(value));

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | undefined)?.then === 'function';
}

/** The page that the hit names, as far as it can be the address of one. */
function pageOf(address: string | undefined): string {
  const example = 'https://www.example.com/';
  try {
    return /^https?:/.test(address ?? '') ? new URL(address ?? example).href : example;
  } catch {
    return example;
  }
}
