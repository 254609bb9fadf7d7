/**
 * Milliseconds on a clock that nobody sets: durations must survive a wall clock that is corrected, and tests that replace the page's clocks.
 * An event's time stamp is the one monotonic clock that they leave alone: https://w3c.github.io/hr-time/#dfn-relative-high-resolution-time
 * MooTools has a class of its own in the place of `Event`: https://github.com/mootools/mootools-core/issues/2771
 */
export const now = (): number => new CustomEvent('').timeStamp;
