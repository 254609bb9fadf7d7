import type { markdownFencesEn } from '../../en/lint/markdownFences';
import type { Translation } from '../../translation';

export const markdownFencesJa = {
  'lint.markdownFences':
    'これは Markdown のコードブロックの記号です。ここに入力できるのは、記号の間のコードだけです。',
  'lint.markdownFences.fix': 'コードだけを残す',
} satisfies Translation<typeof markdownFencesEn>;
