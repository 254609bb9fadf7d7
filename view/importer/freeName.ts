import { uniqueName } from '../domain/callback/uniqueName';
import { text } from '../texts/text';

/** A name that nobody has yet, which is then taken. */
export function freeName(wanted: string | undefined, taken: Set<string>): string {
  const name = wanted === undefined ? numbered(taken) : uniqueName(wanted, taken);
  taken.add(name);
  return name;
}

/** Where counting goes on: it is done for each of a thousand callbacks. */
const counted = new WeakMap<ReadonlySet<string>, number>();

function numbered(taken: ReadonlySet<string>): string {
  let number = counted.get(taken) ?? 1;
  while (taken.has(text('importer.name', { number }))) number += 1;
  counted.set(taken, number);
  return text('importer.name', { number });
}
