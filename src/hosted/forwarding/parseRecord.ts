import type { ForwardRecord } from '../../page/forwarding';

/** Reads what is stored; `undefined` for what is no record. One from the future, as clocks go, counts as accepted now. */
export function parseRecord(text: string, now: number): ForwardRecord | undefined {
  try {
    const record: ForwardRecord = JSON.parse(text);
    record.t = Math.min(record.t, now);
    // What is no address throws: an empty one would be the page itself.
    return record.e === new URL(record.e).href &&
      typeof record.b === 'string' &&
      record.a >= 0 &&
      record.t >= 0
      ? record
      : undefined;
  } catch (_) {
    return undefined;
  }
}
