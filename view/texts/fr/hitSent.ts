import type { hitSentEn } from '../en/hitSent';
import type { Translation } from '../translation';

export const hitSentFr = {
  'hitSent.title': 'Post-Track Callback: Hit Sent',

  'hitSent.when':
    'La règle s’exécute après chaque accès envoyé avec succès, une fois les rappels de cet accès exécutés.',
} satisfies Translation<typeof hitSentEn>;
