import type { undeclaredVariablesEn } from '../../en/lint/undeclaredVariables';
import type { Translation } from '../../translation';

export const undeclaredVariablesFr = {
  'lint.undeclaredVariables':
    '« {name} » n’est pas déclaré. L’affectation crée une variable que toute la page partage.',
  'lint.undeclaredVariables.strict':
    '« {name} » n’est pas déclaré : cette affectation lève donc une erreur.',
  'lint.undeclaredVariables.fix': 'Le déclarer : {code}',
} satisfies Translation<typeof undeclaredVariablesEn>;
