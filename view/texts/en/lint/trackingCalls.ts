import type { Pattern } from '../../TextFormatter';

/** What the rule `trackingCalls` says, in English. */
export const trackingCallsEn = {
  'lint.trackingCalls.now':
    '{call} sends nothing here. It would run the callback again, and so on for ever.',
  'lint.trackingCalls.loop':
    '{call} sends a hit after each hit, for ever. Choose the trackers or hit types that the callback is for, or remove the call.',
  'lint.trackingCalls.maybe':
    '{call} sends another hit, and the callback runs again after it. Make sure that this comes to an end: choose hit types or trackers, or test hit.type.',
  'lint.trackingCalls.other':
    '{call} sends another hit. If that tracker runs this callback too, hits follow each other for ever.',
} as const satisfies Record<string, Pattern>;
