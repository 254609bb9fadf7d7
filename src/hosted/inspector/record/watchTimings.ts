import { hitIdOf } from '../../../hits/hitId';

/** How a request ended, as far as the browser shows it. */
export interface Timing {
  /** 0 where the browser hides it. */
  readonly responseStatus: number;
  readonly responseStart: number;
  readonly responseEnd: number;
  readonly startTime: number;
  readonly duration: number;
}

export interface Timings {
  /** Of the request with this address, if it has come to an end. */
  find(requestUrl: string): Timing | undefined;
  stop(): void;
}

const HIT = /\/b\/ss\/|\/(interact|collect)\?/;
const REMEMBERED = 400;

/** Requests of the Web SDK and of trackers have different names in their addresses. */
const keyOf = (url: string) => /[?&]requestId=([^&]+)/.exec(url)?.[1] ?? hitIdOf(url);

/**
 * Sees hits' requests end, those before now as well. Browsers that can't tell stay silent.
 *
 * @param ended given what the ids of the request's hits are or begin with
 */
export function watchTimings(ended: (key: string, timing: Timing) => void): Timings {
  const known = new Map<string, Timing>();
  let observer: PerformanceObserver | undefined;
  try {
    observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!HIT.test(entry.name)) continue;
        const timing = entry as PerformanceResourceTiming;
        if (known.size > REMEMBERED) known.clear();
        const key = keyOf(entry.name);
        known.set(key, timing);
        ended(key, timing);
      }
    });
    observer.observe({ type: 'resource', buffered: true });
  } catch {
    // Times are those of the tracker's own news then.
  }
  return {
    find: (requestUrl) => known.get(keyOf(requestUrl)),
    stop: () => observer?.disconnect(),
  };
}
