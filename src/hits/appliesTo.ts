import type { HitFilter } from '../contract/hitFilter';

/** All names under which a tracker may be chosen: what stands before the colon means all of a kind. */
export const namesOf = (tracker: string): string[] => [tracker, tracker.replace(/:.*/, '')];

/**
 * Whether a filter lets a hit through.
 *
 * @param names all names under which its tracker may be chosen
 * @param hit its type is read only where the filter has types: for that, a hit reads its request URL
 */
export const appliesTo = (
  { trackers, hitTypes }: HitFilter,
  names: readonly string[],
  hit: { readonly type: string },
): boolean =>
  (!trackers || !trackers[0] || names.some((name) => trackers.includes(name))) &&
  (!hitTypes || !hitTypes[0] || hitTypes.includes(hit.type));
