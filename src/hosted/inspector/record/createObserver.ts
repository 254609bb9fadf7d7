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
import { createRecorder } from './createRecorder';
import { createRecords, type Records } from './createRecords';
import { expectedTrackers } from './expectedTrackers';
import type { Finding } from './findings';
import { type Forward, type HitRecord, isSettled, type RuleRun } from './HitRecord';
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

/** Milliseconds: a configured tracker may take so long. */
const EXPECTED_WITHIN = 10_000;
/** Two equal page views within so many milliseconds are one too many. */
const REPEATED_WITHIN = 2000;
const SUSPENDED_FOR = 10_000;
/** Milliseconds from a request's end to the tracker's own news of it. */
const NEWS_WITHIN = 200;
/** So many rules wait for their record, and calls for their rules. */
const REMEMBERED = 200;

export function createObserver(
  page: Page & CallbackRegistry,
  turbine: Turbine,
  onChange: (record?: HitRecord) => void,
): Observer {
  const records = createRecords(onChange);
  const beginning = now();
  const found = new Set<string>();
  let expected: readonly string[] | undefined;
  /** Trackers that are on the page: those that came before debugging was switched on have told nobody. */
  const seen = new Set<string>();
  /** Trackers that the log says are missing. */
  const missing = new Set<string>();
  const applied = createAppliedNames(page);
  const used = new Map<string, number>();
  let confirmed = 0;
  let suspendedUntil = 0;
  /** Rules that were triggered by a hit's missing success, which is about to be recorded. */
  const loose: { readonly run: RuleRun; isFor(record: HitRecord): unknown }[] = [];
  /** Calls for which nothing left, listed or not, and which rules they have triggered: oldest first, as rules are triggered. */
  const stopped: { readonly record: HitRecord; readonly rules: object[] }[] = [];

  const settings = readSaved();
  const wanted = Number(turbine.replaceTokens(settings?.unconfirmedAfter));
  const limit = wanted > 0 ? Math.min(wanted, LONGEST_WAIT) : DEFAULT_UNCONFIRMED_AFTER;

  const forwards = createForwardWatch(page);
  const copies: Turbine[] = [];
  const stopLogs: (() => void)[] = [];

  const rules = watchRules({
    triggered(run, hit, rule, count) {
      if (hit) {
        const record = records.find(hit.id);
        if (record) addRule(record, run);
        return;
      }
      const call = stopped.find(
        ({ record, rules: own }) =>
          own.filter((one) => one === rule).length < count('hitSuppressed', record),
      );
      if (call) {
        call.rules.push(rule);
        addRule(call.record, run);
      } else {
        loose.push({ run, isFor: (record) => count('hitUnconfirmed', record) });
        if (loose.length > REMEMBERED) loose.shift();
      }
    },
    changed(run) {
      const record = records.list.find((one) => one.rules.includes(run));
      if (record) records.changed(record);
    },
  });

  function addRule(record: HitRecord, run: RuleRun) {
    record.rules.push(run);
    records.changed(record);
  }

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
      const triggered = loose.splice(0);
      if (!record) return;
      for (const { run, isFor } of triggered) if (isFor(record)) addRule(record, run);
      if (!isSettled(record))
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
    suppressed(record) {
      stopped.push({ record, rules: [] });
      if (stopped.length > REMEMBERED) stopped.shift();
    },
    blocked(call) {
      runs.running?.blocked.push(call);
    },
  });

  async function look(name: string) {
    const [type, variable = ''] = name.split(/:(.*)/s);
    const isWebSdk = type === 'web-sdk';
    try {
      const s =
        isWebSdk || type === 'global'
          ? Reflect.get(window, variable)
          : type === 'built-in'
            ? await page.tracker
            : await Object(turbine.getSharedModule('adobe-analytics', 'get-tracker'))();
      if (isWebSdk ? typeof s === 'function' : Object(s).registerPostTrackCallback) seen.add(name);
    } catch {
      // It is not there.
    }
  }

  function readLine(message: string) {
    const id = forwards.read(message);
    const record = records.list.find(({ hit }) => id && hit && id.startsWith(`${hit.id}-`));
    if (record) records.changed(record);
    const [, tracker] = /^Tracker "(.*)" is missing/.exec(message) ?? [];
    if (tracker) missing.add(tracker);
    if (tracker) onChange();
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
      for (const name of sender.names) found.add(name);
      recorder.take(happened, isPast);
    },
    findings() {
      const list: Finding[] = [];
      const never = runs.candidates().filter(({ name }) => !applied.has(name) && !isRule(name));
      if (confirmed)
        for (const { name } of never)
          list.push({ kind: 'neverApplied', about: name, isProblem: false });
      const isLate = now() - beginning > EXPECTED_WITHIN;
      if (!expected) {
        expected = expectedTrackers(settings?.trackers, turbine);
        expected.forEach(look);
      }
      for (const name of expected)
        if (!found.has(name) && (missing.has(name) || (isLate && !seen.has(name))))
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
