import type { Records } from './createRecords';
import type { HitRecord, RuleRun } from './HitRecord';
import type { RuleWatchPorts } from './watchRules';

/** Which record each run of a rule stands at. */
export interface RuleRecords extends RuleWatchPorts {
  /** Nothing left for this call: rules of _Hit Suppressed_ are about to be triggered for it. */
  suppressed(record: HitRecord): void;
  /** A hit was not confirmed: rules of _Hit Unconfirmed_ were triggered for it just now. It may be listed no more. */
  unconfirmed(record: HitRecord | undefined): void;
}

/** So many rules wait for their record, and calls for their rules. */
const REMEMBERED = 200;

/** Rules on hits say which hit they run for; of those on calls that came to nothing, their events' filters say it. */
export function createRuleRecords(records: Records): RuleRecords {
  /** Rules that were triggered by a hit's missing success, which is about to be recorded. */
  const loose: { readonly run: RuleRun; isFor(record: HitRecord): unknown }[] = [];
  /** Calls for which nothing left, listed or not, and which rules they have triggered: oldest first, as rules are triggered. */
  const stopped: { readonly record: HitRecord; readonly rules: object[] }[] = [];

  function add(record: HitRecord, run: RuleRun) {
    record.rules.push(run);
    records.changed(record);
  }

  return {
    triggered(run, hit, rule, count) {
      if (hit) {
        const record = records.find(hit.id);
        if (record) add(record, run);
        return;
      }
      const call = stopped.find(
        ({ record, rules }) =>
          rules.filter((one) => one === rule).length < count('hitSuppressed', record),
      );
      if (call) {
        call.rules.push(rule);
        add(call.record, run);
      } else {
        loose.push({ run, isFor: (record) => count('hitUnconfirmed', record) });
        if (loose.length > REMEMBERED) loose.shift();
      }
    },
    changed(run) {
      const record = records.list.find((one) => one.rules.includes(run));
      if (record) records.changed(record);
    },
    suppressed(record) {
      stopped.push({ record, rules: [] });
      if (stopped.length > REMEMBERED) stopped.shift();
    },
    unconfirmed(record) {
      for (const { run, isFor } of loose.splice(0)) if (record && isFor(record)) add(record, run);
    },
  };
}
