import type { assignedConditionsEn } from '../../en/lint/assignedConditions';
import type { Translation } from '../../translation';

export const assignedConditionsDe = {
  'lint.assignedConditions':
    'Ein einfaches = weist einen Wert zu. Zum Vergleichen schreiben Sie ===.',
  'lint.assignedConditions.fix': 'Mit === vergleichen',
} satisfies Translation<typeof assignedConditionsEn>;
