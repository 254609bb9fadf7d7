import type { documentWriteEn } from '../../en/lint/documentWrite';
import type { Translation } from '../../translation';

export const documentWriteKo = {
  'lint.documentWrite': '페이지가 로드된 후에는 페이지의 모든 내용이 이것으로 바뀝니다.',
} satisfies Translation<typeof documentWriteEn>;
