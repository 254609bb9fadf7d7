import { hitIdOf } from '../hits/hitId';
import { observeGlobal } from '../platform/observeGlobal';

/** As much of an image, a script or an `XMLHttpRequest` as says how it went. */
export interface TrackerRequest {
  readonly src?: string;
  readonly status?: number;
  readonly responseURL?: string;
  readonly naturalWidth?: number;
}

export interface RequestWatch {
  /** Watches the requests of trackers with this account. */
  watch_(account: unknown): void;
  /** The request of the hit with this id; none where no answer can come, as for a beacon, or where the tracker hides it. */
  find_(id: string): TrackerRequest | undefined;
}

/** Requests that are remembered: each tracker waits for one at a time, while others may send many. */
const REMEMBERED = 100;

/**
 * Sees each request of a tracker when it leaves: what became of its hit shows there and nowhere else. AppMeasurement, and trackers of its kind, put it
 * into a global variable of the account's name; the next hit, another instance of that account or a beacon soon takes its place there.
 */
export function createRequestWatch(): RequestWatch {
  const watched = new Set<unknown>();
  const requests: TrackerRequest[] = [];

  return {
    watch_(account) {
      if (watched.has(account)) return;
      watched.add(account);
      const name = `s_i_${account}`.replace(/,/g, '_');
      const keep = (request: unknown) => {
        requests.unshift(Object(request));
        requests.splice(REMEMBERED);
      };
      keep((window as unknown as Record<string, unknown>)[name]);
      observeGlobal(name, keep);
    },
    find_: (id) => requests.find(({ src, responseURL }) => hitIdOf(`${src || responseURL}`) === id),
  };
}
