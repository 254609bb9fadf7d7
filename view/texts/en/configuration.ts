import type { Pattern } from '../TextFormatter';

/** The extension configuration: its list of callbacks, and what each gets, in English. */
export const configurationEn = {
  'configuration.callbacks': 'Post-track callbacks',
  'configuration.callbacks.help':
    'Your code, run right after a hit was successfully sent, from top to bottom.',
  'configuration.callbacks.none': 'No callback yet. Add one to run your own code after each hit.',
  'configuration.callbacks.list': 'Callbacks',
  'configuration.callbacks.add': 'Add callback',
  'configuration.callbacks.added': {
    one: '{number} callback was added.',
    other: '{number} callbacks were added.',
  },
  'configuration.callbacks.unnamed': 'Unnamed callback',
  'configuration.callbacks.off': 'Off',
  'configuration.callbacks.wrong': 'Needs attention',
  'configuration.callbacks.deleted': '“{name}” was deleted.',
  'configuration.callback.enabled': 'Switched on',
  'configuration.callback.up': 'Move up',
  'configuration.callback.down': 'Move down',
  'configuration.callback.duplicate': 'Duplicate',
  'configuration.callback.delete': 'Delete',
  'configuration.callback.moved': '“{name}” is now number {position} of {number}.',
  'configuration.callback.isFirst': '“{name}” is the first one already.',
  'configuration.callback.isLast': '“{name}” is the last one already.',
  'configuration.callback.fields': 'Callback “{name}”',

  'configuration.callback.neverRuns': 'This callback never runs',
  'configuration.callback.neverRuns.why': 'None of its trackers is listened to.',
  'configuration.callback.trackers.listen': 'Listen to {tracker}',
  'configuration.callback.trackers.listened': '{tracker} is listened to now.',

  'configuration.title': 'Post-Track Callback: extension configuration',
  'configuration.callback.name.help':
    'Unique. It stands in log messages, and other rules remove the callback by it.',
  'configuration.callback.name.doubled':
    'Another callback is called “{name}” already. Give this one a name of its own.',
  'configuration.callback.copy': '{name} (copy)',
  'configuration.callback.copy.numbered': '{name} (copy {number})',

  'configuration.given': 'What a callback gets from each tracker',
  'configuration.given.parameter': 'Parameter',
  'configuration.given.analytics': 'Adobe Analytics extension, global variables, built-in tracker',
  'configuration.given.webSdk': 'Web SDK',
  'configuration.given.requestUrl.analytics':
    'The full URL of the image request, with all that the hit has: the very string that was sent.',
  'configuration.given.requestUrl.webSdk':
    'The URL of the request to the Edge Network. What was sent is not in the URL: read it from hit.',
  'configuration.given.args': 'Your extra arguments, by name.',
  'configuration.given.hit.analytics':
    'The hit, read from that URL: hit.variables, hit.contextData, hit.reportSuites, hit.get("eVar5").',
  'configuration.given.hit.webSdk':
    'The event: hit.xdm and hit.data as they were sent, hit.result as sendEvent returned it. hit.variables holds the Analytics variables of data.__adobe.analytics and XDM. hit.reportSuites is empty: the datastream decides on them.',
  'configuration.given.s.analytics': 'The tracker that sent the hit.',
  'configuration.given.s.webSdk': 'undefined: there is no such tracker.',

  'configuration.inspector': 'Hit inspector',
  'configuration.inspector.help':
    'Shows each hit on the page itself, what ran on it and what did not: while debugging is on, _satellite.setDebug(true), and for nobody else.',
  'configuration.inspector.on': 'Show the hit inspector while debugging is on',
  'configuration.inspector.picture':
    'The inspector in a corner of the page: the list of hits, and the way of the chosen one with what was sent and what ran on it.',
} as const satisfies Record<string, Pattern>;
