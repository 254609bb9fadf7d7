import type { Pattern } from '../TextFormatter';

/** The action Remove Callback, in English. */
export const removeCallbackEn = {
  'removeCallback.title': 'Post-Track Callback: Remove Callback',

  'removeCallback.name.help':
    'The callback with this name stops running, whoever registered it: the extension configuration, another rule or another extension.',
} as const satisfies Record<string, Pattern>;
