import type { CallbackValues } from '../domain/callback/callback';

/** What is run with a sample hit. */
export interface TriedCallback {
  callback: Pick<CallbackValues, 'source' | 'arguments' | 'trackers' | 'hitTypes'>;
}
