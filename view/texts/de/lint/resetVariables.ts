import type { resetVariablesEn } from '../../en/lint/resetVariables';
import type { Translation } from '../../translation';

export const resetVariablesDe = {
  'lint.resetVariables':
    '{variable} wird zurückgesetzt, bevor der Callback läuft. Der Treffer hat, was gesendet wurde: {instead}',
  'lint.resetVariables.lost':
    '{variable} wird zurückgesetzt, bevor der Callback läuft, und der Treffer hat es nicht.',
} satisfies Translation<typeof resetVariablesEn>;
