import type { Pattern } from '../../TextFormatter';

/** What the rule `resetVariables` says, in English. */
export const resetVariablesEn = {
  'lint.resetVariables':
    '{variable} is reset before the callback runs. The hit has what was sent: {instead}',
  'lint.resetVariables.lost':
    '{variable} is reset before the callback runs, and the hit does not have it.',
} as const satisfies Record<string, Pattern>;
