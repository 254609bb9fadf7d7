import type { codeInStringsEn } from '../../en/lint/codeInStrings';
import type { Translation } from '../../translation';

export const codeInStringsKo = {
  'lint.codeInStrings':
    '문자열로 된 코드는 많은 Content-Security-Policies에서 차단됩니다. {name}에 함수를 전달하거나 사용하지 마십시오.',
  'lint.codeInStrings.fix': '함수로 만들기',
} satisfies Translation<typeof codeInStringsEn>;
