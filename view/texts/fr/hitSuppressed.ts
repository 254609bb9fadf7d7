import type { hitSuppressedEn } from '../en/hitSuppressed';
import type { Translation } from '../translation';

export const hitSuppressedFr = {
  'hitSuppressed.title': 'Post-Track Callback: Hit Suppressed',

  'hitSuppressed.when':
    'La règle s’exécute lorsque la page a fait un appel de suivi pour lequel rien ne part : l’outil de suivi, le consentement du visiteur ou la page elle-même en a décidé ainsi. Elle s’exécute une fois par appel. Tant qu’un accès ne fait qu’attendre, un identifiant ou le consentement du visiteur, la règle ne s’exécute pas. Il n’y a pas d’accès, car aucune demande n’a été construite.',
} satisfies Translation<typeof hitSuppressedEn>;
