import type { clearVarsCallsEn } from '../../en/lint/clearVarsCalls';
import type { Translation } from '../../translation';

export const clearVarsCallsKo = {
  'lint.clearVarsCalls':
    '페이지에서 다음 히트를 위해 설정한 값도 지웁니다. “변수 지우기” 설정은 이 히트가 전송한 값만 지웁니다.',
  'lint.clearVarsCalls.elsewhere':
    '페이지에서 다음 히트를 위해 설정한 값도 지웁니다. 확장 구성의 “변수 지우기”는 각 히트가 전송한 값만 지웁니다.',
  'lint.clearVarsCalls.fix': '이것을 제거하고 각 히트가 전송한 값 지우기',
} satisfies Translation<typeof clearVarsCallsEn>;
