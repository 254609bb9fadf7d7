import { LEASE, LEASE_RENEWAL, SETTLING } from '../../contract/forwardingPolicy';
import type { Role } from './createRole';
import { tryTo } from './tryTo';

const KEY = 'post-track-callback.forward.lease';

/** An entry in the storage that names its page and ends by itself. Two pages may have it for a moment. */
export function createLease(gained: () => void, lost: () => void): Role {
  const own = `${Math.random()}`;
  let timer: number | undefined;
  let isMine = false;

  const read = () => `${tryTo(() => localStorage.getItem(KEY))}`.split(' ');
  const write = () => tryTo(() => localStorage.setItem(KEY, `${own} ${Date.now() + LEASE}`));
  const later = (act: () => void, milliseconds: number) => {
    timer = window.setTimeout(act, milliseconds);
  };

  function take() {
    const [owner, end] = read();
    const rest = Number(end) - Date.now();
    // One that ends later than it can is of a clock that was wrong.
    if (owner !== own && rest > 0 && rest <= LEASE) later(take, LEASE_RENEWAL);
    else {
      write();
      later(check, SETTLING);
    }
  }
  function check() {
    const isOwn = read()[0] === own;
    if (isOwn) write();
    if (isOwn && !isMine) gained();
    if (isMine && !isOwn) lost();
    isMine = isOwn;
    later(isOwn ? check : take, LEASE_RENEWAL);
  }

  return {
    apply() {
      if (!timer) later(take, 0);
    },
    resign() {
      clearTimeout(timer);
      timer = undefined;
      if (isMine) tryTo(() => localStorage.removeItem(KEY));
      isMine = false;
    },
  };
}
