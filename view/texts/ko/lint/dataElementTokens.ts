import type { dataElementTokensEn } from '../../en/lint/dataElementTokens';
import type { Translation } from '../../translation';

export const dataElementTokensKo = {
  'lint.dataElementTokens':
    '{token}은(는) 코드에서 치환되지 않습니다. 인수로 만들거나 데이터 요소를 읽으십시오.',
} satisfies Translation<typeof dataElementTokensEn>;
