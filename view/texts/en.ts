import { variablesEn } from './variables.en';

/** Every text of the views, in English. Words in braces stand for a value. */
export const en = {
  ...variablesEn,

  'view.configuration': 'Post-Track Callback: extension configuration',
  'view.registerCallback': 'Post-Track Callback: Register Callback',
  'view.removeCallback': 'Post-Track Callback: Remove Callback',
  'view.sendHit': 'Post-Track Callback: Send Hit',
  'view.hitSent': 'Post-Track Callback: Hit Sent',
  'view.hitUnconfirmed': 'Post-Track Callback: Hit Unconfirmed',
  'view.hitMatches': 'Post-Track Callback: Hit Matches',
  'view.hitValue': 'Post-Track Callback: Hit Value',

  'dataElement.pick': 'Choose a data element for “{field}”',

  undo: 'Undo',

  'identifier.wrong':
    '“{name}” can’t be a JavaScript name. Use letters, digits, _ and $, and do not begin with a digit.',
  'identifier.reserved': '“{name}” is a reserved word of JavaScript. Choose another name.',

  'callback.name': 'Name',
  'callback.name.help':
    'Unique. It stands in log messages, and other rules remove the callback by it.',
  'callback.name.missing': 'Give the callback a name.',
  'callback.name.doubled':
    'Another callback is called “{name}” already. Give this one a name of its own.',
  'callback.source': 'Code (required)',
  'callback.source.fullEditor': 'Open in full editor',
  'callback.source.keys':
    'The Tab key indents. To leave the editor, press Escape and then Tab, or switch the Tab key with Ctrl+M (Mac: Shift+Alt+M).',
  'callback.source.requestUrl': 'The full URL of the image request, as it was sent.',
  'callback.source.args': 'The extra arguments below, by name: args.tier.',
  'callback.source.hit':
    'The hit: hit.get("eVar5"), hit.variables, hit.contextData, hit.type, hit.reportSuites.',
  'callback.source.s': 'The tracker that sent the hit.',
  'callback.source.missing': 'Write the code that runs after the hit.',
  'callback.source.syntax': 'Line {line}, column {column}: {reason}.',
  'callback.source.endsEarly':
    'Line {line}, column {column}: the code ends before it is complete. Close the open bracket, brace or quote.',
  'callback.trackers': 'Trackers',
  'callback.trackers.help': 'None chosen means all of them.',
  'callback.trackers.gone': '{tracker} (not configured)',
  'callback.hitTypes': 'Hit types',
  'callback.hitTypes.help': 'None chosen means all of them.',
  'callback.copy': '{name} (copy)',
  'callback.copy.numbered': '{name} (copy {number})',

  'hitType.page': 'Page view',
  'hitType.custom': 'Custom link',
  'hitType.download': 'Download link',
  'hitType.exit': 'Exit link',
  'hitType.event': 'Other event',

  arguments: 'Extra arguments',
  'arguments.help': 'Values that your code reads as args.name. A value may hold data elements.',
  'argument.add': 'Add argument',
  'argument.name': 'Name {number}',
  'argument.value': 'Value {number}',
  'argument.remove': 'Remove argument {name}',
  'argument.name.missing': 'Give the argument a name, or remove it.',
  'argument.name.doubled': 'Another argument is called “{name}” already. Choose another name.',

  'tracker.adobeAnalytics': 'Adobe Analytics extension',
  'tracker.global': 'Global variable {variable}',
  'tracker.builtIn': 'Built-in tracker',
  'tracker.webSdk': 'Web SDK instance {instance}',
  'tracker.webSdk.all': 'Web SDK, all instances',

  trackers: 'Trackers to listen to',
  'trackers.help': 'Callbacks run after each hit that one of these trackers has successfully sent.',
  'trackers.none': 'Choose at least one tracker, or no callback will ever run.',
  'trackers.adobeAnalytics.help': 'The tracker of the Adobe Analytics extension on this property.',
  'trackers.builtIn.help':
    'A light tracker of this extension, for pages without AppMeasurement. It is loaded only when this is on.',
  'trackers.kept': 'Kept as it was saved: {tracker}',

  globals: 'Global variables',
  'globals.help':
    'A tracker that the page makes by itself, under a name such as s. It may appear late or be replaced.',
  'globals.add': 'Add global variable',
  'global.variable': 'Variable {number}',
  'global.remove': 'Remove variable {name}',
  'global.missing': 'Name the variable, or remove it.',
  'global.doubled': '“{name}” is in the list already. Remove one of them.',
  'global.withWindow': 'Write the variable’s name alone: {alone}, not {name}.',
  'global.path':
    '“{name}” is a property of an object. Only a variable of the page itself can be listened to: put the tracker into one.',

  'builtIn.reportSuites': 'Report suites',
  'builtIn.reportSuites.help':
    'Report suite IDs with commas between them, for each stage of a library. Without any, the tracker sends nothing.',
  'builtIn.reportSuites.production': 'Production',
  'builtIn.reportSuites.staging': 'Staging',
  'builtIn.reportSuites.development': 'Development',
  'builtIn.reportSuite.wrong':
    '“{suite}” is not a report suite ID. Write IDs with commas between them and no spaces inside.',
  'builtIn.trackingServer': 'Tracking server',
  'builtIn.trackingServerSecure': 'Secure tracking server',
  'builtIn.server.wrong':
    'Write the host name alone, such as metrics.example.com: no https:// and no path.',
  'builtIn.currencyCode': 'Currency code',
  'builtIn.charSet': 'Character set',
  'builtIn.variable': 'Global variable',
  'builtIn.variable.help':
    'Makes the tracker available to the page under this name. Empty: nowhere.',

  callbacks: 'Post-track callbacks',
  'callbacks.help': 'Your code, run right after a hit was successfully sent, from top to bottom.',
  'callbacks.none': 'No callback yet. Add one to run your own code after each hit.',
  'callbacks.list': 'Callbacks',
  'callbacks.add': 'Add callback',
  'callbacks.count': '{number} in all',
  'callbacks.unnamed': 'Unnamed callback',
  'callbacks.off': 'Off',
  'callbacks.wrong': 'Needs attention',
  'callbacks.deleted': '“{name}” was deleted.',
  'callback.enabled': 'Switched on',
  'callback.up': 'Move up',
  'callback.down': 'Move down',
  'callback.duplicate': 'Duplicate',
  'callback.delete': 'Delete',
  'callback.moved': '“{name}” is now number {position} of {number}.',
  'callback.isFirst': '“{name}” is the first one already.',
  'callback.isLast': '“{name}” is the last one already.',
  'callback.fields': 'Callback “{name}”',

  unconfirmed: 'Unconfirmed hits',
  'unconfirmed.help':
    'Matters only where a rule has the event Hit Unconfirmed: the rule runs when a hit was not successfully sent in this time.',
  unconfirmedAfter: 'Wait (milliseconds)',
  'unconfirmedAfter.help': 'Left empty: 10000, which is ten seconds.',
  'unconfirmedAfter.wrong':
    'Write whole milliseconds in digits alone, from 1 to 2147483647: 10000 is ten seconds.',

  clearing: 'Clearing variables',
  'clearing.help':
    'A tracker keeps its variables from one hit to the next. In single-page apps they get into hits that they do not belong to, unless something clears them.',
  'clearing.mode': 'After each hit that was successfully sent',
  'clearing.mode.off': 'Clear nothing',
  'clearing.mode.off.help': 'Every value stays until the page changes it.',
  'clearing.mode.sent': 'Clear what the hit sent',
  'clearing.mode.sent.help':
    'Only what this hit sent and the page has not changed since: a value for the next page survives.',
  'clearing.mode.all': 'Clear all, as s.clearVars() does',
  'clearing.mode.all.help':
    'Also what the page set for its next hit while this one was on its way: that value is lost.',
  'clearing.keep': 'Keep',
  'clearing.keep.help': 'These are never cleared.',
  'clearing.keep.add': 'Add variable to keep',
  'clearing.also': 'Clear as well',
  'clearing.also.help': 'What s.clearVars() leaves alone, cleared by the same rule as the others.',
  'clearing.also.add': 'Add variable to clear',
  'clearing.contextData':
    'All context data. For one key, write contextData. and the key: contextData.page.type.',
  'clearing.linkTrackVars': 'The list of variables that link hits carry.',
  'clearing.linkTrackEvents': 'The list of events that link hits carry.',
  'clearing.name': '{list}, variable {number}',
  'clearing.name.remove': 'Remove {name} from “{list}”',
  'clearing.name.none': 'No variable that can be cleared fits “{query}”.',
  'clearing.name.unknown':
    '“{name}” is no variable that can be cleared. Choose one from the list, or remove it.',
  'clearing.name.doubled': '{name} is in this list already. Remove one of them.',
  'clearing.name.kept':
    '{name} is under “Keep” already, which goes first. Remove it here or there.',

  'race.sent': 'Hit is sent',
  'race.set': 'Page sets eVar1 anew',
  'race.confirmed': 'Hit was successfully sent',
  'race.off': 'Clear nothing',
  'race.sentOnly': 'Clear what the hit sent',
  'race.all': 'Clear all',
  'race.described':
    'A hit is sent with eVar1 = A and eVar2 = X. While it is on its way, the page sets eVar1 = B for its next hit. Once the hit was successfully sent: clearing nothing leaves B and X, and X gets into the next hit. Clearing what the hit sent leaves B and empties eVar2. Clearing all empties both: B is lost.',

  'registerCallback.name.help':
    'Running the action again with the same name never makes two callbacks.',
  'registerCallback.otherTracker': 'Another tracker',
  'registerCallback.otherTracker.help':
    'By the name that hit.tracker has: global:s2, web-sdk:alloy, or web-sdk for all instances.',
  'registerCallback.otherTracker.add': 'Add tracker',
  'registerCallback.otherTracker.wrong':
    'Write adobe-analytics, built-in, web-sdk, web-sdk:name or global:variable.',
  'registerCallback.repeat': 'Runs',
  'registerCallback.repeat.every-hit': 'After every hit',
  'registerCallback.repeat.every-hit.help': 'From now on, until it is removed.',
  'registerCallback.repeat.next-hit': 'After the next hit only',
  'registerCallback.repeat.next-hit.help':
    'Waits for the next hit it is for that was successfully sent, then goes.',
  'registerCallback.onDuplicate': 'When the name is taken already',
  'registerCallback.onDuplicate.keep': 'Keep the callback that is there',
  'registerCallback.onDuplicate.keep.help': 'This action then changes nothing.',
  'registerCallback.onDuplicate.replace': 'Replace it with this one',
  'registerCallback.onDuplicate.replace.help':
    'The code and the arguments of the latest run count.',

  'combo.show': 'Show the choices for “{field}”',
  'combo.count': '{number} choices',
  'combo.count.one': '1 choice',

  variables: 'Variables',
  'variables.add': 'Add variable',
  'variable.name': 'Variable {number}',
  'variable.value': 'Value {number}',
  'variable.remove': 'Remove variable {name}',
  'variable.removed': '{name} was removed.',
  'variable.unnamed': 'The variable without a name',
  'variable.none':
    'No variable fits “{query}”. For context data, write contextData. and the key: contextData.page.type.',
  'variable.contextData':
    'Context data “{key}”: a value under a name of your own, for processing rules.',
  'variable.contextData.any':
    'Context data: a value under a name of your own, for processing rules. Write the key behind the dot: contextData.page.type.',
  'variable.events.syntax': 'event1,event2=5,event3:id (= value, : serial number)',
  'variable.products.syntax': 'category;name;quantity;price;events;eVars, commas between products',
  'variable.name.missing': 'Choose a variable from the list, or remove the row.',
  'variable.name.unknown':
    '“{name}” is no variable that can be set here. Choose one from the list, or write contextData. and a key.',
  'variable.name.almost': '“{name}” is no variable. Did you mean {meant}?',
  'variable.name.contextKey':
    'Write the key behind “contextData.”, without spaces and commas: contextData.page.type.',
  'variable.name.doubled': '{name} has a row already. Remove one of them.',
  'variable.value.missing': 'Give {name} a value, or remove the row.',

  'sendHit.type': 'Hit type',
  'sendHit.type.page.help': 'Counts as a page view.',
  'sendHit.type.custom.help': 'A click, or another action on the page.',
  'sendHit.type.download.help': 'A file that the visitor downloads.',
  'sendHit.type.exit.help': 'A link that leaves the site.',
  'sendHit.linkName': 'Link name',
  'sendHit.linkName.help': 'As reports show it.',
  'sendHit.linkURL': 'Link URL',
  'sendHit.linkURL.help': 'Where the link leads. Reports show it where there is no name.',
  'sendHit.link.missing':
    'Give the link a name, or a URL. Without both there is nothing to report.',
  'sendHit.variables.help':
    'For this hit only, besides what the page has set on the tracker. A value may hold data elements; one that turns out empty sets nothing.',
  'sendHit.noTracker':
    'The extension configuration has no built-in tracker. Add it there: until then this action sends nothing.',

  'hitSent.when':
    'The rule runs after each hit that was successfully sent, once the callbacks for that hit have run.',
  'hitUnconfirmed.when':
    'The rule runs when a hit was handed to the network and was not successfully sent within {wait} milliseconds, a time that is set in the extension configuration. It runs once for a hit, and not for hits that are left behind when the page goes. When such a hit gets through later, Hit Sent comes as well.',

  tokens: 'What the rule can use',
  'tokens.help':
    'Write these tokens in the fields of the rule’s conditions and actions, of any extension. Custom code has the same as event.hit and event.requestUrl.',
  'token.variable': 'A variable of the hit, by its name.',
  'token.contextData':
    'Context data. For a key with dots, make a data element of the type Hit Value.',
  'token.type': 'The hit type: page, custom, download or exit.',
  'token.requestUrl': 'The full URL of the image request.',
  'token.reason': 'Why the hit was not confirmed, as far as it can be known:',
  'token.reason.rejected': 'the collector refused the hit.',
  'token.reason.network':
    'there was no connection, something such as a content blocker stopped the request, or the collector refused the hit and the browser does not tell.',
  'token.reason.timeout': 'nothing was heard of the collector. The hit may still have arrived.',

  'hitValue.group': 'The hit',
  'hitValue.type': 'Hit type: page, custom, download or exit.',
  'hitValue.requestUrl': 'The full URL of the image request, as it was sent.',
  'hitValue.reportSuites': 'Report suite IDs with commas between them, in the order sent.',
  'hitValue.tracker': 'The tracker that sent it: adobe-analytics, built-in or global:variable.',
  'hitValue.id': 'An ID that no other hit has.',
  'hitValue.param.group': 'Any query parameter',
  'hitValue.param.any':
    'A query parameter of the request URL. Write its name behind the dot: param.bw.',
  'hitValue.param.known': 'Query parameter “{parameter}”: {meaning}',
  'hitValue.param': 'Query parameter “{parameter}” of the request URL, decoded.',
  'hitValue.none':
    'Nothing in a hit fits “{query}”. For context data, write contextData. and the key; for a query parameter, param. and its name.',
  'hitValue.missing': 'Choose a value of the hit from the list, or type its name.',
  'hitValue.unknown':
    '“{name}” is no value of a hit. Choose one from the list, or write contextData. and a key, or param. and a query parameter.',
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
  'comparisons.help':
    'What is compared with may hold data elements; empty, it fits nothing. A value that the hit does not have fits nothing either: then only the opposites are true, such as “does not equal”.',
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

  'removeCallback.name.help':
    'The callback with this name stops running, whoever registered it: the extension configuration, another rule or another extension.',
} as const satisfies Record<string, string>;
