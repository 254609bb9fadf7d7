import type { Hit } from '../contract/hit';
import type { HitFilter } from '../contract/hitFilter';

import main = require('../main');

/**
 * Triggers a rule when the callbacks of a confirmed hit have run. A callback of its own tells of the hit, and the rule follows in a microtask:
 * then no callback is running any more, so that actions may send hits, and the guard against endless chains sees those.
 */
export = ({ trackers, hitTypes }: HitFilter, trigger: (event: object) => void): void => {
  const tell = (requestUrl: string, _: unknown, hit: Hit) => {
    Promise.resolve().then(() => trigger({ hit, requestUrl }));
  };
  // A name that nobody else has: neither a callback, nor a rule of another copy of this library.
  main.rules = (main.rules || 0) + 1;
  main.register(`\0hit-sent ${main.rules}`, tell, { trackers, hitTypes });
};
