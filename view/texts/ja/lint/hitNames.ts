import type { hitNamesEn } from '../../en/lint/hitNames';
import type { Translation } from '../../translation';

export const hitNamesJa = {
  'lint.hitNames': 'ヒットには「{name}」という名前の値がありません。',
  'lint.hitNames.last': '「{name}」はありません。最後は {last} です。',
  'lint.hitNames.throws': 'ヒットには「{name}」という名前の値がないため、エラーが発生します。',
} satisfies Translation<typeof hitNamesEn>;
