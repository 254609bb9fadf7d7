import type { hitWritesEn } from '../../en/lint/hitWrites';
import type { Translation } from '../../translation';

export const hitWritesKo = {
  'lint.hitWrites':
    '히트는 변경할 수 없습니다. 이미 전송되었습니다. 아무 효과가 없거나 오류가 발생합니다.',
} satisfies Translation<typeof hitWritesEn>;
