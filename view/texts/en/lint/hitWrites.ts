import type { Pattern } from '../../TextFormatter';

/** What the rule `hitWrites` says, in English. */
export const hitWritesEn = {
  'lint.hitWrites':
    'A hit can’t be changed: it was sent already. This does nothing, or throws an error.',
} as const satisfies Record<string, Pattern>;
