import type { missingTrackerEn } from '../../en/lint/missingTracker';
import type { Translation } from '../../translation';

export const missingTrackerFr = {
  'lint.missingTracker': 'Ici, s vaut undefined : les accès du SDK Web n’ont pas d’outil de suivi.',
} satisfies Translation<typeof missingTrackerEn>;
