import type { Pattern } from '../../TextFormatter';

/** What the rule `floatingPromises` says, in English. */
export const floatingPromisesEn = {
  'lint.floatingPromises':
    'When this promise fails, nobody hears of it. Return it, and the failure is logged with the callback’s name.',
  'lint.floatingPromises.fix.return': 'Return the promise',
  'lint.floatingPromises.fix.await': 'Await it',
  'lint.floatingPromises.fix.catch': 'Log the failure here',
} as const satisfies Record<string, Pattern>;
