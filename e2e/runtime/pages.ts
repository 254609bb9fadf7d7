import { TRACKER_FILES, type TrackerKind } from './site';

/** All trackers that can be had here. */
export const TRACKERS = Object.keys(TRACKER_FILES) as TrackerKind[];

/** AppMeasurement where it can be had: for what does not depend on the tracker. */
export const ONE_TRACKER = TRACKERS.at(-1) ?? 'built-in tracker';

/** Page script that makes `window.s`, the tracker of the setting that {@link withCallbacks} writes. */
export const CREATE_S = 'window.s = createTestTracker();';

/** Settings with one global tracker, `s`, and these callbacks, all as JavaScript text. */
export const withCallbacks = (...callbacks: string[]) =>
  `{ trackers: [{ type: 'global', variable: 's' }], callbacks: [${callbacks.join(',')}] }`;

/** A callback whose source is a function with this body. `more`: other settings of it. */
export const callback = (name: string, body: string, more = '') =>
  `{ name: ${JSON.stringify(name)}, ${more ? `${more},` : ''} source: function (requestUrl, args, hit, s) { ${body} } }`;

/** A rule that does these actions when the page calls `triggers[name]()`. */
export const rule = (name: string, ...actions: string[]) =>
  `{ id: 'RL${name}', name: '${name}', events: [{ modulePath: 'test/direct.js', settings: { name: '${name}' } }], conditions: [],
    actions: [${actions.join(',')}] }`;

/** A rule of an event of ours: the event's settings, conditions and actions as JavaScript text. */
export const hitRule = (
  name: string,
  event: 'hitSent' | 'hitUnconfirmed',
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
export const action = (file: 'registerCallback' | 'removeCallback' | 'sendHit', settings: string) =>
  `{ modulePath: 'post-track-callback/dist/actions/${file}.js', settings: ${settings} }`;

/** An action that runs the body of a function with the engine's `turbine`, the rule's `event` and its own resolved `settings`. */
export const code = (body: string, settings = '') =>
  `{ modulePath: 'test/custom.js', settings: { ${settings ? `${settings},` : ''} run: function (turbine, event, settings) { ${body} } } }`;

/** Page script that lets ten seconds pass in half a one: nobody wants to wait for a tracker that does not come. */
export const HURRY = `{
  const original = window.setTimeout;
  window.setTimeout = (act, delay, ...list) => original(act, delay === 10000 ? 500 : delay, ...list);
}`;
