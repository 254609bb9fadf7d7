import type { Pattern } from '../../TextFormatter';

/** Fixes that more than one rule offers, in English. */
export const fixEn = {
  'lint.fix.remove': 'Remove {code}',
  'lint.fix.unwrap': 'Keep only the code of the function',
  'lint.fix.argument': 'Add the argument {name} with the value {token}',
  'lint.fix.use': 'Use {code}',
} as const satisfies Record<string, Pattern>;
