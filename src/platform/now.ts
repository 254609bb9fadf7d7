/**
 * Milliseconds on a clock that nobody sets: durations must survive a wall clock that is corrected, and tests that replace the page's clocks.
 * An event's time stamp is the one monotonic clock that they leave alone: https://w3c.github.io/hr-time/#dfn-relative-high-resolution-time
 */
export const now = (): number => new Event('').timeStamp;
