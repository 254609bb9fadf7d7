import type { hitNamesEn } from '../../en/lint/hitNames';
import type { Translation } from '../../translation';

export const hitNamesKo = {
  'lint.hitNames': '히트에 “{name}”(이)라는 이름의 값이 없습니다.',
  'lint.hitNames.last': '“{name}”은(는) 없습니다. 마지막은 {last}입니다.',
  'lint.hitNames.throws': '히트에 “{name}”(이)라는 이름의 값이 없으므로 오류가 발생합니다.',
} satisfies Translation<typeof hitNamesEn>;
