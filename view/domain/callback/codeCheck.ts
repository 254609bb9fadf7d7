import type { Message } from '../../texts/text';
import type { CallbackValues } from './callback';

/** What is known of a callback besides its own fields. */
export interface Surroundings {
  /** The trackers that are listened to, where the view knows them. */
  listenedTo?: readonly string[];
  nextHitOnly?: boolean;
  offersClearing?: boolean;
}

/** What of a callback decides whether its code is right. */
export type CheckedCallback = Pick<
  CallbackValues,
  'source' | 'arguments' | 'trackers' | 'hitTypes'
>;

/** What keeps code from being saved. Line and column count from one, in the user's own lines. */
export interface CodeError {
  /** `syntax` for code that is no JavaScript. */
  rule: string;
  line: number;
  column: number;
  message: Message;
}

/** Finds the first error in a callback's code; warnings don't keep one from saving. */
export type CheckCode = (callback: CheckedCallback, known?: Surroundings) => CodeError | undefined;
