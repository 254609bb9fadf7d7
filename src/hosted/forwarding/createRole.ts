import { createLease } from './createLease';
import type { Role } from './role';

/**
 * A Web Lock, which the browser hands on when a page is closed or has crashed. Where there is none, as on pages without https, a lease.
 *
 * @param gained called when the page gets the role
 * @param lost called when it loses the role without having given it up
 */
export function createRole(gained: () => void, lost: () => void): Role {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return createLease(gained, lost);
  let release: (() => void) | undefined;

  return {
    apply() {
      if (release) return;
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
      // What is refused is refused to all pages: each then sends what it keeps in memory.
      locks
        .request('post-track-callback.forward', { signal: controller.signal }, take)
        .catch(() => {});
    },
    resign() {
      if (release) release();
      release = undefined;
    },
  };
}
