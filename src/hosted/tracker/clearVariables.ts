import { KEPT } from '../../variables/packed';
import { values } from './s';
import type { Overrides } from './tracker';
import { getVariables } from './variables/order';

/** What `clearVars()` puts on the tracker: the variables that `linkTrackVars` narrows, but those that hold for more than one page. */
export const clearedVariables = (): Overrides => {
  const cleared: Record<string, undefined> = {};
  for (const name in values)
    if (getVariables()[name]?.[2] && !KEPT.test(name)) cleared[name] = undefined;
  return cleared;
};
