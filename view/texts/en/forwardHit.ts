import type { Pattern } from '../TextFormatter';

/** What the view of _Forward Hit_ says, in English. */
export const forwardHitEn = {
  'forwardHit.title': 'Post-Track Callback: Forward Hit',
  'forwardHit.endpoint': 'Endpoint',
  'forwardHit.endpoint.help':
    'Where hits are sent, one by one: an https address. It may hold data elements.',
  'forwardHit.endpoint.missing': 'Write the address of the endpoint.',
  'forwardHit.endpoint.invalid': 'This is no complete address. Write it from https:// on.',
  'forwardHit.endpoint.insecure':
    'The address has to begin with https://. For tests, http is allowed for localhost.',
  'forwardHit.endpoint.password':
    'Browsers refuse addresses with a user name or a password. Take them out.',
  'forwardHit.format': 'Format',
  'forwardHit.format.json': 'JSON',
  'forwardHit.format.json.help': 'One JSON object in the body of a POST request.',
  'forwardHit.format.query': 'Query',
  'forwardHit.format.query.help':
    'Name and value pairs in the address; in the body of a POST request where it would be too long.',
  'forwardHit.format.request-url': 'Request URL',
  'forwardHit.format.request-url.help':
    'The whole request URL of the hit as JSON, visitor IDs included.',
  'forwardHit.fields': 'Fields',
  'forwardHit.fields.help':
    'Which values of the hit are sent, and under which names. A value that the hit does not have is left out.',
  'forwardHit.fields.none':
    'Add a field, or choose all variables or context data: nothing would be sent.',
  'forwardHit.field.add': 'Add field',
  'forwardHit.field.remove': 'Remove field {name}',
  'forwardHit.field.removed': 'The field {name} was removed.',
  'forwardHit.from': 'Value of the hit {number}',
  'forwardHit.to': 'Sent as {number}',
  'forwardHit.to.missing': 'Write the name that the value is sent under.',
  'forwardHit.to.id': 'In a query, the name id belongs to the hit’s own ID. Choose another one.',
  'forwardHit.to.twice': 'The name {name} is there already. Choose another one.',
  'forwardHit.allVariables': 'All variables, without visitor IDs',
  'forwardHit.contextData': 'Context data',
  'forwardHit.consent': 'Consent',
  'forwardHit.consent.help':
    'A data element that says whether the visitor has consented: true, yes, granted, allow, accept, opt-in or 1. Anything else means no, and what waits is erased. Empty: nobody is asked.',
} as const satisfies Record<string, Pattern>;
