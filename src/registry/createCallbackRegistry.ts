import type { CallbackArguments, CallbackOptions, PostTrackCallback } from '../contract/callback';
import type { Hit } from '../contract/hit';
import type { Log } from '../platform/createLog';
import { createChainGuard } from './createChainGuard';

interface Callback extends RegisterOptions {
  readonly name: string;
  readonly run: PostTrackCallback;
}

/** As the public options, but arguments can also be made for each hit. */
export interface RegisterOptions extends Omit<CallbackOptions, 'args'> {
  args?: CallbackArguments | ((hit: Hit) => CallbackArguments) | undefined;
}

/** Who sent a hit, as far as the registry has to know. */
export interface Sender {
  /** What a callback is given as `s`. */
  readonly s: unknown;
  /** All names under which callbacks may ask for this tracker. */
  readonly names: readonly string[];
  /** The name of the callback that is running for this sender's hit just now. */
  running?: string | undefined;
}

/** How a hit failed: the collector refused it, or there was no connection. */
export type Failure = 'rejected' | 'network';

/** A hit, who sent it, a copy of its tracker's members as they were then, and how it failed where its sender knows. */
export type HitNote = readonly [
  hit: Hit,
  sender: Sender,
  members: Readonly<Record<string, unknown>>,
  failure?: Failure | undefined,
];

/**
 * Takes each hit twice: when it is handed over, not confirmed yet, and when it is confirmed, before its callbacks run. One that failed comes
 * again with its failure, where that is known, and may still be confirmed later. A list will do, until somebody comes who reads it.
 * Must not throw.
 */
export interface HitNotes {
  push(note: HitNote): unknown;
}

export interface CallbackRegistry {
  readonly watchers: HitNotes[];
  /** The hit whose callbacks ran last, or are running. */
  last?: Hit;
  /**
   * Registers a callback under a name that is its own on the whole page, and answers how to remove it again. What can't be registered
   * is logged; nothing is thrown.
   */
  register(name: unknown, run: unknown, options?: RegisterOptions): () => void;
  /** Removes a callback by its name. Says whether there was one. */
  remove(name: string): boolean;
  /** Runs what applies to a confirmed hit, in the order of registration. Never throws. Says whether anything ran. */
  run(hit: Hit, sender: Sender): boolean;
  /**
   * Takes a hit when it is handed over, when it failed, and when it is confirmed: then its callbacks run, unless they loop. Where there are
   * no watchers, a hit that is handed over need not be made.
   */
  report(hit: Hit | undefined, sender: Sender, failure?: Failure): void;
}

export function createCallbackRegistry(log: Log): CallbackRegistry {
  // Never changed in place: a callback may register or remove others while the list is walked.
  let callbacks: readonly Callback[] = [];
  // One for all trackers: callbacks can send hits from one to the other and back.
  const guard = createChainGuard(() => log('Callbacks suspended for 10 s: they loop.'));

  const remove = (which: Callback | string) => {
    const before = callbacks;
    callbacks = before.filter((callback) => callback !== which && callback.name !== which);
    return callbacks.length < before.length;
  };

  return {
    watchers: [],
    register(name, run, options) {
      if (typeof name !== 'string' || !name || typeof run !== 'function') {
        log('Callback left out, no name or no function:', name);
        return () => {};
      }
      const callback: Callback = Object.assign({}, options, { name, run }) as Callback;
      const taken = callbacks.find((other) => other.name === name);
      if (!taken) callbacks = [...callbacks, callback];
      else if (callback.onDuplicate === 'replace') {
        callbacks = callbacks.map((other) => (other === taken ? callback : other));
      }
      return () => remove(callback);
    },
    remove,
    run(hit, sender) {
      const list = callbacks;
      const outer = sender.running;
      let ran = false;
      for (const callback of list) {
        const { name, run, args, trackers, hitTypes, repeat } = callback;
        try {
          if (
            (list !== callbacks && !callbacks.includes(callback)) ||
            (trackers && trackers[0] && !sender.names.some((own) => trackers.includes(own))) ||
            (hitTypes && hitTypes[0] && !hitTypes.includes(hit.type))
          )
            continue;
          if (repeat === 'next-hit') remove(callback);
          ran = true;
          sender.running = name;
          const result = run(
            hit.requestUrl,
            typeof args === 'function' ? args(hit) : Object.assign({}, args),
            hit,
            sender.s,
          ) as Promise<unknown> | undefined;
          if (result && result.then) result.then(undefined, (error) => failed(name, error));
        } catch (error) {
          failed(name, error);
        }
      }
      sender.running = outer;
      return ran;
    },
    report(hit, sender, failure) {
      this.watchers.forEach((notes) => {
        notes.push([hit as Hit, sender, Object.assign({}, sender.s), failure]);
      });
      if (hit && hit.confirmedBy)
        guard.confirmed(() => {
          this.last = hit;
          return this.run(hit, sender);
        });
      else if (!failure) guard.handedOver();
    },
  };

  function failed(name: string, error: unknown) {
    log(`Callback "${name}" failed:`, error);
  }
}
