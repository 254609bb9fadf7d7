import { TRACKING_METHODS } from '../contract/tracker';
import { namesOf } from '../hits/appliesTo';
import type { Page } from '../page/page';
import type { CallbackRegistry } from '../page/registry';
import type { Log } from '../platform/createLog';
import { createRequestWatch } from './createRequestWatch';
import { followTracker, type LastReport, type Tracker, type TrackerSender } from './followTracker';

type Method = (...parameters: unknown[]) => unknown;

/** Follows each tracker once, however many names, listeners, objects and copies of this extension lead to it. */
export function createTrackerListener(registry: CallbackRegistry, log: Log): Page['listen'] {
  /** By tracker, and by each object that stands for it. */
  const senders = new WeakMap<object, TrackerSender>();
  const last: LastReport = {};
  const requests = createRequestWatch();

  /** Blocks tracking calls on this object while a callback runs for a hit of its sender, and notes the others. */
  function guardCalls(s: Tracker, sender: TrackerSender) {
    senders.set(s, sender);
    for (const method of TRACKING_METHODS) {
      const original = s[method] as Method | undefined;
      if (!original) continue;
      Reflect.set(s, method, function (this: unknown, ...parameters: unknown[]) {
        if (sender.running) {
          log(`Callback "${sender.running}" called s.${method}(): not sent, it would loop.`);
          return undefined;
        }
        // `tl()` calls `track()`.
        if (sender.call_ !== undefined) return original.apply(this, parameters);
        const note = (isOver: boolean) => {
          sender.call_ = last.requestUrl_ = isOver ? undefined : '';
          registry.note({ sender, call: method, parameters, isOver });
        };
        note(false);
        try {
          return original.apply(this, parameters);
        } finally {
          note(true);
        }
      });
    }
  }

  return (candidate, name) => {
    const given = Object(candidate) as Tracker;
    if (typeof given.registerPostTrackCallback !== 'function') return false;
    // AppMeasurement lists its instances: behind a copy or a proxy of one stands the one that sends.
    const s = (Object(given['_il']) as Tracker[])[given['_in'] as number] || given;
    const sender = senders.get(s) || { s, names: [] };
    if (!senders.has(s)) {
      followTracker(sender, last, registry, requests);
      guardCalls(s, sender);
    }
    if (!senders.has(given)) guardCalls(given, sender);
    if (!sender.names.includes(name)) sender.names.push(...namesOf(name));
    registry.note({ sender });
    return true;
  };
}
