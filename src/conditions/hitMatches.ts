import type { HitMatchesSettings } from '../contract/settings';
import { hitOf } from '../hits/hitOf';
import { matchHit } from '../hits/matchHit';
import { createLog } from '../platform/createLog';

const log = createLog(turbine.logger);

/** Tests the rule's hit. False when the rule has none. */
export = (settings: HitMatchesSettings, event?: unknown): boolean => {
  const hit = hitOf(event);
  return (
    !!hit &&
    matchHit(hit, settings, (pattern, problem) =>
      log(`Pattern not used, it is ${problem}:`, pattern),
    )
  );
};
