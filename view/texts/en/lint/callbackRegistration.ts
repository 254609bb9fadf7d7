import type { Pattern } from '../../TextFormatter';

/** What the rule `callbackRegistration` says, in English. */
export const callbackRegistrationEn = {
  'lint.callbackRegistration.post':
    'This field is the callback already. Registered here, one more would be added after each hit.',
  'lint.callbackRegistration.pre':
    'This adds one more callback after each hit. Register it once, outside of this callback.',
} as const satisfies Record<string, Pattern>;
