import type { hitUnconfirmedEn } from '../en/hitUnconfirmed';
import type { Translation } from '../translation';

export const hitUnconfirmedFr = {
  'hitUnconfirmed.title': 'Post-Track Callback: Hit Unconfirmed',

  'hitUnconfirmed.when':
    'La règle s’exécute lorsqu’un accès a été remis au réseau et n’a pas été envoyé avec succès dans un délai de {wait} millisecondes, fixé dans la configuration de l’extension. Elle s’exécute une fois par accès, et non pour les accès laissés en suspens quand la page est quittée. Si un tel accès aboutit plus tard, Hit Sent se produit aussi.',
  'hitUnconfirmed.reason': 'Pourquoi l’accès n’a pas été confirmé, autant qu’on puisse le savoir :',
  'hitUnconfirmed.reason.rejected': 'le serveur de collecte a refusé l’accès.',
  'hitUnconfirmed.reason.network':
    'il n’y avait pas de connexion, un bloqueur de contenu ou autre a arrêté la demande, ou le serveur de collecte a refusé l’accès et le navigateur ne le dit pas.',
  'hitUnconfirmed.reason.timeout':
    'le serveur de collecte n’a rien répondu. L’accès est peut-être arrivé tout de même.',
} satisfies Translation<typeof hitUnconfirmedEn>;
