import type { Pattern } from '../../TextFormatter';

/** What the rule `documentWrite` says, in English. */
export const documentWriteEn = {
  'lint.documentWrite': 'Once the page has loaded, this replaces all that is on it.',
} as const satisfies Record<string, Pattern>;
