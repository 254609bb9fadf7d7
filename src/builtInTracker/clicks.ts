import { isAddress } from './links';
import type { BuiltInTracker, DoneAction } from './tracker';

export interface Clicks {
  /** Does what waits for the link's hit: follows the link, or calls the page's function. */
  release_(): void;
  /** Keeps what to do when the link's hit is through, or after `forcedLinkTrackingTimeout`. */
  hold_(action: () => void): void;
}

/** A click on one element counts once in so many milliseconds. */
const SAME_CLICK = 10_000;

/** What `tl()` is to do when its hit is through. */
export const doneAction = (link: unknown, action: DoneAction) => () => {
  const { href } = Object(link) as { href?: string };
  if (typeof action === 'function') action();
  else if (href) location.href = href;
};

/** Whether the click leaves the page in this window. */
function leavesPage(start: EventTarget) {
  const link = (start as Partial<Element>).closest?.<HTMLAnchorElement>('a[href],area[href]');
  return (
    !!link &&
    isAddress(link.href) &&
    (!link.target || /^_(self|top|parent)$/.test(link.target) || link.target === window.name)
  );
}

/**
 * Tracks clicks by themselves: each is a tracking call, which sends a hit for downloads and exit links only. With `useForcedLinkTracking`
 * a click that leaves the page is held back and done again when its hit is through.
 *
 * @param track makes the tracking call; says whether a hit is now on its way.
 */
export function trackClicks(s: BuiltInTracker, track: () => boolean): Clicks {
  let held: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout>;
  let lastClicked: EventTarget | null = null;
  let lastClickedAt = 0;
  let repeated: Event | undefined;

  const clicks: Clicks = {
    release_() {
      clearTimeout(timer);
      const action = held;
      held = undefined;
      action?.();
    },
    hold_(action) {
      clicks.release_();
      held = action;
      timer = setTimeout(clicks.release_, s.forcedLinkTrackingTimeout || 250);
    },
  };

  function onClick(event: MouseEvent) {
    const target = event.target as EventTarget;
    if (
      event === repeated ||
      (target === lastClicked && event.timeStamp - lastClickedAt < SAME_CLICK)
    )
      return;
    // Forced clicks have to be seen first, others after the page's own handlers.
    if ((event.eventPhase === Event.CAPTURING_PHASE) !== !!s.useForcedLinkTracking) return;
    lastClicked = target;
    lastClickedAt = event.timeStamp;
    s.clickObject = target;
    if (track() && s.useForcedLinkTracking && leavesPage(target)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      clicks.hold_(() => {
        repeated = new MouseEvent('click', event);
        target.dispatchEvent(repeated);
      });
    }
  }

  document.addEventListener('click', onClick, true);
  document.addEventListener('click', onClick);
  return clicks;
}
