import type { Pattern } from '../../TextFormatter';

/** What the rule `assignedConditions` says, in English. */
export const assignedConditionsEn = {
  'lint.assignedConditions': 'A single = assigns a value. To compare, write ===.',
  'lint.assignedConditions.fix': 'Compare with ===',
} as const satisfies Record<string, Pattern>;
