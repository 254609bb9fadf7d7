import type { Pattern } from '../TextFormatter';

/** The fields of a callback that two screens share: what it applies to, arguments, ways to start, in English. */
export const callbackFieldsEn = {
  'callbackFields.tryIt': 'Try it',
  'callbackFields.tryIt.loading': 'Loading…',
  'callbackFields.tryIt.notLoaded': 'This part could not be loaded.',
  'callbackFields.tryIt.notLoaded.help':
    'Check the connection, then open it again. Everything else works as usual.',
  'callbackFields.presets.open': 'Start from a preset',
  'callbackFields.import.open': 'Import code',
  'callbackFields.code.of': 'Code of “{name}”',
  'callbackFields.trackers': 'Trackers',
  'callbackFields.trackers.help': 'None chosen means all of them.',
  'callbackFields.trackers.gone': '{tracker} (not configured)',
  'callbackFields.hitTypes': 'Hit types',
  'callbackFields.hitTypes.help': 'None chosen means all of them.',

  'callbackFields.hitType.page': 'Page view',
  'callbackFields.hitType.custom': 'Custom link',
  'callbackFields.hitType.download': 'Download link',
  'callbackFields.hitType.exit': 'Exit link',
  'callbackFields.hitType.event': 'Other event',

  'callbackFields.arguments': 'Extra arguments',
  'callbackFields.arguments.help':
    'Values that your code reads as args.name. A value may hold data elements.',
  'callbackFields.argument.empty': '(empty)',
  'callbackFields.argument.add': 'Add argument',
  'callbackFields.argument.name': 'Name {number}',
  'callbackFields.argument.value': 'Value {number}',
  'callbackFields.argument.remove': 'Remove argument {name}',
  'callbackFields.argument.removed': 'Argument “{name}” was removed.',
  'callbackFields.argument.removed.unnamed': 'The argument without a name was removed.',

  'callbackFields.hitTypes.help.event':
    'None chosen means all of them. Other event: an event of the Web SDK that is neither a page view nor a link.',
} as const satisfies Record<string, Pattern>;
