import type { Pattern } from '../TextFormatter';
import { configurationEn } from './configuration';
import { rulesEn } from './rules';
import { variablesEn } from './variables';
import { webSdkEn } from './webSdk';

/** The English texts that the views come with. Words in braces stand for a value; forms for one and more are told by `number`. */
export const firstEn = {
  ...variablesEn,
  ...configurationEn,
  ...rulesEn,
  ...webSdkEn,

  'view.configuration': 'Post-Track Callback: extension configuration',
  'view.registerCallback': 'Post-Track Callback: Register Callback',
  'view.removeCallback': 'Post-Track Callback: Remove Callback',
  'view.sendHit': 'Post-Track Callback: Send Hit',
  'view.forwardHit': 'Post-Track Callback: Forward Hit',
  'view.hitSent': 'Post-Track Callback: Hit Sent',
  'view.hitUnconfirmed': 'Post-Track Callback: Hit Unconfirmed',
  'view.hitSuppressed': 'Post-Track Callback: Hit Suppressed',
  'view.hitMatches': 'Post-Track Callback: Hit Matches',
  'view.hitValue': 'Post-Track Callback: Hit Value',

  'help.more': 'Help on “{field}”',
  'dataElement.pick': 'Choose a data element for “{field}”',

  tryIt: 'Try it',
  'tryIt.loading': 'Loading…',
  'tryIt.notLoaded': 'This part could not be loaded.',
  'tryIt.notLoaded.help':
    'Check the connection, then open it again. Everything else works as usual.',

  undo: 'Undo',
  'presets.open': 'Start from a preset',
  'import.open': 'Import code',
  'dialog.cancel': 'Cancel',
  'dialog.unavailable': 'This part of the view could not be loaded.',
  'dialog.unavailable.help': 'Check the connection and try again.',
  'code.of': 'Code of “{name}”',

  'identifier.wrong':
    '“{name}” can’t be a JavaScript name. Use letters, digits, _ and $, and do not begin with a digit.',
  'identifier.reserved': '“{name}” is a reserved word of JavaScript. Choose another name.',

  'callback.name': 'Name',
  'callback.name.help':
    'Unique. It stands in log messages, and other rules remove the callback by it.',
  'callback.name.missing': 'Give the callback a name.',
  'callback.name.doubled':
    'Another callback is called “{name}” already. Give this one a name of its own.',
  'callback.name.numbered': '{name} {number}',
  'callback.source': 'Code (required)',
  'callback.source.fullEditor': 'Open in full editor',
  'callback.source.keys':
    'The Tab key indents. To leave the editor, press Escape and then Tab, or switch the Tab key with Ctrl+M (Mac: Shift+Alt+M).',
  'callback.source.requestUrl': 'The full URL of the request that carried the hit, as it was sent.',
  'callback.source.args': 'The extra arguments below, by name: args.tier.',
  'callback.source.hit':
    'The hit: hit.get("eVar5"), hit.variables, hit.contextData, hit.type, hit.reportSuites; from the Web SDK also hit.xdm, hit.data and hit.result.',
  'callback.source.s': 'The tracker that sent the hit; undefined for the Web SDK.',
  'callback.source.missing': 'Write the code that runs after the hit.',
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
  'argument.empty': '(empty)',
  'argument.add': 'Add argument',
  'argument.name': 'Name {number}',
  'argument.value': 'Value {number}',
  'argument.remove': 'Remove argument {name}',
  'argument.removed': 'Argument “{name}” was removed.',
  'argument.removed.unnamed': 'The argument without a name was removed.',
  'argument.name.missing': 'Give the argument a name, or remove it.',
  'argument.name.doubled': 'Another argument is called “{name}” already. Choose another name.',

  'tracker.adobeAnalytics': 'Adobe Analytics extension',
  'tracker.global': 'Global variable {variable}',
  'tracker.builtIn': 'Built-in tracker',
  'tracker.webSdk': 'Web SDK instance {instance}',
  'tracker.webSdk.all': 'Web SDK, all instances',

  'registerCallback.name.help':
    'Running the action again with the same name never makes two callbacks.',
  'registerCallback.start.help': 'Both fill the code field, as long as it is empty.',
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
  'sendHit.noTracker': 'The extension configuration has no built-in tracker.',
  'sendHit.noTracker.help': 'Add it there: until then this action sends nothing.',

  'removeCallback.name.help':
    'The callback with this name stops running, whoever registered it: the extension configuration, another rule or another extension.',
} as const satisfies Record<string, Pattern>;
