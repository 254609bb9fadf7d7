import type { unconfirmedEn } from '../en/unconfirmed';
import type { Translation } from '../translation';

export const unconfirmedFr = {
  unconfirmed: 'Accès non confirmés',
  'unconfirmed.help':
    'N’a d’effet que si une règle comporte l’événement Hit Unconfirmed : la règle s’exécute lorsqu’un accès n’a pas été envoyé avec succès dans ce délai.',
  'unconfirmed.after': 'Délai (millisecondes)',
  'unconfirmed.after.help': 'Vide : 10000, soit dix secondes.',
  'unconfirmed.after.wrong':
    'Écrivez un nombre entier de millisecondes, en chiffres seulement, de 1 à 2147483647 : 10000 correspond à dix secondes.',
} satisfies Translation<typeof unconfirmedEn>;
