import { tryTo } from '../../platform/tryTo';
import { values } from './s';
import type { Overrides } from './tracker';

/** Values that say nothing, or can't be read, change nothing. */
export const withoutEmpty = <Values extends object>(given?: Values | null): Partial<Values> => {
  const result: Partial<Values> = {};
  for (const name of Object.keys(given || {}) as (keyof Values)[])
    tryTo(() => {
      const value = (given as Values)[name];
      if (value) result[name] = value;
    });
  return result;
};

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
