import type { HitFilter } from '../contract/hitFilter';
import { appliesTo } from '../hits/appliesTo';
import { createCallWatch } from '../page/createCallWatch';

import main = require('../main');

/** Milliseconds. */
let delay = 0;

/**
 * Triggers a rule when the page made a tracking call and nothing will leave for it. There is no hit, since no request was built. It runs in a task of its
 * own, when no callback is running: rules may send hits. Where a rule makes a call that is suppressed as well, and so on, it runs once a second at most.
 */
export = (filter: HitFilter, trigger: (event: object) => void): void => {
  main.watchers.push(
    createCallWatch(({ sender: { names }, call, type }, reason) => {
      if (appliesTo(filter, names, { type }))
        setTimeout(() => {
          // For as long as this task lasts.
          delay = 1000;
          setTimeout(() => {
            delay = 0;
          });
          trigger({ tracker: names[0], call, type, reason });
        }, delay);
    }),
  );
};
