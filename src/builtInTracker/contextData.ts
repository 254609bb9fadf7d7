import { encode } from './encode';

/**
 * Writes an object as a nested block: `&c.&page.&type=home&.page&.c`. A dot in a key opens a level, at the place of the level's first key.
 *
 * @param filter names that may be sent, each between commas, as `contextData.<key>`; left out: all.
 * @param family what the filter calls the object.
 */
export function writeBlock(
  name: string,
  values: Record<string, unknown>,
  filter?: string,
  family?: string,
  prefix = '',
): string {
  const written: string[] = [];
  let block = '';
  for (const key in values) {
    let value = values[key];
    if (
      !value ||
      key in Object.prototype ||
      !key.startsWith(prefix) ||
      (filter && !filter.includes(`,${family ? `${family}.` : ''}${key},`)) ||
      written.some((level) => key.startsWith(level))
    )
      continue;
    block ||= `&${name}.`;
    const rest = key.slice(prefix.length);
    const dot = rest.indexOf('.');
    if (dot > 0) {
      const level = rest.slice(0, dot);
      written.push(`${prefix + level}.`);
      block += writeBlock(level, values, filter, family, `${prefix + level}.`);
    } else if (rest) {
      value = value === true ? 'true' : value;
      block += `&${encode(rest)}=${encode(value)}`;
    }
  }
  return block && `${block}&.${name}`;
}
