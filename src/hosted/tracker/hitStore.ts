import { tryTo } from '../../platform/tryTo';
import { getBase } from './requestUrl';

type Area = 'localStorage' | 'sessionStorage';

const KEY = 'post-track-callback';
/** What stands behind the server's address: report suites, the tracker's release, a number, and a query from its beginning to its end. */
const OURS = /^ [\w,-]+\/1\/JS[^/]+\/s\d+\?AQB.+&AQE=1$/;
/** More hits than anybody has waiting. */
const MOST = 1000;

/**
 * The hits that were saved, as request URLs; empty when there are none, or the storage can't be used. Anything may stand there: only what
 * this tracker could have sent is a hit.
 */
export const loadHits = (area: Area): string[] =>
  tryTo(() =>
    window[area]
      .getItem(KEY)
      ?.split(' ', MOST)
      .filter((hit) => OURS.test(hit.replace(getBase(), ' '))),
  ) || [];

/** Says whether they are safe. Not as JSON: libraries on the page may have changed how that writes lists and texts. */
export const saveHits = (area: Area, hits: readonly unknown[]): boolean | undefined =>
  tryTo(() => {
    window[area].setItem(KEY, hits.join(' '));
    return true;
  });
