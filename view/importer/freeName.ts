import { uniqueName } from '../domain/callback/uniqueName';
import { text } from '../texts/text';

/** A name that nobody has yet, which is then taken. */
export function freeName(wanted: string | undefined, taken: Set<string>): string {
  const name = wanted === undefined ? unnamed(taken) : uniqueName(wanted, taken);
  taken.add(name);
  return name;
}

function unnamed(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(text('importer.name', { number }))) number += 1;
  return text('importer.name', { number });
}
