import type { missingTrackerEn } from '../../en/lint/missingTracker';
import type { Translation } from '../../translation';

export const missingTrackerJa = {
  'lint.missingTracker':
    'ここでは s は undefined です。Web SDK のヒットにはトラッカーがありません。',
} satisfies Translation<typeof missingTrackerEn>;
