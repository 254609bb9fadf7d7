import { MOST_STORED } from '../forwarding/forwardingPolicy';
import { writeJson } from '../forwarding/writeJson';

/** A hit that waits to be delivered, as the site's storage keeps it. The names are short because all of it counts. */
export interface ForwardRecord {
  /** The endpoint. */
  e: string;
  /** The format. */
  f: string;
  /** What to ask for consent before each attempt: data element tokens. Left out: nothing. */
  c?: readonly unknown[] | undefined;
  /** The text that is sent. */
  b: string;
  /** Attempts. */
  a: number;
  /** When it was accepted, epoch milliseconds. */
  t: number;
}

/** A hit was accepted; or a rule ran and its consent was answered. */
export type ForwardNote =
  | { readonly id: string; readonly endpoint: string }
  | { readonly tokens: readonly unknown[]; readonly answer: boolean };

/** What the forwarding needs of one copy of the library. */
export interface ForwardingCopy {
  readonly replaceTokens: (value: unknown) => unknown;
  readonly logger: Turbine['logger'];
}

/** What all actions of the page and the hosted file share. */
export interface Forwarding {
  /** What the actions have to say, until the hosted file takes it over by a `push` of its own. */
  readonly notes: ForwardNote[];
  /** All that waits, as far as this page knows, by id. Without its record where the storage has it. */
  readonly held: Map<string, ForwardRecord | undefined>;
  /** Ids that this page has accepted, the older ones forgotten: the same hit through the same settings is one. */
  readonly accepted: Set<string>;
  readonly copies: ForwardingCopy[];
  /** Characters that records take of the storage. */
  size: number;
  /** Whether hits were refused, and the log has said so. */
  isFull?: boolean;
  /** The hosted file, once it was asked for, unless it did not come. */
  file?: Promise<unknown> | undefined;
}

/** Stands before each record's id. The number is the format's version: records of others are left alone. */
export const RECORD_KEY = 'post-track-callback.forward.1.';

/** Characters of an entry of the storage. */
export const sizeOf = (key: string, text: string | null | undefined): number =>
  text ? (key + text).length : 0;

/** Stores a record that has no other of its id. Gives it back where it does not fit, and where the page has no storage. */
export function storeRecord(
  forwarding: Forwarding,
  id: string,
  record: ForwardRecord,
): ForwardRecord | undefined {
  try {
    const key = RECORD_KEY + id;
    const text = writeJson(record);
    const size = forwarding.size + sizeOf(key, text);
    if (size > MOST_STORED) return record;
    localStorage.setItem(key, text);
    forwarding.size = size;
    return undefined;
  } catch (_) {
    // Naming the storage throws where the visitor has it blocked, and writing where it is full.
    return record;
  }
}
