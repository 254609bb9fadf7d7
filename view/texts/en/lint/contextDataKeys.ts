import type { Pattern } from '../../TextFormatter';

/** What the rule `contextDataKeys` says, in English. */
export const contextDataKeysEn = {
  'lint.contextDataKeys': 'Context data is no tree: the key with its dots is one name, “{key}”.',
} as const satisfies Record<string, Pattern>;
