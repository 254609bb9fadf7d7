import type { Pattern } from '../../TextFormatter';

/** What the rule `hitFamilies` says, in English. */
export const hitFamiliesEn = {
  'lint.hitFamilies': 'No variable begins with “{name}”.',
} as const satisfies Record<string, Pattern>;
