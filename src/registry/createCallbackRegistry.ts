import type { CallbackArguments, CallbackOptions, PostTrackCallback } from '../contract/callback';
import type { Hit } from '../contract/hit';
import type { Log } from '../platform/createLog';
import { now } from '../platform/now';
import { copyMembers } from './copyMembers';
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

/** What happened to a sender. */
export interface HitNote {
  readonly sender: Sender;
  /** Handed over as long as it is not confirmed. None where a tracking call begins or ends, or a tracker was found. */
  readonly hit?: Hit | undefined;
  /** The method that the page has called. */
  readonly call?: string;
  /** Whether that call has returned. */
  readonly isOver?: boolean;
  /** How the hit failed, where its sender knows. It may still be confirmed later. */
  readonly failure?: Failure | undefined;
  /** A copy of the tracker's members as they were then, for a watcher that wants one. */
  readonly members?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Watches all trackers: each is noted when it is found, each of its tracking calls when it begins, and each hit when it is handed over, when it
 * failed, and when it is confirmed, after its callbacks ran. A list will do, until somebody comes who reads it.
 */
export interface Watcher {
  push(note: HitNote): unknown;
  /** Whether notes are read later, and have to hold the tracker's members. */
  isLate?: boolean;
}

export interface CallbackRegistry {
  readonly watchers: Watcher[];
  /** The hit whose callbacks are running. */
  current?: Hit | undefined;
  /** The hit that was confirmed last. */
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
   * Receives a hit when it is handed over, when it failed, and when it is confirmed: then its callbacks run, unless they loop. Where there are
   * no watchers, a hit that is handed over need not be made.
   */
  report(hit: Hit | undefined, sender: Sender, failure?: Failure): void;
  /** Shows the watchers what happened. Never throws. */
  note(note: HitNote): void;
}

export function createCallbackRegistry(log: Log): CallbackRegistry {
  // Never changed in place: a callback may register or remove others while the list is walked.
  let callbacks: readonly Callback[] = [];
  // One for all trackers: callbacks can send hits from one to the other and back.
  const guard = createChainGuard(() => log('Callbacks suspended for 10 s: they loop.'), now);

  const remove = (which: Callback | string) => {
    const before = callbacks;
    callbacks = before.filter((callback) => callback !== which && callback.name !== which);
    return callbacks.length < before.length;
  };

  const registry: CallbackRegistry = {
    watchers: [],
    register(name, run, options) {
      try {
        // Options may be anything: reading them may throw.
        const callback = Object.assign({}, options, { name, run }) as Callback;
        if (typeof name === 'string' && name && typeof run === 'function') {
          const taken = callbacks.find((other) => other.name === name);
          if (!taken) callbacks = [...callbacks, callback];
          else if (callback.onDuplicate === 'replace') {
            callbacks = callbacks.map((other) => (other === taken ? callback : other));
          }
          return () => remove(callback);
        }
      } catch (_) {
        // Said below.
      }
      log('Callback left out, no name or no function:', name);
      return () => {};
    },
    remove,
    run(hit, sender) {
      const list = callbacks;
      const outer = sender.running;
      let ran = false;
      for (const listed of list) {
        const { name } = listed;
        try {
          // One that was replaced in the meantime runs in the other's place, and one that was removed does not.
          const callback =
            list === callbacks ? listed : callbacks.find((other) => other.name === name);
          if (!callback) continue;
          const { run, args, trackers, hitTypes, repeat } = callback;
          if (
            (trackers && trackers[0] && !sender.names.some((own) => trackers.includes(own))) ||
            (hitTypes && hitTypes[0] && !hitTypes.includes(hit.type))
          )
            continue;
          if (repeat === 'next-hit') remove(callback);
          ran = true;
          sender.running = name;
          const result = run(
            hit.requestUrl,
            // Not assigned: an argument may be named `__proto__`.
            typeof args === 'function' ? args(hit) : Object.fromEntries(Object.entries(args || {})),
            hit,
            sender.s,
          ) as Promise<unknown> | undefined;
          if (result && typeof result.then === 'function')
            result.then(undefined, (error) => failed(name, error));
        } catch (error) {
          failed(name, error);
        }
      }
      sender.running = outer;
      return ran;
    },
    report(hit, sender, failure) {
      if (hit && hit.confirmedBy)
        guard.confirmed(() => {
          const outer = registry.current;
          registry.current = registry.last = hit;
          const ran = registry.run(hit, sender);
          registry.current = outer;
          return ran;
        });
      else if (!failure) guard.handedOver();
      registry.note({ hit, sender, failure });
    },
    note(note) {
      for (const watcher of registry.watchers) {
        try {
          watcher.push(
            watcher.isLate ? Object.assign({ members: copyMembers(note.sender.s) }, note) : note,
          );
        } catch (error) {
          // A watcher that fails takes nothing along.
          log('Watcher failed:', error);
        }
      }
    },
  };
  return registry;

  function failed(name: string, error: unknown) {
    log(`Callback "${name}" failed:`, error);
  }
}
