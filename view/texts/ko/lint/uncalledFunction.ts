import type { uncalledFunctionEn } from '../../en/lint/uncalledFunction';
import type { Translation } from '../../translation';

export const uncalledFunctionKo = {
  'lint.uncalledFunction':
    '이 함수는 호출되지 않으므로 아무 일도 일어나지 않습니다. 이 필드에는 함수 안의 코드만 입력하십시오.',
} satisfies Translation<typeof uncalledFunctionEn>;
