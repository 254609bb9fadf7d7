import { tryTo } from '../../platform/tryTo';
import { intercept } from './intercept';
import { type Members, peek } from './watchMembers';

/** Every tracker has it from the beginning, and sends it with each hit. Pages set it before their first hit, if at all (docs/adr/0014). */
export const TELLTALE = 'charSet';

/**
 * Watches a member that nobody reads or writes but the tracker: when it copies all variables of a hit that has to wait, for an id or for consent,
 * when it puts them in place of the page's for as long as it makes the hit, and when it puts the page's back. So it shows when that happens.
 *
 * @returns sees to it that it is watched: the page may have defined it anew
 */
export function watchTelltale(s: Members, wasRead: () => void, isWritten: () => void): () => void {
  let get: (() => unknown) | undefined;
  return () => {
    if (get && Object.getOwnPropertyDescriptor(s, TELLTALE)?.get === get) return;
    let value = peek(s, TELLTALE);
    get = () => {
      tryTo(wasRead);
      return value;
    };
    intercept(s, TELLTALE, get, (next) => {
      value = next;
      tryTo(isWritten);
    });
  };
}
