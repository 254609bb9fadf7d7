import type { Pattern } from '../TextFormatter';

/** The trackers to listen to, and their settings, in English. */
export const trackersEn = {
  trackers: 'Trackers to listen to',
  'trackers.help': 'Callbacks run after each hit that one of these trackers has successfully sent.',
  'trackers.none': 'Choose at least one tracker, or no callback will ever run.',
  'trackers.adobeAnalytics.help': 'The tracker of the Adobe Analytics extension on this property.',
  'trackers.builtIn.help':
    'A light tracker of this extension, for pages without AppMeasurement. It is loaded only when this is on.',
  'trackers.kept': 'Kept as it was saved: {tracker}',

  'trackers.globals': 'Global variables',
  'trackers.globals.help':
    'A tracker that the page makes by itself, under a name such as s. It may appear late or be replaced.',
  'trackers.globals.add': 'Add global variable',
  'trackers.global.variable': 'Variable {number}',
  'trackers.global.remove': 'Remove variable {name}',
  'trackers.global.removed': 'Variable “{name}” was removed.',
  'trackers.global.missing': 'Name the variable, or remove it.',
  'trackers.global.doubled': '“{name}” is in the list already. Remove one of them.',

  'trackers.builtIn.reportSuites': 'Report suites',
  'trackers.builtIn.reportSuites.help':
    'Report suite IDs with commas between them, for each stage of a library. Without any, the tracker sends nothing.',
  'trackers.builtIn.reportSuites.production': 'Production',
  'trackers.builtIn.reportSuites.staging': 'Staging',
  'trackers.builtIn.reportSuites.development': 'Development',
  'trackers.builtIn.reportSuite.wrong':
    '“{suite}” is not a report suite ID. Write IDs with commas between them and no spaces inside.',
  'trackers.builtIn.trackingServer': 'Tracking server',
  'trackers.builtIn.trackingServerSecure': 'Secure tracking server',
  'trackers.builtIn.server.wrong':
    'Write the host name alone, such as metrics.example.com: no https:// and no path.',
  'trackers.builtIn.currencyCode': 'Currency code',
  'trackers.builtIn.charSet': 'Character set',
  'trackers.builtIn.variable': 'Global variable',
  'trackers.builtIn.variable.help':
    'Makes the tracker available to the page under this name. Empty: nowhere.',

  'trackers.adobeAnalytics': 'Adobe Analytics extension',
  'trackers.global': 'Global variable {variable}',
  'trackers.builtIn': 'Built-in tracker',
  'trackers.webSdk': 'Web SDK instance {instance}',
  'trackers.webSdk.all': 'Web SDK, all instances',

  'trackers.instances': 'Web SDK instances',
  'trackers.instances.help': 'The Web SDK’s events, whatever on the page sends them.',
  'trackers.instances.more':
    'Each instance by its name: alloy, unless the page or the Web SDK extension gave it another. A name may hold data elements.',
  'trackers.instances.add': 'Add Web SDK instance',
  'trackers.instance.name': 'Instance {number}',
  'trackers.instance.remove': 'Remove instance {name}',
  'trackers.instance.removed': 'Instance “{name}” was removed.',
  'trackers.instance.missing': 'Name the instance, or remove it.',
  'trackers.instance.doubled': '“{name}” is in the list already. Remove one of them.',
  'trackers.instance.withWindow': 'Write the instance’s name alone: {alone}, not {name}.',
  'trackers.instance.wrong':
    '“{name}” can’t be the name of an instance. Write the name alone, without spaces, dots, quotes and brackets, such as alloy.',
} as const satisfies Record<string, Pattern>;
