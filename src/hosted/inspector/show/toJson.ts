import type { Observer } from '../record/createObserver';
import { findingsOf } from '../record/findings';
import type { HitRecord } from '../record/HitRecord';

/** What is known of a record, for people and programs. */
export function toJson(record: HitRecord, observer: Observer): object {
  const {
    revision: _,
    sender: __,
    candidates: ___,
    hit,
    startedAt,
    calledAt,
    handedOverAt,
    leftAt,
    settledAt,
    ...facts
  } = record;
  const since = (at: number | undefined) =>
    at === undefined ? undefined : Math.round(at - calledAt);
  return {
    ...facts,
    startedAt: new Date(startedAt).toISOString(),
    /** Milliseconds since the call. */
    times: { handedOver: since(handedOverAt), left: since(leftAt), settled: since(settledAt) },
    hit,
    notRun: observer.notRun(record),
    forwards: observer.forwards(record),
    findings: findingsOf(record).map(({ kind, about }) => ({ kind, about: about.trim() })),
  };
}
