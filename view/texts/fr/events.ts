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
  'events.tokens.suppressed.more':
    'Le code personnalisé dispose des mêmes valeurs avec event.reason, event.tracker, event.type et event.call.',
  'events.token.tracker':
    'L’outil de suivi : adobe-analytics, built-in, global:variable ou web-sdk:instance.',
  'events.token.call': 'L’appel de suivi : t, tl ou sendEvent.',
  'events.token.suppressed': 'Pourquoi rien ne part :',
  'events.token.suppressed.aborted':
    'la page l’a empêché, par s.abort ou, avec le SDK Web, par onBeforeEventSend ou onBeforeLinkClickSend.',
  'events.token.suppressed.consent':
    'le visiteur s’est opposé au suivi ou a refusé son consentement.',
  'events.token.suppressed.callback':
    'un rappel a fait l’appel, et son accès exécuterait à nouveau le rappel.',
  'events.token.suppressed.misconfigured':
    'il n’y a pas de suite de rapports, un lien n’a ni nom ni URL, ou le SDK Web a refusé l’appel.',
} satisfies Translation<typeof eventsEn>;
