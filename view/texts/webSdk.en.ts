/** What the views say of the Web SDK, in English. */
export const webSdkEn = {
  instances: 'Web SDK instances',
  'instances.help':
    'The Web SDK’s events, whatever on the page sends them. Each instance by its name: alloy, unless the page or the Web SDK extension gave it another. A name may hold data elements.',
  'instances.add': 'Add Web SDK instance',
  'instance.name': 'Instance {number}',
  'instance.remove': 'Remove instance {name}',
  'instance.removed': 'Instance “{name}” was removed.',
  'instance.missing': 'Name the instance, or remove it.',
  'instance.doubled': '“{name}” is in the list already. Remove one of them.',
  'instance.withWindow': 'Write the instance’s name alone: {alone}, not {name}.',
  'instance.wrong':
    '“{name}” can’t be the name of an instance. Write the name alone, without spaces, dots, quotes and brackets, such as alloy.',

  given: 'What a callback gets from each tracker',
  'given.parameter': 'Parameter',
  'given.analytics': 'Adobe Analytics extension, global variables, built-in tracker',
  'given.webSdk': 'Web SDK',
  'given.requestUrl.analytics':
    'The full URL of the image request, with all that the hit has: the very string that was sent.',
  'given.requestUrl.webSdk':
    'The URL of the request to the Edge Network. What was sent is not in the URL: read it from hit.',
  'given.args': 'Your extra arguments, by name.',
  'given.hit.analytics':
    'The hit, read from that URL: hit.variables, hit.contextData, hit.reportSuites, hit.get("eVar5").',
  'given.hit.webSdk':
    'The event: hit.xdm and hit.data as they were sent, hit.result as sendEvent returned it. hit.variables holds the Analytics variables of data.__adobe.analytics and XDM. hit.reportSuites is empty: the datastream decides on them.',
  'given.s.analytics': 'The tracker that sent the hit.',
  'given.s.webSdk': 'undefined: there is no such tracker.',

  'hitTypes.help.event':
    'None chosen means all of them. Other event: an event of the Web SDK that is neither a page view nor a link.',

  'clearing.webSdk':
    'For the Web SDK there is nothing to clear: each event has only what it was given. What is chosen here goes for the other trackers.',
  'clearing.webSdk.alone':
    'For the Web SDK there is nothing to clear: each event has only what it was given. No other tracker is chosen, so this setting does nothing.',
} as const satisfies Record<string, string>;
