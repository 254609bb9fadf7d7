import type { TrackCallback } from './tracker';

export type LogError = (message: string, error: unknown) => void;

export interface CallbackList {
  /** What is no function is ignored; the same function twice runs twice. */
  add_(callback: TrackCallback, ...args: unknown[]): void;
  /** Runs them in order. One that throws does not stop the next. */
  run_(requestUrl: string): void;
}

/** @param kind what the log calls a callback of this list. */
export function createCallbackList(kind: string, log: LogError): CallbackList {
  const list: [TrackCallback, unknown[]][] = [];
  return {
    add_(callback, ...args) {
      if (typeof callback === 'function') list.push([callback, args]);
    },
    run_(requestUrl) {
      // By index, because a callback may register another, which runs for this hit too.
      for (let index = 0; index < list.length; index++) {
        const [callback, args] = list[index] as [TrackCallback, unknown[]];
        try {
          callback.apply(null, [requestUrl, ...args]);
        } catch (error) {
          log(`${kind} callback "${callback.name || index + 1}" failed`, error);
        }
      }
    },
  };
}
