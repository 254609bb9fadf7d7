import type { Sender } from '../../../page/notes';
import type { HitRecord, State } from './HitRecord';

/** So many are shown; older ones are only counted. */
const SHOWN = 200;
/** So many hits that are not listed are known, for there may be news of them. */
const REMEMBERED = 1000;
/** Where there are more than so many, those that have arrived are not. */
const REMEMBERED_ARRIVED = 200;

/** What was recorded, newest first. */
export interface Records {
  readonly list: readonly HitRecord[];
  /** How many there were that are not in the list any more. */
  readonly older: number;
  /** While it is true, new ones are not listed. */
  isPaused: boolean;
  /** @param isNews it comes of news of a hit that nobody knows: one that is older than the list is none of it */
  add(
    facts: {
      sender: Sender;
      tracker?: string;
      call?: string | undefined;
      type: string;
      state: State;
      calledAt: number;
      startedAt?: number;
      isPast?: boolean;
    },
    isNews?: boolean,
  ): HitRecord;
  /** Also one that is not listed: its news are none for the list. */
  find(id: string): HitRecord | undefined;
  /** Says that its hit is there, by whose id it is found. */
  name(record: HitRecord, id: string): void;
  changed(record: HitRecord): void;
  clear(): void;
}

/** @param onChange called after each change, with the record that was added or has changed; none: all of them are gone */
export function createRecords(onChange: (record?: HitRecord) => void): Records {
  let list: HitRecord[] = [];
  let older = 0;
  let last = 0;
  let isPaused = false;
  const byId = new Map<string, HitRecord>();
  /** Those of them that are not listed, the oldest first. */
  const hidden = new Map<string, HitRecord>();

  function hide(record: HitRecord) {
    if (record.hit) hidden.set(record.hit.id, record);
    for (const [id, { state }] of hidden) {
      if (hidden.size <= REMEMBERED_ARRIVED) return;
      if (hidden.size <= REMEMBERED && !/^(response|beacon)$/.test(state)) continue;
      hidden.delete(id);
      byId.delete(id);
    }
  }

  return {
    get list() {
      return list;
    },
    get older() {
      return older;
    },
    get isPaused() {
      return isPaused;
    },
    set isPaused(value) {
      isPaused = value;
      onChange();
    },
    add({ sender, tracker = sender.names[0] ?? '', startedAt = Date.now(), ...facts }, isNews) {
      const isGone = isNews && older > 0 && startedAt <= (list.at(-1)?.startedAt ?? 0);
      const isShown = !isPaused && !isGone;
      const record: HitRecord = {
        ...facts,
        call: facts.call,
        number: isShown ? ++last : 0,
        revision: 0,
        sender,
        tracker,
        startedAt,
        runs: [],
        candidates: [],
        rules: [],
        cleared: [],
        kept: [],
        carriedOver: [],
      };
      if (!isShown) return record;
      list.unshift(record);
      if (list.length > SHOWN) {
        older++;
        hide(list.pop() as HitRecord);
      }
      onChange(record);
      return record;
    },
    find: (id) => byId.get(id),
    name(record, id) {
      byId.set(id, record);
      if (!list.includes(record)) hide(record);
    },
    changed(record) {
      record.revision++;
      if (list.includes(record)) onChange(record);
    },
    clear() {
      const gone = list.reverse();
      list = [];
      older = 0;
      gone.forEach(hide);
      onChange();
    },
  };
}
