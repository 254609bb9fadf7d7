import { attempt } from './attempt';

type Area = 'localStorage' | 'sessionStorage';

const KEY = 'post-track-callback';

/** The hits that were saved, as request URLs; empty when there are none, or the storage can't be used. */
export const loadHits = (area: Area): string[] =>
  attempt(() => [...JSON.parse(window[area].getItem(KEY) || '[]')]) || [];

/** Says whether they are safe. */
export const saveHits = (area: Area, hits: string[]): boolean | undefined =>
  attempt(() => {
    window[area].setItem(KEY, JSON.stringify(hits));
    return true;
  });
