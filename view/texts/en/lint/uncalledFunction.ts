import type { Pattern } from '../../TextFormatter';

/** What the rule `uncalledFunction` says, in English. */
export const uncalledFunctionEn = {
  'lint.uncalledFunction':
    'This function is never called, so nothing happens. The field takes only the code inside of it.',
} as const satisfies Record<string, Pattern>;
