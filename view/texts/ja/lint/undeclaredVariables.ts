import type { undeclaredVariablesEn } from '../../en/lint/undeclaredVariables';
import type { Translation } from '../../translation';

export const undeclaredVariablesJa = {
  'lint.undeclaredVariables':
    '「{name}」は宣言されていません。この代入で、ページ全体で共有される変数が作成されます。',
  'lint.undeclaredVariables.strict':
    '「{name}」は宣言されていないため、この代入はエラーになります。',
  'lint.undeclaredVariables.fix': '宣言する：{code}',
} satisfies Translation<typeof undeclaredVariablesEn>;
