import { type HitRecord, isFailed, memoize } from './HitRecord';

/** What is worth a look. Those of a hit come with it, the others are the page's. */
export type FindingKind =
  | 'repeated'
  | 'noPageName'
  | 'carriedOver'
  | 'slow'
  | 'long'
  | 'failedCallback'
  | 'blocked'
  | 'suspended'
  | 'notSent'
  | 'notArrived'
  | 'neverApplied'
  | 'missingTracker'
  | 'copies'
  | 'removed';

export interface Finding {
  readonly kind: FindingKind;
  /** What it is about: names of variables or callbacks, or a number. */
  readonly about: string;
  /** Most likely an error, not only something to know. */
  readonly isProblem: boolean;
}

/** From here on, trackers post a hit where they know the visitor. */
export const LONGEST_GET = 2047;
/** Milliseconds that a callback may take: longer tasks are felt. https://w3c.github.io/longtasks/ */
const SLOW = 50;

const list = (names: readonly string[]) => names.join(', ');

export const findingsOf = memoize((record): Finding[] => {
  const { hit, runs, type, sender } = record;
  const found: Finding[] = [];
  const add = (kind: FindingKind, about: string, isProblem: boolean) => {
    if (about) found.push({ kind, about, isProblem });
  };
  const named = (isMeant: (run: HitRecord['runs'][number]) => unknown) =>
    list(runs.filter(isMeant).map(({ name }) => name));

  if (isFailed(record))
    add(
      record.state === 'suppressed' ? 'notSent' : 'notArrived',
      `${record.reason ?? record.state}`,
      true,
    );
  add(
    'failedCallback',
    named(({ error }) => error),
    true,
  );
  add(
    'blocked',
    named(({ blocked }) => blocked.length),
    true,
  );
  if (record.suspendedUntil) add('suspended', `${record.suspendedUntil}`, true);
  if (record.repeats) add('repeated', `${record.repeats}`, true);
  if (hit && type === 'page' && !hit.variables['pageName']) add('noPageName', ' ', true);
  add('carriedOver', list(record.carriedOver), true);
  add(
    'slow',
    named(({ duration = 0 }) => duration > SLOW),
    true,
  );
  if (hit && sender.s && hit.requestUrl.length > LONGEST_GET)
    add('long', `${hit.requestUrl.length}`, false);
  return found;
});
