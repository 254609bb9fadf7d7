import type { Pattern } from '../TextFormatter';

/** What the part `hitSuppressed` says, in English. */
export const hitSuppressedEn = {
  'hitSuppressed.title': 'Post-Track Callback: Hit Suppressed',

  'hitSuppressed.when':
    'The rule runs when the page made a tracking call and nothing leaves for it: the tracker, the visitor’s consent or the page itself decided so. It runs once for a call. While a hit only waits, for an ID or for the visitor’s consent, the rule does not run. There is no hit, because no request was built.',
} as const satisfies Record<string, Pattern>;
