import type { returnedValuesEn } from '../../en/lint/returnedValues';
import type { Translation } from '../../translation';

export const returnedValuesJa = {
  'lint.returnedValues':
    'この値は使用されません。コールバックの戻り値で意味を持つのは Promise だけです。',
  'lint.returnedValues.url':
    'ヒットは既に送信されています。別の URL を返しても何も変わらず、値は使用されません。',
  'lint.returnedValues.fix': '何も返さない',
} satisfies Translation<typeof returnedValuesEn>;
