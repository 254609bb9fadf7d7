import type { resetVariablesEn } from '../../en/lint/resetVariables';
import type { Translation } from '../../translation';

export const resetVariablesJa = {
  'lint.resetVariables':
    '{variable} は、コールバックの実行前にリセットされます。送信された値はヒットにあります：{instead}',
  'lint.resetVariables.lost':
    '{variable} は、コールバックの実行前にリセットされ、ヒットにもありません。',
} satisfies Translation<typeof resetVariablesEn>;
