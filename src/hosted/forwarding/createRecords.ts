import { writeJson } from '../../forwarding/writeJson';
import { type Forwarding, type ForwardRecord, RECORD_KEY, sizeOf } from '../../page/forwarding';
import { tryTo } from '../../platform/tryTo';
import { parseRecord } from './parseRecord';

/** What waits, in the site's storage or in this page's memory. Never throws. */
export interface Records {
  /** `undefined` for what is gone: delivered from another page, or erased. */
  read(id: string): ForwardRecord | undefined;
  /** Writes down one more attempt. */
  count(id: string, record: ForwardRecord): void;
  remove(id: string): void;
  /** Looks anew at what waits, and what of the storage it takes. Gives all, oldest first. */
  list(): [id: string, record: ForwardRecord][];
}

/** The id in a record's key; `undefined` for other keys. */
export const idOf = (key: string): string | undefined =>
  key.startsWith(RECORD_KEY) ? key.slice(RECORD_KEY.length) : undefined;

export function createRecords(forwarding: Forwarding): Records {
  const { held } = forwarding;
  const stored = (id: string) => tryTo(() => localStorage.getItem(RECORD_KEY + id)) ?? null;

  const records: Records = {
    read(id) {
      const text = stored(id);
      if (text === null) return held.get(id);
      const record = parseRecord(text, Date.now());
      if (!record) records.remove(id);
      return record;
    },
    count(id, record) {
      record.a++;
      if (!held.get(id)) tryTo(() => localStorage.setItem(RECORD_KEY + id, writeJson(record)));
    },
    remove(id) {
      held.delete(id);
      forwarding.size -= sizeOf(RECORD_KEY + id, stored(id));
      tryTo(() => localStorage.removeItem(RECORD_KEY + id));
    },
    list() {
      for (const [id, record] of held) if (!record) held.delete(id);
      forwarding.size = 0;
      for (const key of tryTo(() => Object.keys(localStorage)) ?? []) {
        const id = idOf(key);
        if (id !== undefined) {
          held.set(id, undefined);
          forwarding.size += sizeOf(key, stored(id));
        }
      }
      return [...held.keys()]
        .map((id) => [id, records.read(id)] as [string, ForwardRecord])
        .filter(([, record]) => record)
        .sort(([, one], [, other]) => one.t - other.t);
    },
  };
  return records;
}
