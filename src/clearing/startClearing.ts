import type { Hit } from '../contract/hit';
import type { ClearingInbox } from '../platform/page';
import type { CallbackRegistry, HitNote } from '../registry/createCallbackRegistry';
import { type Clearer, createClearer } from './createClearer';
import { readSettings } from './readSettings';
import { followTrackingCalls } from './trackingCalls';
import { watchWrites } from './watchWrites';

/** How long callbacks may be held back, in milliseconds, before variables are cleared without them. */
const HELD_BACK = 1000;

/**
 * Makes what takes over the lists that the library's start has left with the registry: each has its settings first, then what happened
 * until now. May be called again, for lists that came later. Nothing is thrown into the page.
 */
export function startClearing(registry: CallbackRegistry): () => void {
  const calls = followTrackingCalls();
  // Context data is written to inside tracking calls by nobody.
  const watch = watchWrites(calls.isRunning);
  const taken = new WeakSet<object>();
  /** What clears after a hit, until its callbacks are through. */
  const waiting = new Map<Hit, (() => void)[]>();

  function clear(hit: Hit) {
    const clearers = waiting.get(hit) ?? [];
    waiting.delete(hit);
    for (const act of clearers) attempt(act);
  }

  /** Accessors of the page may throw; its hits matter more. */
  function attempt(act: () => void) {
    try {
      act();
    } catch {
      // The variable stays as it is.
    }
  }

  // Rules that wait for the hit run in microtasks that its callbacks ask for: one later is after them, and after a beacon's tracking call.
  registry.register(`clearing ${Math.random()}`, (_: string, __: object, hit: Hit) => {
    Promise.resolve()
      .then(() => {})
      .then(() => clear(hit));
  });

  function take(inbox: ClearingInbox) {
    taken.add(inbox);
    const settings = readSettings(inbox.settings);
    const clearers = new WeakMap<object, Clearer>();

    const handle = ({ hit, sender }: HitNote, past?: Readonly<Record<string, unknown>>) => {
      const isPast = !!past;
      const tracker = sender.s as Record<string, unknown> | undefined;
      // The Web SDK has no variables to clear.
      if (!settings || !tracker) return;
      calls.follow(tracker);
      if (!hit) return;
      const members = past ?? tracker;
      const clearer = clearers.get(tracker) ?? createClearer(tracker, settings, watch);
      clearers.set(tracker, clearer);
      if (!hit.confirmedBy) {
        if (!isPast) calls.handedOver(tracker);
        clearer.handedOver(hit, members, isPast);
        return;
      }
      const act = clearer.confirmed(hit, members, isPast);
      if (isPast) act();
      else {
        waiting.set(hit, [...(waiting.get(hit) ?? []), act]);
        setTimeout(clear, HELD_BACK, hit);
      }
    };
    inbox.push = (note) => attempt(() => handle(note));
    for (const [note, members] of inbox.notes.splice(0)) attempt(() => handle(note, members));
  }

  return () => {
    for (const watcher of registry.watchers)
      if ('settings' in watcher && !taken.has(watcher)) take(watcher as ClearingInbox);
  };
}
