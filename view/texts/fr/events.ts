import type { eventsEn } from '../en/events';
import type { Translation } from '../translation';

export const eventsFr = {
  'events.tokens': 'Ce que la règle peut utiliser',
  'events.tokens.help':
    'Écrivez ces jetons dans les champs des conditions et des actions de la règle, quelle que soit l’extension.',
  'events.tokens.more':
    'Le code personnalisé dispose des mêmes valeurs avec event.hit et event.requestUrl.',
  'events.token.variable': 'Une variable de l’accès, par son nom.',
  'events.token.contextData':
    'Données contextuelles. Pour une clé qui contient des points, créez un élément de données du type Hit Value.',
  'events.token.type': 'Le type d’accès : page, custom, download, exit ou, pour le SDK Web, event.',
  'events.token.requestUrl': 'L’URL complète de la demande qui a transmis l’accès.',
} satisfies Translation<typeof eventsEn>;
