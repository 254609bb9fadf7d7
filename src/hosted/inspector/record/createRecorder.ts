import type { Hit } from '../../../contract/hit';
import { createCallWatch, readCall, type TrackingCall } from '../../../page/createCallWatch';
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

/** A call from before anybody could watch. */
interface PastCall {
  readonly sender: Sender;
  /** None for a click that the tracker follows by itself: most lead nowhere. */
  readonly call: string | undefined;
  readonly type: string;
  /** The call during which it was made. */
  readonly outer: PastCall | undefined;
  hit?: Hit;
}

/** Makes one record of each tracking call out of what trackers are noted to do. */
export function createRecorder(records: Records, ports: RecorderPorts): Recorder {
  const beginnings = new WeakMap<TrackingCall, number>();
  const byCall = new WeakMap<TrackingCall, HitRecord>();
  /** The innermost call of the past that has not ended, and whether a hit came of it. */
  let past: PastCall | undefined;
  let isReplay = false;
  /** Each copy of the library has left all that happened. */
  const taken = new WeakSet<HitNote>();

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
      if (isReplay) Object.assign(record, { isPast: true, isTimed: false });
      else ports.suppressed(record);
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
        handOver(hit, sender, {
          known: own ?? (call ? undefined : findWaiting(hit, sender)),
          call,
        });
      },
    },
  );

  /** One of which nobody knows whether it waits, since nobody watched: a hit outside of any call may be its own, unless a click has led to it. */
  const findWaiting = ({ type }: Hit, sender: Sender) =>
    Object(sender.s).clickObject
      ? undefined
      : [...records.list]
          .reverse()
          .find(
            (record) =>
              record.state === 'unknown' && record.sender === sender && record.type === type,
          );

  function handOver(
    hit: Hit,
    sender: Sender,
    {
      known,
      call,
      isPast = false,
      isNews,
    }: {
      readonly known?: HitRecord | undefined;
      readonly call?: { readonly call: string | undefined } | undefined;
      readonly isPast?: boolean;
      readonly isNews?: boolean;
    },
  ): HitRecord {
    const at = (call && beginnings.get(call as TrackingCall)) ?? now();
    const { tracker, type, sentAt: startedAt } = hit;
    const record =
      known ??
      records.add(
        {
          ...{ sender, tracker, type, startedAt, isPast },
          ...{ call: call?.call, state: 'sent', calledAt: at },
        },
        isNews,
      );
    Object.assign(record, { hit, type, state: 'sent', handedOverAt: now(), leftAt: now() });
    // A visitor may consent after having declined.
    Object.assign(record, { reason: undefined, settledAt: undefined });
    records.name(record, hit.id);
    ports.handedOver(record);
    records.changed(record);
    return record;
  }

  const of: Recorder['of'] = (hit, sender) =>
    records.find(hit.id) ?? handOver(hit, sender, { isPast: true, isNews: true });

  /** Calls of trackers that nobody has watched. */
  function followPast(note: HitNote) {
    const { sender, isOver } = note;
    if (!isOver) {
      const { call, type } = readCall(note);
      // Pages call the other methods.
      past = { sender, call: note.call === 'track' ? undefined : call, type, outer: past };
    } else if (past) {
      const { call, type, hit, outer } = past;
      past = outer;
      // It may have been stopped. Or its hit was put off, and comes still.
      if (call && !hit)
        records.add({ sender, call, type, state: 'unknown', calledAt: now(), isPast: true });
    }
  }

  return {
    of,
    take(note, isPast = false) {
      if (taken.has(note)) return;
      taken.add(note);
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
        const known = own ? undefined : findWaiting(hit, sender);
        handOver(hit, sender, { known, call: own, isPast: true });
        if (own) own.hit = hit;
      } else if (isUnwatched && !note.reason) {
        if (note.call) followPast(note);
      } else {
        isReplay = isPast;
        calls.push(note);
        isReplay = false;
      }
    },
  };
}
