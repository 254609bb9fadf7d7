import type { BuiltInTracker, Overrides } from './tracker';

/**
 * Puts values on the tracker, and returns those that they replaced: swapped in again, they bring the old state back. With `merge`, context
 * data is added to what is there.
 */
export function swapVariables(s: BuiltInTracker, values: Overrides, merge?: boolean): Overrides {
  const target = s as unknown as Record<string, unknown>;
  const replaced: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === target[name] || (typeof target[name] === 'function' && name !== 'doPlugins'))
      continue;
    replaced[name] = target[name];
    target[name] =
      merge && name === 'contextData'
        ? { ...(value as object), ...s.contextData, ...(value as object) }
        : value;
  }
  return replaced as Overrides;
}

/** Overrides that say nothing change nothing. */
export const withoutEmpty = (values: Overrides | null | undefined): Overrides =>
  Object.fromEntries(Object.entries(Object(values)).filter(([, value]) => value)) as Overrides;
