import type { fixEn } from '../../en/lint/fix';
import type { Translation } from '../../translation';

export const fixKo = {
  'lint.fix.remove': '{code} 제거',
  'lint.fix.unwrap': '함수의 코드만 남기기',
  'lint.fix.argument': '값이 {token}인 인수 {name} 추가',
  'lint.fix.use': '{code} 사용',
} satisfies Translation<typeof fixEn>;
