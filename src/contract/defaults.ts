/** What missing settings mean, for the runtime and the views alike. */
export const DEFAULT_TRACKERS = [{ type: 'adobe-analytics' }] as const;
export const DEFAULT_REPEAT = 'every-hit';
export const DEFAULT_ON_DUPLICATE = 'keep';
