import type { Pattern } from '../../TextFormatter';

/** What the rule `dataElementTokens` says, in English. */
export const dataElementTokensEn = {
  'lint.dataElementTokens':
    '{token} is not replaced in code. Make an argument of it, or read the data element.',
} as const satisfies Record<string, Pattern>;
