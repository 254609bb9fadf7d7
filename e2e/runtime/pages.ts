import { existsSync } from 'node:fs';
import path from 'node:path';
import { CALLBACK_PARAMETERS } from '../../src/contract/settings';

const OWN_APPMEASUREMENT = '.sandbox/files/AppMeasurement.js';

/** Who tracks: the built-in tracker, and AppMeasurement itself where the developer has put it into the sandbox's files. */
export const TRACKER_FILES = {
  'built-in tracker': 'dist/tracker.js',
  ...(existsSync(path.resolve(__dirname, '../..', OWN_APPMEASUREMENT))
    ? { AppMeasurement: OWN_APPMEASUREMENT }
    : {}),
} as const;
export type TrackerKind = keyof typeof TRACKER_FILES;

/** All trackers that can be had here. */
export const TRACKERS = Object.keys(TRACKER_FILES) as TrackerKind[];

/** AppMeasurement where it can be had: for what does not depend on the tracker. */
export const ONE_TRACKER = TRACKERS.at(-1) ?? 'built-in tracker';

/** Gives the page `createTestTracker()`, whichever tracker it loaded. */
export const CREATE_TRACKER = `
// The library takes nothing over that stands there before it.
window.ours = Object.assign({}, window[Symbol.for('post-track-callback')]);
window.createTestTracker = function () {
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

/** The name of the link with which a site's `upToLast()` ends a test. */
export const LAST = 'last hit of the test';

/** Whether a hit is that one, in a function that has its `requestUrl`. */
const IS_LAST = `requestUrl.includes(${JSON.stringify(encodeURIComponent(LAST))})`;

/** Page script that makes `window.s`, the tracker of the setting that `withCallbacks` writes. */
export const CREATE_S = `window.s = createTestTracker();
  s.registerPostTrackCallback((requestUrl) => {
    if (${IS_LAST}) window.notesAtLast = notes.slice();
  });`;

/** Begins a callback that is not for that hit. */
export const UNLESS_LAST = `if (${IS_LAST}) return;`;

/** Settings with one global tracker, `s`, and these callbacks, all as JavaScript text. */
export const withCallbacks = (...callbacks: string[]) =>
  `{ trackers: [{ type: 'global', variable: 's' }], callbacks: [${callbacks.join(',')}] }`;

/** A callback whose source is a function with this body. `more`: other settings of it. */
export const callback = (name: string, body: string, more = '') =>
  `{ name: ${JSON.stringify(name)}, ${more ? `${more},` : ''} source: function (${CALLBACK_PARAMETERS}) { ${body} } }`;

/** A rule that does these actions when the page calls `triggers[name]()`. */
export const rule = (name: string, ...actions: string[]) =>
  `{ id: 'RL${name}', name: '${name}', events: [{ modulePath: 'test/direct.js', settings: { name: '${name}' } }], conditions: [],
    actions: [${actions.join(',')}] }`;

/** A rule of an event of ours: the event's settings, conditions and actions as JavaScript text. */
export const hitRule = (
  name: string,
  event: 'hitSent' | 'hitUnconfirmed' | 'hitSuppressed',
  settings: string,
  conditions: string[],
  ...actions: string[]
) =>
  `{ id: 'RL${name}', name: '${name}', events: [{ modulePath: 'post-track-callback/dist/events/${event}.js', settings: ${settings} }],
    conditions: [${conditions.join(',')}], actions: [${actions.join(',')}] }`;

/** The condition _Hit Matches_ with its comparisons as JavaScript text. */
export const hitMatches = (comparisons: string, match = 'all') =>
  `{ modulePath: 'post-track-callback/dist/conditions/hitMatches.js', settings: { match: '${match}', comparisons: [${comparisons}] } }`;

/** An action of ours with its settings as JavaScript text. */
export const action = (
  file: 'registerCallback' | 'removeCallback' | 'sendHit' | 'forwardHit',
  settings: string,
) => `{ modulePath: 'post-track-callback/dist/actions/${file}.js', settings: ${settings} }`;

/** An action that runs the body of a function with the engine's `turbine`, the rule's `event` and its own resolved `settings`. */
export const code = (body: string, settings = '') =>
  `{ modulePath: 'test/custom.js', settings: { ${settings ? `${settings},` : ''} run: function (turbine, event, settings) { ${body} } } }`;

/**
 * Page script that keeps back all timers: time passes for them when the page calls `pass(milliseconds)`, which gives how many ran. So nobody
 * waits for what comes late, or for what never comes.
 */
export const HELD_TIME = `{
  const held = new Map();
  let now = 0;
  let last = 0;
  window.setTimeout = (act, delay = 0, ...list) => {
    held.set(++last, { at: now + delay, act: () => act(...list) });
    return last;
  };
  window.clearTimeout = (timer) => { held.delete(timer); };
  window.pass = (milliseconds) => {
    const end = now + milliseconds;
    for (let ran = 0; ; ran++) {
      const [timer, next] = [...held].sort(([, one], [, other]) => one.at - other.at)[0] || [];
      if (!next || next.at > end) {
        now = end;
        return ran;
      }
      held.delete(timer);
      now = next.at;
      next.act();
    }
  };
}`;

/**
 * Page script that keeps back all timers of so many milliseconds, until the page calls `expire()`: so a time limit is over when a test says
 * so, however slow the machine is. `expire(1)` lets the oldest one go. `timersHeld()` counts them.
 */
export const holdTimers = (milliseconds: number) => `{
  const { setTimeout, clearTimeout } = window;
  const held = new Map();
  let last = 0;
  window.setTimeout = (act, delay, ...list) => {
    if (delay !== ${milliseconds}) return setTimeout(act, delay, ...list);
    held.set(--last, () => act(...list));
    return last;
  };
  window.clearTimeout = (timer) => { held.delete(timer) || clearTimeout(timer); };
  window.timersHeld = () => held.size;
  window.expire = (most = Infinity) => {
    for (const [timer, act] of [...held].slice(0, most)) {
      if (held.delete(timer)) act();
    }
  };
}`;

/** Page script whose clocks run so many times slower than the machine's. `skip(milliseconds)` puts them ahead. */
const clock = (slower: number) => `{
  const { now } = Date;
  const start = now();
  // A page on which much has happened is no longer new.
  let skipped = 1000;
  Date.now = () => start + skipped + Math.floor((now() - start) / ${slower});
  const stamp = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp').get;
  Object.defineProperty(Event.prototype, 'timeStamp', { get() { return skipped + stamp.call(this) / ${slower}; } });
  window.skip = (milliseconds) => { skipped += milliseconds; };
}`;

/** What a quick machine does within 100 ms of the page's, a busy one does too. */
export const SLOW_CLOCK = clock(100);
export const USUAL_CLOCK = clock(1);

/** Page script that counts the hits of `window.s` which were handed over, as `window.handedOver`, and confirmed, as `window.confirmed`. The last hit of a test is in neither. */
export const COUNT_HITS = `
  window.handedOver = window.confirmed = 0;
  s.registerPreTrackCallback((requestUrl) => { if (!${IS_LAST}) window.handedOver++; });
  s.registerPostTrackCallback((requestUrl) => { if (!${IS_LAST}) window.confirmed++; });`;

/** Page script: `window.startedRequests` counts the hits' requests, `window.endedRequests` those of which the page has learnt how they ended; beacons are in neither. */
export const COUNT_ENDED = `{
  window.startedRequests = window.endedRequests = 0;
  const count = (target, events, url) => {
    if (!String(url).includes('/b/ss/')) return;
    startedRequests++;
    for (const event of events) target.addEventListener(event, () => { endedRequests++; });
  };
  const image = HTMLImageElement.prototype;
  const src = Object.getOwnPropertyDescriptor(image, 'src');
  Object.defineProperty(image, 'src', { ...src, set(url) { count(this, ['load', 'error'], url); src.set.call(this, url); } });
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...more) { count(this, ['loadend'], url); open.call(this, method, url, ...more); };
}`;

/** Page script: `window.hooked` tells how many post-track callbacks `watchHooks(tracker)` has seen since. It returns the tracker. */
export const WATCH_HOOKS = `
  window.hooked = 0;
  window.watchHooks = (tracker) => {
    const { registerPostTrackCallback } = tracker;
    tracker.registerPostTrackCallback = (...list) => {
      window.hooked++;
      return registerPostTrackCallback.apply(tracker, list);
    };
    return tracker;
  };`;
