import { DEFAULT_UNCONFIRMED_AFTER, LONGEST_WAIT } from '../../../contract/defaults';
import type { Hit } from '../../../contract/hit';
import { appliesTo } from '../../../hits/appliesTo';
import { createDeliveryWatch } from '../../../page/createDeliveryWatch';
import type { HitNote, Sender, Watcher } from '../../../page/notes';
import type { Page } from '../../../page/page';
import { readReason } from '../../../page/readReason';
import type { CallbackRegistry } from '../../../page/registry';
import { now } from '../../../platform/now';
import { readSaved } from '../../../platform/readSaved';
import { createAppliedNames } from './createAppliedNames';
import { createMissingTrackers, EXPECTED_WITHIN } from './createMissingTrackers';
import { createRecorder } from './createRecorder';
import { createRecords, type Records } from './createRecords';
import { createRuleRecords } from './createRuleRecords';
import type { Finding } from './findings';
import { type Forward, type HitRecord, isSettled } from './HitRecord';
import { type NotRun, whyNotRun } from './notRun';
import { createForwardWatch } from './watchForwards';
import { watchLog } from './watchLog';
import { watchRules } from './watchRules';
import { isRule, watchRuns } from './watchRuns';
import { type Timing, watchTimings } from './watchTimings';
import { compareAfterClearing, findCarriedOver } from './watchVariables';

/** All that happens on the page, as records. */
export interface Observer {
  readonly records: Records;
  notRun(record: HitRecord): NotRun[];
  /** Copies of a hit for other endpoints. */
  forwards(record: HitRecord): Forward[];
  /** What concerns the page as a whole. */
  findings(): Finding[];
  /** What happened before now, oldest first, and then what happens. */
  take(note: HitNote, isPast?: boolean): void;
  /** Another copy of the library. */
  addCopy(turbine: Turbine): void;
  /** Takes away all that it has hooked. */
  stop(): void;
}

