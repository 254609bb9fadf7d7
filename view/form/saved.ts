/** Anything that was saved, read with suspicion: by an older version, by hand, or through the API. */
export type Saved = Readonly<Record<string, unknown>>;

type NamedKind = 'string' | 'boolean' | 'strings' | 'records' | 'record';

/** What a key may hold; a list names the strings that it may be. */
export type Kind = NamedKind | readonly string[];

const IS_KIND: Record<NamedKind, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  strings: (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
  records: (value) => Array.isArray(value) && value.every(isRecord),
  record: isRecord,
};

function isRecord(value: unknown): value is Saved {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was saved as a record: what a known key holds is of its kind or gone, other keys stay. */
export function readRecord(saved: unknown, kinds: Readonly<Record<string, Kind>>): Saved {
  if (!isRecord(saved)) return {};
  return Object.fromEntries(
    Object.entries(saved).flatMap(([key, value]) => {
      const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
      const healed = kind ? heal(value, kind) : value;
      return healed === undefined ? [] : [[key, healed]];
    }),
  );
}

/** One broken entry must not cost the user the others. */
function heal(value: unknown, kind: Kind): unknown {
  if (typeof kind !== 'string')
    return kind.some((allowed) => allowed === value) ? value : undefined;
  if (IS_KIND[kind](value)) return value;
  if (!Array.isArray(value)) return undefined;
  if (kind === 'records') return value.filter(isRecord);
  if (kind === 'strings') return value.filter((entry) => typeof entry === 'string');
  return undefined;
}

export function readString(saved: Saved, key: string): string {
  const value = saved[key];
  return typeof value === 'string' ? value : '';
}

export function readStrings(saved: Saved, key: string): readonly string[] {
  const value = saved[key];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

export function readRecords(saved: Saved, key: string): readonly Saved[] {
  const value = saved[key];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/**
 * What was saved, with the fields that differ from it written over it. A field that says the same as before keeps its spelling:
 * a default that was spelt out stays spelt out, one that was left out stays left out.
 *
 * @param before the fields' settings as they were read from `saved`; undefined where one is left out.
 * @param now the same fields' settings as they are now.
 */
export function writeOver<Settings = Saved>(saved: Saved, before: Saved, now: Saved): Settings {
  const written: Record<string, unknown> = { ...saved };
  for (const [key, value] of Object.entries(now)) {
    if (JSON.stringify(value) === JSON.stringify(before[key])) continue;
    if (value === undefined) delete written[key];
    else written[key] = value;
  }
  // The known keys are as `now` types them; what else was saved was valid when it was saved.
  return written as Settings;
}
