import type { Hit, HitType } from '../contract/hit';
import type { SuppressionReason } from '../contract/suppression';

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
  /** Whether that call has returned; of the Web SDK, whether its event is about to be handed over. */
  readonly isOver?: boolean;
  /** The method of the same tracker during whose call it was made. */
  readonly outer?: string | undefined;
  /** Why nothing leaves for the call, where that is known at once. It may have no other note. */
  readonly reason?: SuppressionReason;
  /** Which hit it asks for, where its parameters do not say it. */
  readonly type?: HitType;
  /** Of the Web SDK, whose commands overlap: which one it is. */
  readonly command?: object | undefined;
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
