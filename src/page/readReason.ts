/** Why no success came: the collector refused, there was no connection, or nothing was heard. */
export type Reason = 'rejected' | 'network' | 'timeout';

/** What the browser's resource timing tells of a request that has come to an end. */
export interface RequestEnd {
  /** 0 where the browser hides it, as it does for images from another site. */
  responseStatus?: number;
  /** 0 where there was no answer, and where the collector sends no `Timing-Allow-Origin`. */
  responseStart: number;
  /** Milliseconds. */
  duration: number;
}

/** Trackers give a hit up after five seconds, and may cut its request off then: that is no failure of the network. */
const GIVEN_UP_AFTER = 4900;

/**
 * The reason as far as it can be known. An answer that the browser hides, and no connection, look alike: both are `network`, which blockers
 * make the likelier one by far.
 *
 * @param end `undefined` while the request is still open
 */
export function readReason(end: RequestEnd | undefined, isOnline: boolean): Reason {
  if (end && (end.responseStatus || end.responseStart)) return 'rejected';
  if (!isOnline) return 'network';
  return end && end.duration < GIVEN_UP_AFTER ? 'network' : 'timeout';
}
