import type { Hit } from '../../../contract/hit';
import type { SuppressionReason } from '../../../contract/suppression';
import type { Sender } from '../../../page/notes';

/**
 * Where a tracking call stands: nothing has left and nobody saw why, it waits for an id or consent, its hit waits behind another one, or is on its way; or
 * how it ended. `timeout`: nothing was received in time.
 */
export type State =
  | 'unknown'
  | 'waiting'
  | 'queued'
  | 'sent'
  | 'response'
  | 'beacon'
  | 'rejected'
  | 'network'
  | 'timeout'
  | 'suppressed';

/** One callback that ran for a hit. */
export interface CallbackRun {
  readonly name: string;
  /** Milliseconds; `undefined` while it runs. */
  duration?: number;
  /** Its error, with the stack where there is one; also that of its promise. */
  error?: string;
  /** What it returned, in short. */
  returned?: string;
  /** Where it returned one. */
  promise?: 'open' | 'fulfilled' | 'rejected';
  /** Milliseconds until its promise was settled. */
  settledAfter?: number;
  /** What it wrote to the console while it ran. */
  readonly lines: string[];
  /** Tracking calls that it made and that were stopped. */
  readonly blocked: string[];
}

/** A callback that was registered when the hit was confirmed. */
export interface Candidate {
  readonly name: string;
  readonly trackers?: readonly string[] | undefined;
  readonly hitTypes?: readonly string[] | undefined;
  readonly isOff?: boolean;
}

/** A rule that the hit triggered. */
export interface RuleRun {
  readonly name: string;
  /** `no`: a condition said no. */
  state: 'triggered' | 'completed' | 'no' | 'failed';
  /** The condition that said no, or the action that failed: the file of its module. */
  component?: string;
}

/** A copy of the hit that is delivered to another endpoint. */
export interface Forward {
  readonly id: string;
  endpoint: string;
  state: 'stored' | 'delivered' | 'dropped';
  attempt: number;
  /** Why it was dropped, or its last attempt failed. */
  reason?: string;
  /** Epoch milliseconds of the next attempt, after one that failed. */
  againAt?: number;
}

/** One tracking call, and all that became of it. Times are on the page's monotonic clock unless something else is said. */
export interface HitRecord {
  readonly number: number;
  /** Grows with each change. */
  revision: number;
  readonly sender: Sender;
  readonly tracker: string;
  /** `t`, `tl` or `sendEvent`; none for what the tracker sends by itself, such as an automatic link. */
  readonly call: string | undefined;
  /** Of a hit; before, of what the call asked for, as far as it is known. */
  type: string;
  state: State;
  reason?: SuppressionReason;
  hit?: Hit;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  calledAt: number;
  handedOverAt?: number;
  /** When it was thought to be on the network. */
  leftAt?: number;
  settledAt?: number;
  /** It was confirmed after it had counted as unconfirmed. */
  isLate?: boolean;
  /** All of it happened before the inspector was there: times are the browser's, or unknown. */
  isPast?: boolean;
  /** False where times are unknown. */
  isTimed?: boolean;
  /** HTTP status, where the browser shows it. */
  status?: number;
  readonly runs: CallbackRun[];
  candidates: readonly Candidate[];
  /** Until when callbacks were suspended, epoch milliseconds. */
  suspendedUntil?: number;
  readonly rules: RuleRun[];
  cleared: readonly string[];
  kept: readonly string[];
  /** Variables that went along unchanged from the page before. */
  carriedOver: readonly string[];
  /** Number of the record whose page view it repeats. */
  repeats?: number;
}

/** Whether nothing more is expected of it. */
export const isSettled = ({ state }: HitRecord): boolean =>
  !/^(unknown|waiting|queued|sent)$/.test(state);

/** Whether it went wrong. What the page or the visitor decided is no failure. */
export const isFailed = ({ state, reason }: HitRecord): boolean =>
  /^(rejected|network|timeout)$/.test(state) ||
  (state === 'suppressed' && /^(cal|mis)/.test(`${reason}`));

/** Of a list, those members are shown; of another object, as many. */
const FIRST = [...'0123456789'];

/**
 * In short. Never throws, and runs no code of the page but what its proxies and errors bring: nobody can tell them from others.
 *
 * @param depth how far to go into objects
 */
export function describe(value: unknown, depth = 1): string {
  const type = typeof value;
  try {
    if (type === 'string') return JSON.stringify((value as string).slice(0, 200));
    if (value === null || /^(number|boolean|bigint|undefined)$/.test(type)) return String(value);
    if (value instanceof Error) return describeError(value).split('\n')[0] ?? '';
    if (type !== 'object' || !depth) return type;
    // Lists may be long: those keys need not be asked for.
    const isList = Array.isArray(value) || ArrayBuffer.isView(value);
    const keys = isList ? FIRST : Object.keys(value as object).slice(0, FIRST.length);
    const members = keys.flatMap((key) => {
      const own = Reflect.getOwnPropertyDescriptor(value as object, key);
      if (!own) return [];
      const text = own.get ? '…' : describe(own.value, depth - 1);
      return isList ? text : `${key}: ${text}`;
    });
    return isList ? `[${members.join(', ')}]` : `{${members.join(', ')}}`;
  } catch {
    return type;
  }
}

/** An error can be anything, and reading it may throw. */
export function describeError(error: unknown): string {
  try {
    const { stack, message } = Object(error) as Error;
    const text = String(error);
    // Only some engines begin the stack with the message.
    return !stack ? text : stack.includes(`${message}`) ? stack : `${text}\n${stack}`;
  } catch {
    return '?';
  }
}

/** Computes something of a record anew only after it has changed: there are many, and most don't change any more. */
export function memoize<Result>(
  compute: (record: HitRecord) => Result,
): (record: HitRecord) => Result {
  const known = new WeakMap<HitRecord, readonly [revision: number, result: Result]>();
  return (record) => {
    const [revision, result] = known.get(record) ?? [];
    if (revision === record.revision) return result as Result;
    const fresh = compute(record);
    known.set(record, [record.revision, fresh]);
    return fresh;
  };
}
