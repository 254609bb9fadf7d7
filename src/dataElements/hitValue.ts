import { hitOf } from '../hits/hitOf';

import main = require('../main');

/**
 * A value of the rule's own hit, where the rule has one; else of the hit whose callbacks are running or ran last. `undefined` when the
 * hit has no such value, or when there is no hit yet.
 */
export = ({ from }: { from: string }, event?: unknown): string | undefined => {
  const hit = hitOf(event) || main.current || main.last;
  return hit && hit.get(from);
};
