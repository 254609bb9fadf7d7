import type { unknownArgumentsEn } from '../../en/lint/unknownArguments';
import type { Translation } from '../../translation';

export const unknownArgumentsKo = {
  'lint.unknownArguments': '“{name}”(이)라는 인수가 없습니다.',
  'lint.unknownArguments.fix': '인수 {name} 추가',
} satisfies Translation<typeof unknownArgumentsEn>;
