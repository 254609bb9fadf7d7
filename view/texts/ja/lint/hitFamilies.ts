import type { hitFamiliesEn } from '../../en/lint/hitFamilies';
import type { Translation } from '../../translation';

export const hitFamiliesJa = {
  'lint.hitFamilies': '「{name}」で始まる変数はありません。',
} satisfies Translation<typeof hitFamiliesEn>;
