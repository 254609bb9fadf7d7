import type { assignedConditionsEn } from '../../en/lint/assignedConditions';
import type { Translation } from '../../translation';

export const assignedConditionsJa = {
  'lint.assignedConditions': '1 つの = は値を代入します。比較するには === と記述してください。',
  'lint.assignedConditions.fix': '=== で比較',
} satisfies Translation<typeof assignedConditionsEn>;
