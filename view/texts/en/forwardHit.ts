import type { Pattern } from '../TextFormatter';

/** What the view of _Forward Hit_ says, in English. */
export const forwardHitEn = {
  'forwardHit.title': 'Post-Track Callback: Forward Hit',
  'forwardHit.endpoint': 'Endpoint',
  'forwardHit.endpoint.help':
    'Where hits are sent, one by one: an https address. It may hold data elements.',
  'forwardHit.endpoint.loopback':
    'This address is each visitor’s own machine: for development only. Chrome asks before a page may reach it.',
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
  'forwardHit.personal.request':
    'The request URL holds all that the hit has, visitor IDs and page addresses included.',
  'forwardHit.personal.visitor':
    'Identifies the visitor: only for receivers that may recognize visitors.',
  'forwardHit.personal.address':
    'Addresses often hold personal data: an e-mail address, a name, what was searched for.',
  'forwardHit.personal.order': 'Whoever knows the order knows the customer.',
  'forwardHit.personal.place': 'A precise place leaves only a few people.',
  'forwardHit.personal.name': 'By its name, this may be personal data.',
  'forwardHit.whole': 'Also send',
  'forwardHit.allVariables': 'All variables',
  'forwardHit.allVariables.help': 'Each Analytics variable that the hit has, but visitor IDs.',
  'forwardHit.allVariables.warning':
    'Page address, referrer, postal code and order number are among them.',
  'forwardHit.contextData': 'Context data',
  'forwardHit.contextData.help': 'All keys of the hit’s context data.',
  'forwardHit.consent': 'Consent',
  'forwardHit.consent.help':
    'A data element that says whether the visitor has consented. Yes is said by: {words}, in upper or lower case. Anything else is a no: nothing is sent, and what waits is erased.',
  'forwardHit.consent.none': 'Nobody is asked: the hits of all visitors are sent.',
  'forwardHit.consent.always': '“{value}” is always a yes: the hits of all visitors are sent.',
  'forwardHit.consent.never':
    '“{value}” is no yes, so nothing would ever be sent. Choose a data element, or leave the field empty.',
  'forwardHit.consent.event':
    '{token} is known only while the rule runs. Consent is asked again before each attempt, and is a no then. Choose a data element.',
  'forwardHit.preview': 'The request',
  'forwardHit.preview.help': 'What goes out for a sample hit, exactly. Nothing is sent from here.',
  'forwardHit.preview.more':
    'The browser adds headers of its own, such as Origin. It sends no cookies, and not the address of the page.',
  'forwardHit.preview.request': 'Request',
  'forwardHit.preview.body': {
    one: 'The body has {number} byte.',
    other: 'The body has {number} bytes.',
  },
  'forwardHit.preview.address': {
    one: 'The address has {number} byte.',
    other: 'The address has {number} bytes.',
  },
  'forwardHit.preview.dataElements': 'Data elements are filled in when the rule runs.',
  'forwardHit.preview.heavy':
    'Over 60 KB: when the visitor leaves meanwhile, the browser cancels the request, and a later page of the site sends it again.',
  'forwardHit.preview.tooHeavy':
    'Over 128 KB: a hit like this is not forwarded. Choose fewer values.',
  'forwardHit.curl': 'Copy as curl',
  'forwardHit.curl.copied': 'Copied.',
  'forwardHit.curl.command': 'The command',
  'forwardHit.curl.notCopied':
    'The browser does not let this page copy. The command is selected: copy it by keyboard.',
} as const satisfies Record<string, Pattern>;
