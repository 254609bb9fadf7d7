import type { Pattern } from '../../TextFormatter';

/** What the rule `undeclaredVariables` says, in English. */
export const undeclaredVariablesEn = {
  'lint.undeclaredVariables':
    '“{name}” is not declared. The assignment makes a variable that the whole page shares.',
  'lint.undeclaredVariables.strict':
    '“{name}” is not declared, so this assignment throws an error.',
  'lint.undeclaredVariables.fix': 'Declare it: {code}',
} as const satisfies Record<string, Pattern>;
