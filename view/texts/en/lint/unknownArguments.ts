import type { Pattern } from '../../TextFormatter';

/** What the rule `unknownArguments` says, in English. */
export const unknownArgumentsEn = {
  'lint.unknownArguments': 'There is no argument “{name}”.',
  'lint.unknownArguments.fix': 'Add the argument {name}',
} as const satisfies Record<string, Pattern>;
