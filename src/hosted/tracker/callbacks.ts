import { tryTo } from '../../platform/tryTo';
import { log } from './log';
import type { TrackCallback } from './tracker';

export interface CallbackList {
  /** What is no function is ignored; the same function twice runs twice. */
  add_(callback: TrackCallback, ...args: unknown[]): void;
  /** Runs them in order. One that throws does not stop the next. */
  run_(requestUrl: string): void;
}

/** @param kind what the log calls a callback of this list. */
export const createCallbackList = (kind: string): CallbackList => {
  const list: [TrackCallback, unknown[]][] = [];
  return {
    add_(callback, ...args) {
      if (typeof callback === 'function') list.push([callback, args]);
    },
    run_(requestUrl) {
      // One that is registered by another runs for this hit too.
      for (const [callback, args] of list)
        tryTo(
          () => callback(requestUrl, ...args),
          log(`${kind} callback "${callback.name}" failed:`),
        );
    },
  };
};

export const preTrack = createCallbackList('Pre-track');
export const postTrack = createCallbackList('Post-track');
