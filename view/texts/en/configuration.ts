import type { Pattern } from '../TextFormatter';

/** What the extension configuration says besides the fields that it shares, in English. */
export const configurationEn = {
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
  'global.removed': 'Variable “{name}” was removed.',
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
  'callbacks.added': {
    one: '{number} callback was added.',
    other: '{number} callbacks were added.',
  },
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

  'callback.neverRuns': 'This callback never runs',
  'callback.neverRuns.why': 'None of its trackers is listened to.',
  'callback.trackers.listen': 'Listen to {tracker}',
  'callback.trackers.listened': '{tracker} is listened to now.',

  clearing: 'Clearing variables',
  'clearing.help': 'A tracker keeps its variables from one hit to the next.',
  'clearing.more':
    'In single-page apps variables get into hits that they do not belong to, unless something clears them.',
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
  'clearing.name.removed': '{name} was removed from “{list}”.',
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
} as const satisfies Record<string, Pattern>;
