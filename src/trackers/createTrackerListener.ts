import { TRACKING_METHODS } from '../contract/tracker';
import { namesOf } from '../hits/appliesTo';
import type { Page } from '../page/page';
import type { CallbackRegistry } from '../page/registry';
import type { Log } from '../platform/createLog';
import { createRequestWatch } from './createRequestWatch';
import { followTracker, type LastReport, type Tracker, type TrackerSender } from './followTracker';

/** Methods that track a link. */
const LINK = /l/i;

type Method = (...parameters: unknown[]) => unknown;

/** Follows each tracker once, however many names, listeners, objects and copies of this extension lead to it. */
export function createTrackerListener(registry: CallbackRegistry, log: Log): Page['listen'] {
  /** By tracker, and by each object that stands for it. */
  const senders = new WeakMap<object, TrackerSender>();
  const last: LastReport = {};
  const requests = createRequestWatch();

  /** Blocks tracking calls on this object while a callback runs for a hit of its sender, and notes the others. */
  function guardCalls(s: Tracker, sender: TrackerSender) {
    if (senders.has(s)) return;
    senders.set(s, sender);
    for (const method of TRACKING_METHODS) {
      const original = s[method] as Method | undefined;
      if (!original) continue;
      Reflect.set(s, method, function (this: unknown, ...parameters: unknown[]) {
        if (sender.running) {
          log(`Callback "${sender.running}" called s.${method}(): not sent, it would loop.`);
          registry.note({ sender, call: method, parameters, reason: 'callback' });
          return undefined;
        }
        const outer = sender.call_;
        // `tl()` calls `track()`. But a link in the middle of a page view, as from its `doPlugins`, is a call of its own.
        if (outer && (LINK.test(outer) || !LINK.test(method)))
          return original.apply(this, parameters);
        const note = (isOver: boolean) => {
          sender.call_ = last.requestUrl_ = isOver ? outer : method;
          registry.note({ sender, call: method, parameters, isOver, outer });
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
    const sender = senders.get(s) || followTracker(s, last, registry, requests);
    guardCalls(s, sender);
    guardCalls(given, sender);
    if (!sender.names.includes(name)) sender.names.push(...namesOf(name));
    registry.note({ sender });
    return true;
  };
}
