import type { hitFamiliesEn } from '../../en/lint/hitFamilies';
import type { Translation } from '../../translation';

export const hitFamiliesKo = {
  'lint.hitFamilies': '“{name}”(으)로 시작하는 변수는 없습니다.',
} satisfies Translation<typeof hitFamiliesEn>;
