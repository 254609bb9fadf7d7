import type { clearVarsCallsEn } from '../../en/lint/clearVarsCalls';
import type { Translation } from '../../translation';

export const clearVarsCallsFr = {
  'lint.clearVarsCalls':
    'Cela efface aussi ce que la page a défini pour l’accès suivant. Le réglage sous « Effacement des variables » n’efface que ce que cet accès a envoyé.',
  'lint.clearVarsCalls.elsewhere':
    'Cela efface aussi ce que la page a défini pour l’accès suivant. Dans la configuration de l’extension, « Effacement des variables » n’efface que ce que chaque accès a envoyé.',
  'lint.clearVarsCalls.fix': 'Le supprimer, et effacer ce que chaque accès a envoyé',
} satisfies Translation<typeof clearVarsCallsEn>;
