import type { Pattern } from '../TextFormatter';

/** When a hit counts as unconfirmed, in English. */
export const unconfirmedEn = {
  unconfirmed: 'Unconfirmed hits',
  'unconfirmed.help':
    'Matters only where a rule has the event Hit Unconfirmed: the rule runs when a hit was not successfully sent in this time.',
  'unconfirmed.after': 'Wait (milliseconds)',
  'unconfirmed.after.help': 'Left empty: 10000, which is ten seconds.',
  'unconfirmed.after.wrong':
    'Write whole milliseconds in digits alone, from 1 to 2147483647: 10000 is ten seconds.',
} as const satisfies Record<string, Pattern>;
