import type { CallbackArguments, CallbackOptions, PostTrackCallback } from '../contract/callback';
import type { Hit } from '../contract/hit';
import type { Failure, HitNote, Sender, Watcher } from './notes';

/** As the public options, but arguments can also be made for each hit. */
export interface RegisterOptions extends Omit<CallbackOptions, 'args'> {
  args?: CallbackArguments | ((hit: Hit) => CallbackArguments) | undefined;
}

/** A callback that is registered. */
export interface Callback extends RegisterOptions {
  run: PostTrackCallback;
}

/** The registry, as the copies of the library and their hosted files share it. */
export interface CallbackRegistry {
  readonly watchers: Watcher[];
  /** By name, in the order of their turns. To be removed here as well. */
  readonly callbacks: Map<string, Callback>;
  /** The hit whose callbacks are running. */
  current?: Hit | undefined;
  /** The hit that was confirmed last. */
  last?: Hit;
  /**
   * Registers a callback under a name that is its own on the whole page, and answers how to remove it again. What can't be registered
   * is logged; nothing is thrown.
   */
  register(name: unknown, run: unknown, options?: RegisterOptions): () => unknown;
  /**
   * Receives a hit when it is handed over, when it failed, and when it is confirmed: then its callbacks run, unless they loop. Where there are
   * no watchers, a hit that is handed over need not be made.
   */
  report(hit: Hit | undefined, sender: Sender, failure?: Failure): void;
  /** Shows the watchers what happened. Never throws. */
  note(note: HitNote): void;
}
