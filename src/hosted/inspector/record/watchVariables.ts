import type { Hit } from '../../../contract/hit';
import { isCleared } from '../../../variables/isCleared';
import type { HitRecord } from './HitRecord';

/** What the configuration says of clearing, as far as it is read here. */
interface Clearing {
  readonly keep?: readonly string[];
  readonly also?: readonly string[];
}

/** Before a key of context data. */
const CONTEXT = 'contextData.';

/** What a page sets by itself and a hit carries: what may be left over for the next page. Adobe's own context data begins with `a.`. */
const PAGE_SET =
  /^(eVar|prop|list|hier)\d+$|^(events|products|purchaseID|campaign|channel|transactionID|state|zip|pageType)$|^contextData\.(?!a\.)/;

/** What a hit carries, by name. */
const valuesOf = ({ variables, contextData }: Hit): Record<string, string> => ({
  ...variables,
  ...Object.fromEntries(Object.entries(contextData).map(([key, text]) => [CONTEXT + key, text])),
});

/** Whether it is that one, or lies in it: hits carry the keys of context data with dots. */
const isOf = (name: string, key: string) => name === key || name.startsWith(`${key}.`);

/** What a tracker holds, as text; none where there is nothing, and where it can't be read. */
function read(s: object, name: string): string {
  try {
    const value = name.startsWith(CONTEXT)
      ? Object(Reflect.get(s, 'contextData'))[name.slice(CONTEXT.length)]
      : Reflect.get(s, name);
    return `${value ?? ''}`;
  } catch {
    return '';
  }
}

/**
 * Compares the tracker before and after variables are cleared for a confirmed hit.
 *
 * @param clearing none: nobody clears but the page
 * @param done given the names of those that were cleared, and of those that were to be and hold another value now
 */
export function compareAfterClearing(
  { sender, hit }: HitRecord,
  clearing: Clearing | undefined,
  done: (result: { cleared: string[]; kept: string[] }) => void,
): void {
  const s = sender.s as object | undefined;
  if (!s || !hit) return;
  const { keep = [], also = [] } = clearing ?? {};
  const sent = valuesOf(hit);
  let context: string[] = [];
  try {
    context = Object.keys(Object(Reflect.get(s, 'contextData'))).map((key) => CONTEXT + key);
  } catch {
    // Accessors of the page may throw.
  }
  const before = [
    // But for the one by which the clearing of variables sees trackers copy them: nobody else may read it.
    ...new Set([
      ...Object.keys(hit.variables),
      ...also,
      ...context.filter((key) => Object.keys(sent).some((name) => isOf(name, key))),
    ]),
  ].filter((name) => name !== 'charSet' && read(s, name));
  const isWanted = (name: string) => {
    const names = [name, name.replace(/^(contextData)\..*/, '$1')];
    const isAmong = (list: readonly string[]) => names.some((one) => list.includes(one));
    return !isAmong(keep) && (isCleared(name) || isAmong(also));
  };
  // Clearing comes some microtasks after the callbacks and the rules.
  setTimeout(() => {
    const left = before.filter((name) => read(s, name));
    done({
      cleared: before.filter((name) => !left.includes(name)),
      kept: left.filter(
        (name) =>
          clearing && isWanted(name) && sent[name] !== undefined && read(s, name) !== sent[name],
      ),
    });
  });
}

const pathOf = (url = '') => url.replace(/[?#].*/, '');

/** Values of a page view that the one before it had as well, though it was another page's, and that were not cleared in between. The Web SDK keeps none. */
export function findCarriedOver(record: HitRecord, before: HitRecord | undefined): string[] {
  const { hit } = record;
  const earlier = before?.hit;
  if (!hit || !earlier || !record.sender.s) return [];
  const own = valuesOf(hit);
  const other = valuesOf(earlier);
  const isOtherPath = pathOf(own['pageURL']) !== pathOf(other['pageURL']);
  if (own['pageName'] === other['pageName'] && own['pageURL'] === other['pageURL']) return [];
  return Object.keys(own).filter(
    (name) =>
      // One page may be named at many addresses that differ in their query.
      (PAGE_SET.test(name) || (name === 'pageName' && isOtherPath)) &&
      own[name] === other[name] &&
      !before?.cleared.some((key) => isOf(name, key)),
  );
}
