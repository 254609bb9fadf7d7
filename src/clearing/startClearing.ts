import type { Hit } from '../contract/hit';
import type { CallbackRegistry, HitNote, Watcher } from '../registry/createCallbackRegistry';
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

  function take(notes: Watcher & unknown[]) {
    taken.add(notes);
    notes.isLate = false;
    const [saved, ...past] = notes.splice(0);
    const settings = readSettings(saved);
    const clearers = new WeakMap<object, Clearer>();

    const handle = ({ hit, sender, members: copy }: HitNote, isPast: boolean) => {
      const tracker = sender.s as Record<string, unknown> | undefined;
      // The Web SDK has no variables to clear.
      if (!settings || !tracker) return;
      calls.follow(tracker);
      if (!hit) return;
      const members = copy ?? tracker;
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
    notes.push = (note: unknown) => {
      attempt(() => handle(note as HitNote, false));
      return 0;
    };
    for (const note of past) attempt(() => handle(note as HitNote, true));
  }

  return () => {
    for (const notes of registry.watchers)
      if (Array.isArray(notes) && !taken.has(notes)) take(notes);
  };
}
