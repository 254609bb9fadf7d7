import type { assignedConditionsEn } from '../../en/lint/assignedConditions';
import type { Translation } from '../../translation';

export const assignedConditionsKo = {
  'lint.assignedConditions': '=를 하나만 쓰면 값이 할당됩니다. 비교하려면 ===를 쓰십시오.',
  'lint.assignedConditions.fix': '===로 비교',
} satisfies Translation<typeof assignedConditionsEn>;
