import type { undeclaredVariablesEn } from '../../en/lint/undeclaredVariables';
import type { Translation } from '../../translation';

export const undeclaredVariablesKo = {
  'lint.undeclaredVariables':
    '“{name}”은(는) 선언되지 않았습니다. 이 할당은 페이지 전체가 공유하는 변수를 만듭니다.',
  'lint.undeclaredVariables.strict':
    '“{name}”은(는) 선언되지 않았으므로 이 할당은 오류를 발생시킵니다.',
  'lint.undeclaredVariables.fix': '선언: {code}',
} satisfies Translation<typeof undeclaredVariablesEn>;
