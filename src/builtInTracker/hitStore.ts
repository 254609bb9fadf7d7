import type { BuiltInTracker } from './tracker';

export interface HitStore {
  /** The request URLs that were saved; empty when there are none, or the storage can't be used. */
  load_(): string[];
  /** Says whether they are safe. None removes the entry. */
  save_(requestUrls: string[]): boolean;
}

/** Request URLs in the page's storage, under AppMeasurement's key, so that one tracker sends what the other left. Never throws. */
export function createHitStore(
  s: BuiltInTracker,
  area: 'localStorage' | 'sessionStorage',
): HitStore {
  const key = () => `${s.storageFilename}-${s.visitorNamespace}${s.account}`;
  return {
    load_() {
      try {
        return [...JSON.parse(window[area].getItem(key()) || '')].map(String);
      } catch {
        return [];
      }
    },
    save_(requestUrls) {
      try {
        if (requestUrls.length) window[area].setItem(key(), JSON.stringify(requestUrls));
        else window[area].removeItem(key());
        return true;
      } catch {
        return false;
      }
    },
  };
}
