import type { CallbackValues } from '../domain/callback/callback';
import type { Surroundings } from '../domain/callback/codeCheck';
import { isWebSdkName } from '../domain/trackers/trackers';
import type { LintContext } from './problem';

/** What the rules on code need to know of a callback. */
export function lintContext(
  callback: Pick<CallbackValues, 'arguments' | 'trackers' | 'hitTypes'>,
  { nextHitOnly = false, ...known }: Surroundings,
): LintContext {
  const given = callback.arguments
    .map(({ name, value }) => [name.trim(), value] as const)
    .filter(([name]) => name !== '');
  const { trackers, hitTypes } = callback;
  const appliesTo = trackers.length > 0 ? trackers : (known.listenedTo ?? []);
  return {
    ...known,
    argumentNames: given.map(([name]) => name),
    argumentValues: Object.fromEntries(given),
    narrowed: nextHitOnly || trackers.length > 0 || hitTypes.length > 0,
    hasTracker: appliesTo.length === 0 || !appliesTo.every(isWebSdkName),
  };
}
