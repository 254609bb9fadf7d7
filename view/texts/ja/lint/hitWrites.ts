import type { hitWritesEn } from '../../en/lint/hitWrites';
import type { Translation } from '../../translation';

export const hitWritesJa = {
  'lint.hitWrites':
    'ヒットは変更できません。すでに送信されています。この操作は何も行わないか、エラーが発生します。',
} satisfies Translation<typeof hitWritesEn>;
