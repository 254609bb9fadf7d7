import type { hitValueEn } from '../en/hitValue';
import type { Translation } from '../translation';

export const hitValueFr = {
  'hitValue.title': 'Post-Track Callback: Hit Value',

  'hitValue.from': 'Valeur de l’accès',
  'hitValue.inRule': 'Dans une règle avec l’événement Hit Sent ou Hit Unconfirmed',
  'hitValue.inRule.help': 'La valeur de l’accès pour lequel la règle s’exécute.',
  'hitValue.elsewhere': 'Partout ailleurs',
  'hitValue.elsewhere.help':
    'La valeur du dernier accès de cette page envoyé avec succès. Avant le premier, il n’y en a aucune.',
} satisfies Translation<typeof hitValueEn>;
