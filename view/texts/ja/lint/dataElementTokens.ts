import type { dataElementTokensEn } from '../../en/lint/dataElementTokens';
import type { Translation } from '../../translation';

export const dataElementTokensJa = {
  'lint.dataElementTokens':
    '{token} はコードの中では置き換えられません。引数にするか、データ要素を読み取ってください。',
} satisfies Translation<typeof dataElementTokensEn>;
