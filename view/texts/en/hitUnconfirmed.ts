import type { Pattern } from '../TextFormatter';

/** The event Hit Unconfirmed, in English. */
export const hitUnconfirmedEn = {
  'hitUnconfirmed.title': 'Post-Track Callback: Hit Unconfirmed',

  'hitUnconfirmed.when':
    'The rule runs when a hit was handed to the network and was not successfully sent within {wait} milliseconds, a time that is set in the extension configuration. It runs once for a hit, and not for hits that are left behind when the page goes. When such a hit gets through later, Hit Sent comes as well.',
  'hitUnconfirmed.reason': 'Why the hit was not confirmed, as far as it can be known:',
  'hitUnconfirmed.reason.rejected': 'the collector refused the hit.',
  'hitUnconfirmed.reason.network':
    'there was no connection, something such as a content blocker stopped the request, or the collector refused the hit and the browser does not tell.',
  'hitUnconfirmed.reason.timeout':
    'nothing was heard of the collector. The hit may still have arrived.',
} as const satisfies Record<string, Pattern>;
