import type { ClearingSettings } from './variablesToClear';

const readNames = (list: unknown): string[] =>
  (Array.isArray(list) ? (list as unknown[]) : []).filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );

/** `undefined` when nothing is to be cleared, or when the settings are broken. */
export function readSettings(saved: unknown): ClearingSettings | undefined {
  const { mode, keep, also } = Object(saved) as Record<string, unknown>;
  if (mode !== 'all' && mode !== 'sent') return undefined;
  return { mode, keep: readNames(keep), also: readNames(also) };
}
