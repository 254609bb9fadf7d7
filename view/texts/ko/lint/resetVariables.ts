import type { resetVariablesEn } from '../../en/lint/resetVariables';
import type { Translation } from '../../translation';

export const resetVariablesKo = {
  'lint.resetVariables':
    '{variable}은(는) 콜백이 실행되기 전에 재설정됩니다. 전송된 값은 히트에 있습니다: {instead}',
  'lint.resetVariables.lost': '{variable}은(는) 콜백이 실행되기 전에 재설정되며 히트에도 없습니다.',
} satisfies Translation<typeof resetVariablesEn>;
