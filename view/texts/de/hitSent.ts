import type { hitSentEn } from '../en/hitSent';
import type { Translation } from '../translation';

export const hitSentDe = {
  'hitSent.title': 'Post-Track Callback: Hit Sent',

  'hitSent.when':
    'Die Regel läuft nach jedem erfolgreich gesendeten Treffer, sobald die Callbacks für diesen Treffer gelaufen sind.',
} satisfies Translation<typeof hitSentEn>;
