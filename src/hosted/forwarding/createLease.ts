import { LEASE, LEASE_RENEWAL, SETTLING } from '../../forwarding/forwardingPolicy';
import { tryTo } from '../../platform/tryTo';
import type { Role } from './role';

const KEY = 'post-track-callback.forward.lease';

/** An entry in the storage that names its page and ends by itself. Two pages may have it for a moment. */
export function createLease(gained: () => void, lost: () => void): Role {
  const own = `${Math.random()}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMine = false;
  let isAsking = false;

  function look() {
    const [owner, end] = `${tryTo(() => localStorage.getItem(KEY))}`.split(' ');
    const rest = Number(end) - Date.now();
    const isOwn = owner === own;
    // One that ends later than it can is of a clock that was wrong.
    const isFree = isOwn || !(rest > 0 && rest <= LEASE);
    if (isOwn && !isMine) gained();
    if (isMine && !isOwn) lost();
    isMine = isOwn;
    if (isFree) tryTo(() => localStorage.setItem(KEY, `${own} ${Date.now() + LEASE}`));
    // Who has just written looks soon whether another has, once: where nothing can be written, nothing is gained by haste.
    isAsking = isFree && !isOwn && !isAsking;
    timer = setTimeout(look, isAsking ? SETTLING : LEASE_RENEWAL);
  }

  return {
    apply() {
      if (!timer) look();
    },
    resign() {
      clearTimeout(timer);
      timer = undefined;
      if (isMine) tryTo(() => localStorage.removeItem(KEY));
      isMine = false;
    },
  };
}
