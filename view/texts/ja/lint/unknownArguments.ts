import type { unknownArgumentsEn } from '../../en/lint/unknownArguments';
import type { Translation } from '../../translation';

export const unknownArgumentsJa = {
  'lint.unknownArguments': '引数「{name}」はありません。',
  'lint.unknownArguments.fix': '引数 {name} を追加',
} satisfies Translation<typeof unknownArgumentsEn>;
