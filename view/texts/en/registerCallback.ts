import type { Pattern } from '../TextFormatter';

/** The action Register Callback, in English. */
export const registerCallbackEn = {
  'registerCallback.title': 'Post-Track Callback: Register Callback',

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
} as const satisfies Record<string, Pattern>;
