import type { Pattern } from '../TextFormatter';

/** What the screens of events share, in English. */
export const eventsEn = {
  'events.tokens': 'What the rule can use',
  'events.tokens.help':
    'Write these tokens in the fields of the rule’s conditions and actions, of any extension.',
  'events.tokens.more': 'Custom code has the same as event.hit and event.requestUrl.',
  'events.token.variable': 'A variable of the hit, by its name.',
  'events.token.contextData':
    'Context data. For a key with dots, make a data element of the type Hit Value.',
  'events.token.type': 'The hit type: page, custom, download, exit or, from the Web SDK, event.',
  'events.token.requestUrl': 'The full URL of the request that carried the hit.',
  'events.tokens.suppressed.more':
    'Custom code has the same as event.reason, event.tracker, event.type and event.call.',
  'events.token.tracker':
    'The tracker: adobe-analytics, built-in, global:variable or web-sdk:instance.',
  'events.token.call': 'The tracking call: t, tl or sendEvent.',
  'events.token.suppressed': 'Why nothing leaves:',
  'events.token.suppressed.aborted':
    'the page stopped it, by s.abort or, with the Web SDK, by onBeforeEventSend or onBeforeLinkClickSend.',
  'events.token.suppressed.consent': 'the visitor has opted out or has declined consent.',
  'events.token.suppressed.callback':
    'a callback made the call, and its hit would run the callback again.',
  'events.token.suppressed.misconfigured':
    'there is no report suite, a link has neither a name nor a URL, or the Web SDK refused the call.',
} as const satisfies Record<string, Pattern>;
