import { variablesEn } from './variables.en';

/** Every text of the views, in English. Words in braces stand for a value. */
export const en = {
  ...variablesEn,

  'view.configuration': 'Post-Track Callback: extension configuration',
  'view.registerCallback': 'Post-Track Callback: Register Callback',
  'view.removeCallback': 'Post-Track Callback: Remove Callback',
  'view.sendHit': 'Post-Track Callback: Send Hit',

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
  'clearing.contextData': 'All context data, whatever its keys.',
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

  'removeCallback.name.help':
    'The callback with this name stops running, whoever registered it: the extension configuration, another rule or another extension.',
} as const satisfies Record<string, string>;
