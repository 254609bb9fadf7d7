import type { CallbackArguments, CallbackOptions, PostTrackCallback } from '../contract/callback';
import type { Hit } from '../contract/hit';
import { appliesTo } from '../hits/appliesTo';
import type { Log } from '../platform/createLog';
import { now } from '../platform/now';
import { createChainGuard } from './createChainGuard';

interface Callback extends RegisterOptions {
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
  /** What the page has called it with. */
  readonly parameters?: readonly unknown[];
  /** Whether that call has returned. */
  readonly isOver?: boolean;
  /** How the hit failed, where its sender knows. It may still be confirmed later. */
  readonly failure?: Failure | undefined;
}

/**
 * Watches all trackers: each is noted when it is found, each of its tracking calls when it begins and when it is over, and each hit when it is handed
 * over, when it failed, and when it is confirmed, after its callbacks ran.
 */
export interface Watcher {
  push(note: HitNote): unknown;
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
  register(name: unknown, run: unknown, options?: RegisterOptions): () => unknown;
  /** Removes a callback by its name. Says whether there was one. */
  remove(name: string): boolean;
  /**
   * Receives a hit when it is handed over, when it failed, and when it is confirmed: then its callbacks run, unless they loop. Where there are
   * no watchers, a hit that is handed over need not be made.
   */
  report(hit: Hit | undefined, sender: Sender, failure?: Failure): void;
  /** Shows the watchers what happened. Never throws. */
  note(note: HitNote): void;
}

/** @param target becomes the registry. */
export function createCallbackRegistry<Target extends object>(
  target: Target,
  log: Log,
): Target & CallbackRegistry {
  const callbacks = new Map<string, Callback>();
  // One for all trackers: callbacks can send hits from one to the other and back.
  const guard = createChainGuard(() => log('Callbacks suspended for 10 s: they loop.'), now);

  /** Runs what applies to a confirmed hit, in the order of registration. Says whether anything ran. */
  const run = (hit: Hit, sender: Sender) => {
    const outer = [registry.current, sender.running] as const;
    registry.current = registry.last = hit;
    let ran = false;
    // What is registered meanwhile waits for the next hit.
    for (const name of [...callbacks.keys()]) {
      const failed = (error: unknown) => log(`Callback "${name}" failed:`, error);
      try {
        const callback = callbacks.get(name);
        if (!callback) continue;
        const { run, args, repeat } = callback;
        if (!appliesTo(callback, sender.names, hit)) continue;
        if (repeat === 'next-hit') callbacks.delete(name);
        ran = true;
        sender.running = name;
        const result = run(
          hit.requestUrl,
          // Not assigned: an argument may be named `__proto__`.
          typeof args === 'function' ? args(hit) : Object.fromEntries(Object.entries(args || {})),
          hit,
          sender.s,
        ) as Promise<unknown> | undefined;
        if (result && typeof result.then === 'function') result.then(undefined, failed);
      } catch (error) {
        failed(error);
      }
    }
    [registry.current, sender.running] = outer;
    return ran;
  };

  const registry: Target & CallbackRegistry = Object.assign(target, {
    watchers: [],
    register(name, run, options) {
      try {
        // Options may be anything: reading them may throw.
        const callback = Object.assign({}, options, { run }) as Callback;
        if (typeof name === 'string' && name && typeof run === 'function') {
          // One that replaces another has its place, and its turn if a hit is dispatched just now.
          if (!callbacks.has(name) || callback.onDuplicate === 'replace')
            callbacks.set(name, callback);
          return () => callbacks.get(name) === callback && callbacks.delete(name);
        }
      } catch (_) {
        // Said below.
      }
      log('Callback left out:', name);
      return () => {};
    },
    remove: (name) => callbacks.delete(name),
    report(hit, sender, failure) {
      if (hit && hit.confirmedBy) guard.confirmed(() => run(hit, sender));
      else if (!failure) guard.handedOver();
      registry.note({ hit, sender, failure });
    },
    note(note) {
      for (const watcher of registry.watchers) {
        try {
          watcher.push(note);
        } catch (_) {
          // One that fails takes neither the hit nor the others along.
        }
      }
    },
  } satisfies CallbackRegistry);
  return registry;
}
