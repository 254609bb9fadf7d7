import type { returnedValuesEn } from '../../en/lint/returnedValues';
import type { Translation } from '../../translation';

export const returnedValuesKo = {
  'lint.returnedValues':
    '이 값은 사용되지 않습니다. 콜백이 반환하는 값 중에서는 Promise만 의미가 있습니다.',
  'lint.returnedValues.url':
    '히트는 이미 전송되었습니다. 다른 URL을 반환해도 아무것도 바뀌지 않으며 값은 사용되지 않습니다.',
  'lint.returnedValues.fix': '아무것도 반환하지 않기',
} satisfies Translation<typeof returnedValuesEn>;
