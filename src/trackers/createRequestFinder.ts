import { hitIdOf } from '../hits/hitId';

/** As much of an image, a script or an `XMLHttpRequest` as says how it went. */
export interface TrackerRequest {
  readonly src?: string;
  readonly status?: number;
  readonly responseURL?: string;
  readonly naturalWidth?: number;
}

type Members = Record<string, unknown>;

/**
 * Finds the request that a tracker has made for a hit: what became of the hit shows there and nowhere else. AppMeasurement keeps the one that
 * left last in a member of itself, whose name differs between releases. Other trackers of its kind may keep it only where it does so as well, in a
 * global variable of the account's name.
 *
 * @returns looks for the request of the hit with this id. None is found where no answer can come, as for a beacon, or the tracker hides it.
 */
export function createRequestFinder(s: Members): (id: string) => TrackerRequest | undefined {
  let member: string | undefined;

  return (id) => {
    const look = (from: object, name: string) => {
      try {
        const request = Object(Reflect.get(from, name)) as TrackerRequest;
        return hitIdOf(`${request.src || request.responseURL}`) === id ? request : undefined;
      } catch (_) {
        // A page may have put accessors on its tracker that throw.
        return undefined;
      }
    };
    if (!member) for (const name in s) if (look(s, name)) member = name;
    return member ? look(s, member) : look(window, `s_i_${s['account']}`.replace(/,/g, '_'));
  };
}
