import type { Confirmation } from '../contract/hit';
import { type AnalyticsTracker, type Delivery, PAGE_KEY } from '../contract/tracker';
import { createHit } from '../hits/createHit';
import type { Log } from '../platform/createLog';
import type { CallbackRegistry, Sender } from '../registry/createCallbackRegistry';

/** Listens to one tracker under one name. Says whether it is a tracker that can be listened to. Never throws. */
export type TrackerListener = (candidate: unknown, name: string) => boolean;

type Tracker = AnalyticsTracker & Record<string | symbol, unknown>;
const globals = window as unknown as Record<string, HTMLImageElement | undefined>;

type NamedSender = Sender & { readonly names: string[] };

/** Hits of a tracker that are remembered. One that is forgotten loses nothing but the time of its hand-over. */
const REMEMBERED = 1000;

/**
 * Hooks each tracker once, however many names, listeners and copies of this extension lead to it, and turns what its callbacks tell
 * into hits.
 */
export function createTrackerListener(registry: CallbackRegistry, log: Log): TrackerListener {
  const senders = new WeakMap<object, NamedSender>();

  function hook(s: Tracker, sender: NamedSender) {
    // When each hit was handed over, by request URL: it holds a random part, so no two hits share one. A confirmed hit stays, as 0.
    const handOvers = new Map<string, number>();
    let freeAt = 0;
    /** While the page is in a tracking call: the request URL that was handed over in it, something else before that. Else empty. */
    let sending = '';

    const report = (requestUrl: string, sentAt: number, confirmedBy?: Confirmation) => {
      // Most pages have no watchers, and hits are many.
      const hit =
        (confirmedBy || registry.watchers[0]) &&
        createHit(
          Object.assign(
            {
              // The tracker's own random number, so that a hit that only the next page can send is still the same.
              id: requestUrl.replace(/[^?]*\/s(\d+).*/, '$1'),
              tracker: sender.names[0] as string,
              requestUrl,
              sentAt,
              confirmedBy,
            },
            // The built-in tracker knows the last two.
            confirmedBy && (s[PAGE_KEY] as Delivery | undefined),
          ),
        );
      registry.report(hit, sender);
    };

    if (s.registerPreTrackCallback)
      s.registerPreTrackCallback((requestUrl) => {
        if (handOvers.size > REMEMBERED) handOvers.clear();
        const now = Date.now();
        if (sending) sending = requestUrl;
        handOvers.set(requestUrl, now);
        report(requestUrl, now);
      });

    s.registerPostTrackCallback((requestUrl) => {
      const at = handOvers.get(requestUrl);
      // Releases of AppMeasurement before 2.25 can report one request twice.
      if (at === 0) return;
      // A beacon confirms its hit inside the tracking call; an exit link's that had to wait, after the hit before it.
      const isBeacon = sending === requestUrl || /&pe=lnk_e&/.test(requestUrl);
      // AppMeasurement takes any answer to a POST for success, and tells of it in that answer's event; and an image that failed, when it
      // meets it before its error event: the library keeps the image that is on its way in a global variable of the account's name.
      const image = Object(globals[`s_i_${s['account']}`.replace(/,/g, '_')]);
      if (
        !isBeacon &&
        (Object(Object(window.event).target).status > 299 ||
          (image.naturalWidth === 0 && image.src === requestUrl))
      )
        return;
      if (at) handOvers.set(requestUrl, 0);
      report(
        requestUrl,
        // A hit waits for the one before it, and leaves when that one's callbacks are through.
        Math.max(at || Date.now(), freeAt),
        isBeacon ? 'beacon' : 'response',
      );
      freeAt = Date.now();
    });

    for (const method of 't tl track trackLink trackLight'.split(' ')) {
      const original = s[method] as ((...parameters: unknown[]) => unknown) | undefined;
      if (!original) continue;
      Reflect.set(s, method, function (this: unknown, ...parameters: unknown[]) {
        const { running } = sender;
        if (running) {
          log(`Callback "${running}" called s.${method}(): not sent, it would loop.`);
          return undefined;
        }
        sending = method;
        try {
          return original.apply(this, parameters);
        } finally {
          sending = '';
        }
      });
    }
  }

  return (candidate, name) => {
    try {
      const s = candidate as Tracker;
      if (!s || typeof s.registerPostTrackCallback !== 'function') return false;
      let sender = senders.get(s);
      if (!sender) {
        sender = { s, names: [] };
        senders.set(s, sender);
        hook(s, sender);
      }
      // A callback may ask for a kind of tracker, such as all Web SDK instances, by what stands before the colon.
      if (!sender.names.includes(name)) sender.names.push(name, name.replace(/:.*/, ''));
      return true;
    } catch (error) {
      log(`Tracker "${name}" is broken:`, error);
      return false;
    }
  };
}
