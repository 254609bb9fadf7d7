import type { Hit } from '../../../contract/hit';
import { createCallWatch, type TrackingCall } from '../../../page/createCallWatch';
import type { HitNote, Sender } from '../../../page/notes';
import { now } from '../../../platform/now';
import type { Records } from './createRecords';
import type { HitRecord } from './HitRecord';

export interface Recorder {
  /** @param isPast it happened before anybody could watch */
  take(note: HitNote, isPast?: boolean): void;
  /** The record of a hit, made when it is not known. */
  of(hit: Hit, sender: Sender): HitRecord;
}

export interface RecorderPorts {
  handedOver(record: HitRecord): void;
  confirmed(record: HitRecord): void;
  failed(record: HitRecord, failure: 'rejected' | 'network'): void;
  /** Nothing leaves for its call, as has just turned out. */
  suppressed(record: HitRecord): void;
  /** A callback has made this call, which was stopped. */
  blocked(call: string): void;
}

/** Makes one record of each tracking call out of what trackers are noted to do. */
export function createRecorder(records: Records, ports: RecorderPorts): Recorder {
  const beginnings = new WeakMap<TrackingCall, number>();
  const byCall = new WeakMap<TrackingCall, HitRecord>();
  /** A call of the past that has not ended, and whether a hit came of it. */
  let past: { readonly sender: Sender; readonly call: string; hit?: Hit } | undefined;

  function recordOf(call: TrackingCall): HitRecord {
    const known = byCall.get(call);
    if (known) return known;
    const calledAt = beginnings.get(call) ?? now();
    const record = records.add({ ...call, state: 'waiting', calledAt });
    byCall.set(call, record);
    return record;
  }

  const calls = createCallWatch(
    (call, reason) => {
      const record = recordOf(call);
      Object.assign(record, { state: 'suppressed', reason, settledAt: now() });
      ports.suppressed(record);
      records.changed(record);
      if (reason === 'callback') ports.blocked(call.call);
    },
    {
      began(call) {
        beginnings.set(call, now());
        // Commands overlap, and a hit may be long in coming.
        if (!call.sender.s) recordOf(call);
      },
      waits: recordOf,
      handedOver(hit, sender, call) {
        const known = call && byCall.get(call);
        const own = known && !known.hit ? known : undefined;
        handOver(hit, sender, own ?? findWaiting(sender, call), call);
      },
    },
  );

  /** One of which nobody knows whether it waits, since nobody watched: a hit outside of any call may be its own. */
  const findWaiting = (sender: Sender, call?: TrackingCall) =>
    call
      ? undefined
      : [...records.list]
          .reverse()
          .find(
            (record) => record.isPast && record.state === 'waiting' && record.sender === sender,
          );

  function handOver(
    hit: Hit,
    sender: Sender,
    known: HitRecord | undefined,
    call?: { readonly call: string },
    isPast = false,
  ): HitRecord {
    const at = (call && beginnings.get(call as TrackingCall)) ?? now();
    const { tracker, type, sentAt: startedAt } = hit;
    const record =
      known ??
      records.add({
        ...{ sender, tracker, type, startedAt, isPast },
        ...{ call: call?.call, state: 'sent', calledAt: at },
      });
    Object.assign(record, { hit, type, state: 'sent', handedOverAt: now(), leftAt: now() });
    records.name(record, hit.id);
    ports.handedOver(record);
    records.changed(record);
    return record;
  }

  const of: Recorder['of'] = (hit, sender) =>
    records.find(hit.id) ?? handOver(hit, sender, undefined, undefined, true);

  /** Calls of trackers that nobody has watched. */
  function followPast({ sender, call = '', isOver, reason }: HitNote) {
    if (!isOver && !reason) past = { sender, call: /[ln]/.test(call) ? 'tl' : 't' };
    // Its hit may have been put off, and come still.
    else if (past && !past.hit && !Object(sender.s).clickObject) {
      const { call: own } = past;
      const type = own === 't' ? 'page' : 'custom';
      records.add({ sender, call: own, type, state: 'waiting', calledAt: now(), isPast: true });
    }
    if (isOver) past = undefined;
  }

  return {
    of,
    take(note, isPast = false) {
      const { sender, hit, failure } = note;
      const isUnwatched = isPast && !!sender.s;
      if (hit?.confirmedBy) {
        const record = of(hit, sender);
        Object.assign(record, { hit }, isPast && { isPast, isTimed: false });
        ports.confirmed(record);
      } else if (hit && failure) ports.failed(of(hit, sender), failure);
      else if (hit && records.find(hit.id)) return;
      else if (hit && isUnwatched) {
        const own = past?.sender === sender ? past : undefined;
        handOver(hit, sender, own ? undefined : findWaiting(sender), own, true);
        if (own) own.hit = hit;
      } else if (isUnwatched) {
        if (note.call) followPast(note);
      } else calls.push(note);
    },
  };
}
