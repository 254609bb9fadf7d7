import type { Pattern } from '../TextFormatter';

/** What holds for each callback, wherever it is written, in English. */
export const callbackEn = {
  'callback.name': 'Name',
  'callback.name.missing': 'Give the callback a name.',
  'callback.name.numbered': '{name} {number}',
  'callback.source.missing': 'Write the code that runs after the hit.',
  'callback.argument.name.missing': 'Give the argument a name, or remove it.',
  'callback.argument.name.doubled':
    'Another argument is called “{name}” already. Choose another name.',
} as const satisfies Record<string, Pattern>;
