import { values } from './s';
import type { Overrides } from './tracker';

/** Values that say nothing change nothing. */
export const withoutEmpty = <Values extends object>(given?: Values | null): Partial<Values> =>
  Object.fromEntries(Object.entries(given || {}).filter(([, value]) => value)) as Partial<Values>;

/**
 * Puts values on the tracker, and returns those that they replaced: swapped in again, they bring the old state back.
 */
export const swapVariables = (given: Overrides): Overrides => {
  const replaced: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    replaced[name] = values[name];
    values[name] = value;
  }
  return replaced as Overrides;
};
