import type { BuiltInTracker } from './tracker';

/**
 * The tracker. The build makes one function of all modules of the hosted file, and calls it for each tracker: what a module declares
 * belongs to one tracker, and no state has to be handed around.
 */
export const s = {} as BuiltInTracker;

/** The same, for code that goes by the names of variables. */
export const values = s as unknown as Record<string, unknown>;
