import type { codeInStringsEn } from '../../en/lint/codeInStrings';
import type { Translation } from '../../translation';

export const codeInStringsJa = {
  'lint.codeInStrings':
    '文字列のコードは、多くの Content-Security-Policies でブロックされます。{name} には関数を渡すか、使用しないでください。',
  'lint.codeInStrings.fix': '関数にする',
} satisfies Translation<typeof codeInStringsEn>;
