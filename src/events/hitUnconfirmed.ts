import { DEFAULT_UNCONFIRMED_AFTER, LONGEST_WAIT } from '../contract/defaults';
import type { HitFilter } from '../contract/hitFilter';
import type { ConfigurationSettings } from '../contract/settings';
import { appliesTo } from '../hits/appliesTo';
import { hitIdOf } from '../hits/hitId';
import { createDeliveryWatch } from '../page/createDeliveryWatch';
import { readReason } from '../page/readReason';
import { readSaved } from '../platform/readSaved';
import { watchRequests } from '../platform/watchRequests';

import main = require('../main');

interface Rule extends HitFilter {
  trigger(event: object): void;
}

const rules: Rule[] = [];

/** The settings' own data elements are left alone where that can be: the callbacks' ones are for hits. */
function readLimit(): number {
  const settings = readSaved() || (turbine.getExtensionSettings() as ConfigurationSettings);
  const limit = Number(turbine.replaceTokens(settings.unconfirmedAfter));
  return limit > 0 ? Math.min(limit, LONGEST_WAIT) : DEFAULT_UNCONFIRMED_AFTER;
}

const watch = createDeliveryWatch({
  setTimeout: (act, milliseconds) => setTimeout(act, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as number),
  readLimit,
  report(hit, { names }, end) {
    const reason = typeof end === 'string' ? end : readReason(end, navigator.onLine);
    for (const rule of rules)
      if (appliesTo(rule, names, hit)) rule.trigger({ hit, requestUrl: hit.requestUrl, reason });
  },
});

/** Triggers a rule when no success of a hit came in time. Its hit has no `confirmedBy`. */
export = ({ trackers, hitTypes }: HitFilter, trigger: (event: object) => void): void => {
  if (!rules.length) {
    main.watchers.push(watch);
    watchRequests((url, timing) => watch.ended(hitIdOf(url), timing));
    // What the page leaves behind on its way out is no failure.
    addEventListener('pagehide', watch.forget);
  }
  rules.push({ trackers, hitTypes, trigger });
};
