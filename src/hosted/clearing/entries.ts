/** A piece of a variable's value, and since when it is there. Only lists have more than one. */
export interface Entry {
  readonly text: string;
  /** What stands before it, unless it is the first. */
  readonly glue: string;
  /** On the clock of all tracking calls. */
  readonly since: number;
}

type Entries = readonly Entry[];

/** Their delimiter is known. */
const OF_COMMAS = /^(events|products|linkTrackVars|linkTrackEvents)$/;
/** Their delimiter is a setting of the report suite: whatever a page puts between what was there and what it adds. */
const DELIMITED = /^list\d+$/;
const DELIMITER = /[^\p{L}\p{N}\s]/u;

/** A value as the tracker sends it. Nothing for what can't be sent. */
export function textOf(value: unknown): string {
  try {
    return value === undefined || value === null || typeof value === 'function' ? '' : `${value}`;
  } catch {
    return '';
  }
}

export const join = (entries: Entries): string =>
  entries.map(({ text, glue }, index) => (index ? glue : '') + text).join('');

/** The entries of a variable that was set to this text. */
export const split = (name: string, text: string, since: number): Entries =>
  (text && OF_COMMAS.test(name) ? text.split(',') : text ? [text] : []).map((entry) => ({
    text: entry,
    glue: ',',
    since,
  }));

/** Position of an entry with this text. Lists that people write may have blanks. */
const indexOf = (texts: readonly string[], text: string) =>
  texts.findIndex((other) => other.trim() === text.trim());

/** The entries of a list that was added to, or `undefined` when the text is something else instead. */
export function add(
  name: string,
  before: Entries,
  text: string,
  since: number,
): Entries | undefined {
  const old = join(before);
  const [first, ...others] = before;
  if (!first) return undefined;
  if (OF_COMMAS.test(name)) {
    const left = [...before];
    const after = split(name, text, since).map((entry) => {
      const index = indexOf(
        left.map((known) => known.text),
        entry.text,
      );
      return left.splice(index, index < 0 ? 0 : 1)[0] ?? entry;
    });
    return left[0] ? undefined : after;
  }
  if (!DELIMITED.test(name)) return undefined;
  for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1)) {
    const [ahead, behind] = [text.slice(0, at), text.slice(at + old.length)];
    const glue = ahead.slice(-1);
    const next = DELIMITER.test(behind.charAt(0)) ? behind.charAt(0) : '';
    if ((ahead && !DELIMITER.test(glue)) || (behind && !next && !DELIMITER.test(old.slice(-1))))
      continue;
    return [
      ...(ahead ? [{ text: ahead.slice(0, -1), glue, since }] : []),
      { ...first, glue },
      ...others,
      ...(behind ? [{ text: behind.slice(next.length), glue: next, since }] : []),
    ];
  }
  return undefined;
}

export interface Removal {
  /** Until when an entry has to be there to go. */
  readonly until: number;
  /** Texts of entries that stay. */
  readonly kept?: readonly string[] | undefined;
  /** Texts of the entries that may go; left out: all. */
  readonly only?: readonly string[] | undefined;
}

/** What is left of a value. */
export function without(entries: Entries, { until, kept = [], only }: Removal): Entries {
  const staying = [...kept];
  const going = only && [...only];
  const take = (texts: string[], text: string) => {
    const index = indexOf(texts, text);
    return index >= 0 && !!texts.splice(index, 1);
  };
  return entries.filter(
    ({ since, text }) => since > until || take(staying, text) || (going && !take(going, text)),
  );
}
