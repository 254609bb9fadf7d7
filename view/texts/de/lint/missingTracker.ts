import type { missingTrackerEn } from '../../en/lint/missingTracker';
import type { Translation } from '../../translation';

export const missingTrackerDe = {
  'lint.missingTracker': 'Hier ist s undefined: Treffer des Web SDK haben keinen Tracker.',
} satisfies Translation<typeof missingTrackerEn>;
