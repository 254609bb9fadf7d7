import type { undeclaredVariablesEn } from '../../en/lint/undeclaredVariables';
import type { Translation } from '../../translation';

export const undeclaredVariablesDe = {
  'lint.undeclaredVariables':
    '„{name}“ ist nicht deklariert. Die Zuweisung legt eine Variable an, die die ganze Seite teilt.',
  'lint.undeclaredVariables.strict':
    '„{name}“ ist nicht deklariert, daher löst diese Zuweisung einen Fehler aus.',
  'lint.undeclaredVariables.fix': 'Deklarieren: {code}',
} satisfies Translation<typeof undeclaredVariablesEn>;
