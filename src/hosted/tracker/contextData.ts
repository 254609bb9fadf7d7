import { encode } from './encode';
import { lists } from './lists';

type Entry = [key: string, value: unknown];

/** A dot in a key opens a level, at the place of the level's first key. */
const writeLevel = (name: string, entries: Entry[]): string =>
  `&${name}.${entries
    .map((entry) => {
      const [key, value] = entry;
      const dot = key.indexOf('.');
      if (dot < 1) return key && `&${encode(key)}=${encode(value)}`;
      const inside = entries.filter(([other]) => other.startsWith(key.slice(0, dot + 1)));
      return inside[0] === entry
        ? writeLevel(
            key.slice(0, dot),
            inside.map(([other, its]) => [other.slice(dot + 1), its]),
          )
        : '';
    })
    .join('')}&.${name}`;

/**
 * Writes an object as a nested block: `&c.&page.&type=home&.page&.c`.
 *
 * @param filter lists what may be sent; left out: all.
 * @param family what stands before the object's keys in the filter.
 */
export const writeBlock = (name: string, values: object, filter?: string, family = ''): string => {
  const entries = Object.entries(values).filter(
    ([key, value]) => value && (!filter || lists(filter, family + key)),
  );
  return entries[0] ? writeLevel(name, entries) : '';
};
