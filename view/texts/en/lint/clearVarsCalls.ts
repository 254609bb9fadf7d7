import type { Pattern } from '../../TextFormatter';

/** What the rule `clearVarsCalls` says, in English. */
export const clearVarsCallsEn = {
  'lint.clearVarsCalls':
    'This also wipes what the page has set for its next hit. The setting under “Clearing variables” clears only what this hit sent.',
  'lint.clearVarsCalls.elsewhere':
    'This also wipes what the page has set for its next hit. In the extension configuration, “Clearing variables” clears only what each hit sent.',
  'lint.clearVarsCalls.fix': 'Remove it, and clear what each hit sent',
} as const satisfies Record<string, Pattern>;
