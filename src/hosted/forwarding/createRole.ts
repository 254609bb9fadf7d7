import { createLease } from './createLease';
import type { Role } from './role';

/**
 * A Web Lock, which the browser hands on when a page is closed or has crashed. Where there is none, as on pages without https, or where it is refused, a
 * lease.
 *
 * @param gained called when the page gets the role
 * @param lost called when it loses the role without having given it up
 */
export function createRole(gained: () => void, lost: () => void): Role {
  const { locks } = navigator;
  const lease = createLease(gained, lost);
  let isRefused = !locks;
  let release: (() => void) | undefined;

  return {
    apply() {
      if (isRefused) lease.apply();
      if (isRefused || release) return;
      const controller = new AbortController();
      const isHeld = new Promise<void>((resolve) => {
        release = () => {
          controller.abort();
          resolve();
        };
      });
      const take = () => {
        gained();
        return isHeld;
      };
      // Asynchronous, because a page's own `request` may throw.
      const request = async () =>
        locks.request('post-track-callback.forward', { signal: controller.signal }, take);
      request().catch(() => {
        if (controller.signal.aborted) return;
        isRefused = true;
        lease.apply();
      });
    },
    resign() {
      lease.resign();
      if (release) release();
      release = undefined;
    },
  };
}
