import type { BuiltInTracker, Overrides } from './tracker';

/** Values that say nothing change nothing. */
export const withoutEmpty = <Values extends object>(
  values: Values | null | undefined,
): Partial<Values> =>
  Object.fromEntries(Object.entries(values || {}).filter(([, value]) => value)) as Partial<Values>;

/**
 * Puts values on the tracker, and returns those that they replaced: swapped in again, they bring the old state back. Methods can't be
 * replaced.
 */
export function swapVariables(s: BuiltInTracker, values: Overrides): Overrides {
  const target = s as unknown as Record<string, unknown>;
  const replaced: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name !== 'doPlugins' && typeof target[name] === 'function') continue;
    replaced[name] = target[name];
    target[name] = value;
  }
  return replaced as Overrides;
}
