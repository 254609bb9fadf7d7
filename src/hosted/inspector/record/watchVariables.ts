import { isCleared } from '../../../variables/isCleared';
import type { HitRecord } from './HitRecord';

type Members = Record<string, unknown>;

const isSet = (value: unknown) => value !== undefined && value !== null && value !== '';

/** What a page sets by itself and a hit carries: what may be left over for the next page. */
const PAGE_SET =
  /^(eVar|prop|list|hier)\d+$|^(events|products|purchaseID|campaign|channel|transactionID|state|zip)$/;

/** But for the one by which the clearing of variables sees trackers copy them: nobody else may read it. */
const namesOf = ({ hit }: HitRecord) =>
  Object.keys(hit?.variables ?? {}).filter((name) => name !== 'charSet');

/**
 * Compares the tracker before and after variables are cleared for a confirmed hit.
 *
 * @param done given the names of those that were cleared, and of those that were sent and hold another value now
 */
export function compareAfterClearing(
  record: HitRecord,
  done: (cleared: string[], kept: string[]) => void,
): void {
  const { s } = record.sender;
  if (!s || !record.hit) return;
  const tracker = s as Members;
  const { variables } = record.hit;
  try {
    const before = namesOf(record).filter((name) => isSet(tracker[name]));
    // Clearing comes some microtasks after the callbacks and the rules.
    setTimeout(() => {
      const cleared = before.filter((name) => !isSet(tracker[name]));
      const kept = before.filter(
        (name) =>
          isSet(tracker[name]) &&
          `${tracker[name]}` !== variables[name] &&
          (isCleared(name) || name === 'pageName'),
      );
      done(cleared, kept);
    });
  } catch {
    // Accessors of the page may throw.
  }
}

/** Values of a page view that the one before it had as well, though it was another page's, and that were not cleared in between. The Web SDK keeps none. */
export function findCarriedOver(record: HitRecord, before: HitRecord | undefined): string[] {
  const { hit } = record;
  const earlier = before?.hit;
  if (!hit || !earlier || !record.sender.s) return [];
  const own = hit.variables;
  const other = earlier.variables;
  if (own['pageName'] === other['pageName'] && own['pageURL'] === other['pageURL']) return [];
  return Object.keys(own).filter(
    (name) => PAGE_SET.test(name) && own[name] === other[name] && !before?.cleared.includes(name),
  );
}
