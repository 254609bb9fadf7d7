import type { Pattern } from '../TextFormatter';

/** The event Hit Sent, in English. */
export const hitSentEn = {
  'hitSent.title': 'Post-Track Callback: Hit Sent',

  'hitSent.when':
    'The rule runs after each hit that was successfully sent, once the callbacks for that hit have run.',
} as const satisfies Record<string, Pattern>;
