import type { assignedConditionsEn } from '../../en/lint/assignedConditions';
import type { Translation } from '../../translation';

export const assignedConditionsFr = {
  'lint.assignedConditions': 'Un simple = affecte une valeur. Pour comparer, écrivez ===.',
  'lint.assignedConditions.fix': 'Comparer avec ===',
} satisfies Translation<typeof assignedConditionsEn>;
