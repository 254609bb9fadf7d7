import type { Pattern } from '../../TextFormatter';

/** What the rule `hitNames` says, in English. */
export const hitNamesEn = {
  'lint.hitNames': 'A hit has nothing under the name “{name}”.',
  'lint.hitNames.last': 'There is no “{name}”: the last one is {last}.',
  'lint.hitNames.throws': 'A hit has nothing under the name “{name}”, so this throws an error.',
} as const satisfies Record<string, Pattern>;
