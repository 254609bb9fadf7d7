import type { markdownFencesEn } from '../../en/lint/markdownFences';
import type { Translation } from '../../translation';

export const markdownFencesKo = {
  'lint.markdownFences': 'Markdown 코드 블록의 표시입니다. 여기에는 그 사이의 코드만 들어갑니다.',
  'lint.markdownFences.fix': '코드만 남기기',
} satisfies Translation<typeof markdownFencesEn>;
