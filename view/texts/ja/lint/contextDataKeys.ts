import type { contextDataKeysEn } from '../../en/lint/contextDataKeys';
import type { Translation } from '../../translation';

export const contextDataKeysJa = {
  'lint.contextDataKeys':
    'コンテキストデータはツリーではありません。ドットを含むキー全体が 1 つの名前「{key}」です。',
} satisfies Translation<typeof contextDataKeysEn>;
