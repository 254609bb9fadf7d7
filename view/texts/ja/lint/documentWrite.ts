import type { documentWriteEn } from '../../en/lint/documentWrite';
import type { Translation } from '../../translation';

export const documentWriteJa = {
  'lint.documentWrite': 'ページの読み込み後に実行すると、ページの内容がすべて置き換えられます。',
} satisfies Translation<typeof documentWriteEn>;
