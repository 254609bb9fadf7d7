import type { Pattern } from '../../TextFormatter';

/** What the rule `missingTracker` says, in English. */
export const missingTrackerEn = {
  'lint.missingTracker': 'Here s is undefined: hits of the Web SDK have no tracker.',
} as const satisfies Record<string, Pattern>;
