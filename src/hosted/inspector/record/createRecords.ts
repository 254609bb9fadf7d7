import type { Sender } from '../../../page/notes';
import type { HitRecord, State } from './HitRecord';

/** So many are shown; older ones are only counted. */
const SHOWN = 200;

/** What was recorded, newest first. */
export interface Records {
  readonly list: readonly HitRecord[];
  /** How many there were that are not in the list any more. */
  readonly older: number;
  /** While it is true, new ones are not listed. */
  isPaused: boolean;
  add(facts: {
    sender: Sender;
    tracker?: string;
    call?: string | undefined;
    type: string;
    state: State;
    calledAt: number;
    startedAt?: number;
    isPast?: boolean;
  }): HitRecord;
  find(id: string): HitRecord | undefined;
  /** Says under which id its hit goes. */
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
    add({ sender, tracker = sender.names[0] ?? '', startedAt = Date.now(), ...facts }) {
      // News of a hit that has left the list does not bring it back.
      const isGone = older > 0 && startedAt <= (list.at(-1)?.startedAt ?? 0);
      const isShown = !isPaused && !isGone;
      const record: HitRecord = {
        ...facts,
        call: facts.call,
        number: isShown ? ++last : last,
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
        const { hit } = list.pop() as HitRecord;
        if (hit) byId.delete(hit.id);
      }
      onChange(record);
      return record;
    },
    find: (id) => byId.get(id),
    name(record, id) {
      if (list.includes(record)) byId.set(id, record);
    },
    changed(record) {
      record.revision++;
      onChange(record);
    },
    clear() {
      list = [];
      older = 0;
      byId.clear();
      onChange();
    },
  };
}
