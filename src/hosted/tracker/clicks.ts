import { s } from './s';
import { track } from './track';

/** A click on one element counts once in so many milliseconds. */
const SAME_CLICK = 10_000;

let last: MouseEvent | undefined;

/**
 * Tracks a click: it is a tracking call, which sends a hit for downloads and exit links only. With `useForcedLinkTracking` that hit goes by
 * beacon, which outlives the page, so that no click has to be held back.
 */
export const trackClick = (event: MouseEvent): void => {
  if (last?.target === event.target && event.timeStamp - last.timeStamp < SAME_CLICK) return;
  last = event;
  track({ clickObject: event.target, useBeacon: s.useForcedLinkTracking });
};
