import type { Pattern } from '../TextFormatter';

/** The data element Hit Value, in English. */
export const hitValueEn = {
  'hitValue.title': 'Post-Track Callback: Hit Value',

  'hitValue.from': 'Value of the hit',
  'hitValue.inRule': 'In a rule with the event Hit Sent or Hit Unconfirmed',
  'hitValue.inRule.help': 'The value of the hit that the rule runs for.',
  'hitValue.elsewhere': 'Everywhere else',
  'hitValue.elsewhere.help':
    'The value of the last hit on this page that was successfully sent. Before the first one there is none.',
} as const satisfies Record<string, Pattern>;
