import type { Log } from '../platform/createLog';
import type { CallbackRegistry } from '../registry/createCallbackRegistry';
import { followTracker, type LastReport, type Tracker, type TrackerSender } from './followTracker';

/** Listens to one tracker under one name. Says whether it is a tracker that can be listened to. Never throws. */
export type TrackerListener = (candidate: unknown, name: string) => boolean;

type Method = (...parameters: unknown[]) => unknown;

const isTracker = (candidate: unknown): candidate is Tracker =>
  typeof (Object(candidate) as Tracker).registerPostTrackCallback === 'function';

/** Follows each tracker once, however many names, listeners, objects and copies of this extension lead to it. */
export function createTrackerListener(registry: CallbackRegistry, log: Log): TrackerListener {
  const senders = new WeakMap<object, TrackerSender>();
  const guards = new WeakSet<object>();
  const last: LastReport = {};

  /** Blocks tracking calls on this object while a callback runs for a hit of its sender, and notes the others. */
  function guardCalls(s: Tracker, sender: TrackerSender) {
    for (const method of 't tl track trackLink trackLight'.split(' ')) {
      const original = s[method] as Method | undefined;
      if (!original || guards.has(original)) continue;
      const guard = function (this: unknown, ...parameters: unknown[]) {
        if (sender.running) {
          log(`Callback "${sender.running}" called s.${method}(): not sent, it would loop.`);
          return undefined;
        }
        // `tl()` calls `track()`.
        if (sender.call_ !== undefined) return original.apply(this, parameters);
        const note = (isOver: boolean) => {
          sender.call_ = last.requestUrl_ = isOver ? undefined : '';
          registry.note({ sender, call: method, isOver });
        };
        note(false);
        try {
          return original.apply(this, parameters);
        } finally {
          note(true);
        }
      };
      guards.add(guard);
      Reflect.set(s, method, guard);
    }
  }

  return (candidate, name) => {
    try {
      if (!isTracker(candidate)) return false;
      // AppMeasurement lists its instances: behind a copy or a proxy of one stands the one that sends.
      const original = (Object(candidate['_il']) as unknown[])[candidate['_in'] as number];
      const s = isTracker(original) ? original : candidate;
      let sender = senders.get(s);
      if (!sender) {
        sender = { s, names: [] };
        senders.set(s, sender);
        followTracker(sender, last, registry);
      }
      guardCalls(s, sender);
      guardCalls(candidate, sender);
      // A callback may ask for a kind of tracker, such as all Web SDK instances, by what stands before the colon.
      if (!sender.names.includes(name)) sender.names.push(name, name.replace(/:.*/, ''));
      registry.note({ sender });
      return true;
    } catch (error) {
      log(`Tracker "${name}" is broken:`, error);
      return false;
    }
  };
}
