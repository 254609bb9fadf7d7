import type { uncalledFunctionEn } from '../../en/lint/uncalledFunction';
import type { Translation } from '../../translation';

export const uncalledFunctionJa = {
  'lint.uncalledFunction':
    'この関数は呼び出されないため、何も起こりません。このフィールドには、関数の中のコードだけを入力してください。',
} satisfies Translation<typeof uncalledFunctionEn>;
