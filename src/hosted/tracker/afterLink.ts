import { s } from './s';
import type { DoneAction } from './tracker';

let waiting: (() => void) | undefined;

/** Does what waits for a link's hit. */
export const doAfterLink = (): void => waiting?.();

/** Keeps what `tl()` is to do when its hit is through, or after `forcedLinkTrackingTimeout`. */
export const keepForAfterLink = (link: unknown, done: DoneAction): void => {
  doAfterLink();
  const { href } = Object(link) as { href?: string };
  const action = () => {
    if (waiting !== action) return;
    waiting = undefined;
    if (typeof done === 'function') done();
    else if (href) location.href = href;
  };
  waiting = action;
  setTimeout(action, s.forcedLinkTrackingTimeout || 250);
};
