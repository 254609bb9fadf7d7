import type { Pattern } from '../../TextFormatter';

/** What the rule `codeInStrings` says, in English. */
export const codeInStringsEn = {
  'lint.codeInStrings':
    'Code in a string is blocked by many Content-Security-Policies. Give {name} a function, or do without.',
  'lint.codeInStrings.fix': 'Make it a function',
} as const satisfies Record<string, Pattern>;