/** Two equal page views within so many milliseconds are one too many. */
const REPEATED_WITHIN = 2000;
const SUSPENDED_FOR = 10_000;
/** Milliseconds from a request's end to the tracker's own news of it. */
const NEWS_WITHIN = 200;
export function createObserver(
  page: Page & CallbackRegistry,
  turbine: Turbine,
  onChange: (record?: HitRecord) => void,
): Observer {
  const records = createRecords(onChange);
  const applied = createAppliedNames(page);
  const used = new Map<string, number>();
  let confirmed = 0;
  let suspendedUntil = 0;
  const settings = readSaved();
  const wanted = Number(turbine.replaceTokens(settings?.unconfirmedAfter));
  const missing = createMissingTrackers(page, turbine, settings?.trackers);
  const limit = wanted > 0 ? Math.min(wanted, LONGEST_WAIT) : DEFAULT_UNCONFIRMED_AFTER;

  const forwards = createForwardWatch(page);
  const copies: Turbine[] = [];
  const stopLogs: (() => void)[] = [];

  const ruleRecords = createRuleRecords(records);
  const rules = watchRules(ruleRecords);

  const runs = watchRuns(page, {
    began(hit, s, run) {
      const record = recorder.of(hit, senderOf(hit, s));
      if (!record.runs.length) record.candidates = candidates();
      record.runs.push(run);
      applied.add(run.name);
      records.changed(record);
    },
    changed(hit) {
      const record = records.find(hit.id);
      if (record) records.changed(record);
    },
    used(name, hit) {
      const record = records.find(hit.id);
      if (used.size > 50) used.clear();
      if (record?.number) used.set(name, record.number);
    },
    ruleFor: (hit) => rules.expect(hit),
  });

  const senders = new WeakMap<object, Sender>();
  const senderOf = (hit: Hit, s: unknown): Sender =>
    senders.get(Object(s)) ?? { s, names: [hit.tracker, hit.tracker.replace(/:.*/, '')] };

  const candidates = () => [
    ...runs.candidates(),
    ...(settings?.callbacks ?? [])
      .filter(({ enabled }) => enabled === false)
      .map(({ name }) => ({ name, isOff: true })),
  ];

  const delivery = createDeliveryWatch({
    setTimeout: (act, milliseconds) => setTimeout(act, milliseconds),
    clearTimeout: (timer) => clearTimeout(timer as number),
    readLimit: () => limit,
    started({ id }) {
      const record = records.find(id);
      if (record?.state !== 'queued') return;
      record.state = 'sent';
      record.leftAt = now();
      records.changed(record);
    },
    report({ id }, _, end) {
      const record = records.find(id);
      ruleRecords.unconfirmed(record);
      if (record && !isSettled(record))
        settle(record, typeof end === 'string' ? end : readReason(end, navigator.onLine));
    },
  });

  function settle(record: HitRecord, state: HitRecord['state'], timing?: Timing) {
    record.state = state;
    record.settledAt = timing ? timing.responseEnd : now();
    if (timing?.responseStatus) record.status = timing.responseStatus;
    records.changed(record);
  }

  const timings = watchTimings((key, timing) => {
    delivery.ended(key, timing);
    // A request of the Web SDK may carry several.
    for (let index = -1; ; index++) {
      const record = records.find(index < 0 ? key : `${key}-${index}`);
      if (record) end(record, timing);
      else if (index >= 0) return;
    }
  });

  function end(record: HitRecord, timing: Timing) {
    if (record.state === 'response' || record.state === 'beacon') {
      note(record, timing);
      records.changed(record);
      return;
    }
    // Success is told by the tracker, which has its own event to wait for; failure by nobody.
    setTimeout(() => {
      if (!isSettled(record)) settle(record, readReason(timing, navigator.onLine), timing);
    }, NEWS_WITHIN);
  }

  function note(record: HitRecord, { responseStatus, responseEnd, startTime }: Timing) {
    if (responseStatus) record.status = responseStatus;
    if (record.state !== 'response') return;
    record.leftAt = startTime;
    record.settledAt = responseEnd;
    if (record.isTimed !== false) return;
    record.isTimed = true;
    record.calledAt = record.handedOverAt = startTime;
  }

  const recorder = createRecorder(records, {
    handedOver(record) {
      const { hit, sender } = record;
      if (!hit) return;
      // Where its turn has come at once, the watch says so at once.
      if (sender.s) record.state = 'queued';
      delivery.push({ hit, sender });
      if (record.type !== 'page') return;
      const pages = records.list.filter(
        (other) => other !== record && other.type === 'page' && other.hit,
      );
      const isSameTracker = ({ tracker }: HitRecord) => tracker === record.tracker;
      const same = pages.find(
        (other) =>
          // The report suite of the Web SDK is not known.
          (isSameTracker(other) || hit.reportSuites[0]) &&
          record.startedAt - other.startedAt < REPEATED_WITHIN &&
          ['pageName', 'pageURL', 'reportSuites'].every(
            (name) => other.hit?.get(name) === hit.get(name),
          ),
      );
      if (same) record.repeats = same.number;
      record.carriedOver = findCarriedOver(record, pages.find(isSameTracker));
    },
    confirmed(record) {
      const { hit, sender } = record;
      if (!hit) return;
      confirmed++;
      if (/^(rejected|network|timeout)$/.test(record.state)) record.isLate = true;
      record.state = hit.confirmedBy ?? 'response';
      record.settledAt = now();
      const timing = timings.find(hit.requestUrl);
      if (timing) note(record, timing);
      if (!record.runs.length) record.candidates = candidates();
      // Nobody saw them run.
      if (record.isPast)
        for (const callback of runs.candidates())
          if (appliesTo(callback, sender.names, record)) applied.add(callback.name);
      if (Date.now() < suspendedUntil) record.suspendedUntil = suspendedUntil;
      delivery.push({ hit, sender });
      const clearing = settings?.clearVariables;
      compareAfterClearing(record, clearing?.mode === 'off' ? undefined : clearing, (result) => {
        Object.assign(record, result);
        records.changed(record);
      });
      records.changed(record);
    },
    failed(record, failure) {
      if (record.hit) delivery.push({ hit: record.hit, sender: record.sender, failure });
      settle(record, failure, record.hit && timings.find(record.hit.requestUrl));
    },
    suppressed: ruleRecords.suppressed,
    blocked(call) {
      runs.running?.blocked.push(call);
    },
  });

  function readLine(message: string) {
    const id = forwards.read(message);
    const record = records.list.find(({ hit }) => id && hit && id.startsWith(`${hit.id}-`));
    if (record) records.changed(record);
    const [, tracker] = /^Tracker "(.*)" is missing/.exec(message) ?? [];
    if (tracker) {
      missing.told(tracker);
      onChange();
    }
    if (message.startsWith('Callbacks suspended')) suspendedUntil = Date.now() + SUSPENDED_FOR;
  }

  const watcher: Watcher = { push: (note) => observer.take(note) };
  page.watchers.push(watcher);

  const observer: Observer = {
    records,
    notRun: (record) => whyNotRun(record, used),
    forwards: ({ hit }) => (hit ? forwards.of(hit.id) : []),
    take(happened, isPast) {
      const { sender } = happened;
      if (sender.s) senders.set(Object(sender.s), sender);
      missing.came(sender.names);
      recorder.take(happened, isPast);
    },
    findings() {
      const list: Finding[] = [];
      const never = runs.candidates().filter(({ name }) => !applied.has(name) && !isRule(name));
      if (confirmed)
        for (const { name } of never)
          list.push({ kind: 'neverApplied', about: name, isProblem: false });
      for (const name of missing.list())
        list.push({ kind: 'missingTracker', about: name, isProblem: true });
      if (copies.length > 1)
        list.push({ kind: 'copies', about: `${copies.length}`, isProblem: true });
      return list;
    },
    addCopy(copy) {
      if (copies.includes(copy)) return;
      copies.push(copy);
      stopLogs.push(watchLog(copy, readLine));
      onChange();
    },
    stop() {
      clearTimeout(timer);
      delivery.forget();
      timings.stop();
      runs.stop();
      rules.stop();
      for (const act of stopLogs) act();
      const index = page.watchers.indexOf(watcher);
      if (index >= 0) page.watchers.splice(index, 1);
    },
  };
  // When the time is up, a finding may have come of it.
  const timer = setTimeout(() => onChange(), EXPECTED_WITHIN + 100);
  return observer;
}
