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
} as const satisfies Record<string, Pattern>;
