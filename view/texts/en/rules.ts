import type { Pattern } from '../TextFormatter';

/** What the views of rules on hits say, in English: events, condition and data element. */
export const rulesEn = {
  'hitSent.when':
    'The rule runs after each hit that was successfully sent, once the callbacks for that hit have run.',
  'hitUnconfirmed.when':
    'The rule runs when a hit was handed to the network and was not successfully sent within {wait} milliseconds, a time that is set in the extension configuration. It runs once for a hit, and not for hits that are left behind when the page goes. When such a hit gets through later, Hit Sent comes as well.',
  'hitSuppressed.when':
    'The rule runs when the page made a tracking call and nothing leaves for it: the tracker, the visitor’s consent or the page itself decided so. It runs once for a call. While a hit only waits, for an ID or for the visitor’s consent, the rule does not run. There is no hit, because no request was built.',

  'hitValue.group': 'The hit',
  'hitValue.type': 'Hit type: page, custom, download, exit or, from the Web SDK, event.',
  'hitValue.requestUrl': 'The full URL of the request that carried the hit, as it was sent.',
  'hitValue.reportSuites':
    'Report suite IDs with commas between them, in the order sent. Web SDK events have none.',
  'hitValue.tracker':
    'The tracker that sent it: adobe-analytics, built-in, global:variable or web-sdk:instance.',
  'hitValue.id': 'An ID that no other hit has.',
  'hitValue.param.group': 'Any query parameter',
  'hitValue.param.any':
    'A query parameter of the request URL. Write its name behind the dot: param.bw.',
  'hitValue.param.known': 'Query parameter “{parameter}”: {meaning}',
  'hitValue.param': 'Query parameter “{parameter}” of the request URL, decoded.',
  'hitValue.none':
    'Nothing in a hit fits “{query}”. For context data, write contextData. and the key; for a query parameter, param. and its name; for a field of a Web SDK event, xdm. or data. and its path.',
  'hitValue.missing': 'Choose a value of the hit from the list, or type its name.',
  'hitValue.unknown':
    '“{name}” is no value of a hit. Choose one from the list, or write contextData. and a key, param. and a query parameter, or, for Web SDK events, xdm. or data. and a path.',
  'hitValue.almost': '“{name}” is no value of a hit. Did you mean {meant}?',
  'hitValue.contextKey': 'Write the key behind “contextData.”, as in contextData.page.type.',
  'hitValue.parameter': 'Write the query parameter behind “param.”, as in param.bw.',
  'hitValue.from': 'Value of the hit',
  'hitValue.inRule': 'In a rule with the event Hit Sent or Hit Unconfirmed',
  'hitValue.inRule.help': 'The value of the hit that the rule runs for.',
  'hitValue.elsewhere': 'Everywhere else',
  'hitValue.elsewhere.help':
    'The value of the last hit on this page that was successfully sent. Before the first one there is none.',

  'hitMatches.when':
    'Tests the hit of a rule with the event Hit Sent or Hit Unconfirmed. In rules with other events there is no hit, and the condition is false.',
  'hitMatches.match': 'The condition is true when',
  'hitMatches.match.all': 'All comparisons are true',
  'hitMatches.match.any': 'Any comparison is true',
  comparisons: 'Comparisons',
  'comparisons.help': 'What is compared with may hold data elements; empty, it fits nothing.',
  'comparisons.more':
    'A value that the hit does not have fits nothing: only the opposites are true then, such as “does not equal”.',
  'comparisons.add': 'Add comparison',
  'comparisons.none': 'Add a comparison.',
  'comparison.from': 'Value of the hit {number}',
  'comparison.operator': 'Operator {number}',
  'comparison.value': 'Compared with {number}',
  'comparison.caseInsensitive': 'Ignore upper and lower case',
  'comparison.caseInsensitive.label': 'Ignore upper and lower case, comparison {number}',
  'comparison.test': 'Test',
  'comparison.test.label': 'Test the expression of comparison {number}',
  'comparison.remove': 'Remove comparison {name}',
  'comparison.removed': 'The comparison of {name} was removed.',
  'comparison.unnamed': 'nothing',
  'comparison.value.missing':
    'Write what to compare with, or choose “exists” to ask only whether the hit has it.',
  'comparison.pattern.invalid': 'This is no valid regular expression.',
  'comparison.pattern.slow':
    'This expression can take so long that the page hangs. Avoid repeats inside repeats, as in (a+)+, and more than two .* in one expression.',
  'operator.equals': 'equals',
  'operator.contains': 'contains',
  'operator.starts-with': 'starts with',
  'operator.ends-with': 'ends with',
  'operator.matches-regex': 'matches regex',
  'operator.exists': 'exists',
  'operator.equals.not': 'does not equal',
  'operator.contains.not': 'does not contain',
  'operator.starts-with.not': 'does not start with',
  'operator.ends-with.not': 'does not end with',
  'operator.matches-regex.not': 'does not match regex',
  'operator.exists.not': 'does not exist',

  tokens: 'What the rule can use',
  'tokens.help':
    'Write these tokens in the fields of the rule’s conditions and actions, of any extension.',
  'tokens.more': 'Custom code has the same as event.hit and event.requestUrl.',
  'token.variable': 'A variable of the hit, by its name.',
  'token.contextData':
    'Context data. For a key with dots, make a data element of the type Hit Value.',
  'token.type': 'The hit type: page, custom, download, exit or, from the Web SDK, event.',
  'token.requestUrl': 'The full URL of the request that carried the hit.',
  'token.reason': 'Why the hit was not confirmed, as far as it can be known:',
  'token.reason.rejected': 'the collector refused the hit.',
  'token.reason.network':
    'there was no connection, something such as a content blocker stopped the request, or the collector refused the hit and the browser does not tell.',
  'token.reason.timeout': 'nothing was heard of the collector. The hit may still have arrived.',
  'tokens.suppressed.more':
    'Custom code has the same as event.reason, event.tracker, event.type and event.call.',
  'token.tracker': 'The tracker: adobe-analytics, built-in, global:variable or web-sdk:instance.',
  'token.call': 'The tracking call: t, tl or sendEvent.',
  'token.suppressed': 'Why nothing leaves:',
  'token.suppressed.aborted':
    'the page stopped it, by s.abort or, with the Web SDK, by onBeforeEventSend or onBeforeLinkClickSend.',
  'token.suppressed.consent': 'the visitor has opted out or has declined consent.',
  'token.suppressed.callback':
    'a callback made the call, and its hit would run the callback again.',
  'token.suppressed.misconfigured':
    'there is no report suite, a link has neither a name nor a URL, or the Web SDK refused the call.',
} as const satisfies Record<string, Pattern>;
