import type { Pattern } from '../../TextFormatter';

/** What the rule `returnedValues` says, in English. */
export const returnedValuesEn = {
  'lint.returnedValues':
    'Nobody takes this value. Of what a callback returns, only a promise counts.',
  'lint.returnedValues.url':
    'The hit was sent already. Returning another URL changes nothing, and nobody takes the value.',
  'lint.returnedValues.fix': 'Return nothing',
} as const satisfies Record<string, Pattern>;
