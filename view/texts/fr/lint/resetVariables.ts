import type { resetVariablesEn } from '../../en/lint/resetVariables';
import type { Translation } from '../../translation';

export const resetVariablesFr = {
  'lint.resetVariables':
    '{variable} est réinitialisé avant l’exécution du rappel. L’accès contient ce qui a été envoyé : {instead}',
  'lint.resetVariables.lost':
    '{variable} est réinitialisé avant l’exécution du rappel, et l’accès ne le contient pas.',
} satisfies Translation<typeof resetVariablesEn>;
