import { text } from '../../texts/text';

/** The name, with a number where somebody has it already. */
export function uniqueName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) {
    free = text('callback.name.numbered', { name, number });
  }
  return free;
}
