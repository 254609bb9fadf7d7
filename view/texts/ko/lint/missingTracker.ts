import type { missingTrackerEn } from '../../en/lint/missingTracker';
import type { Translation } from '../../translation';

export const missingTrackerKo = {
  'lint.missingTracker': '여기에서 s는 undefined입니다. Web SDK의 히트에는 추적기가 없습니다.',
} satisfies Translation<typeof missingTrackerEn>;
