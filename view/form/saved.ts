/** Anything that was saved, read with suspicion: by an older version, by hand, or through the API. */
export type Saved = Readonly<Record<string, unknown>>;

/** What the known keys of a record may hold. */
export type Shape = Readonly<Record<string, Kind>>;

/** A list names the strings that are allowed; `of` is a record, `each` a list of records, `byName` a record with names of any kind. */
export type Kind =
  | 'string'
  | 'boolean'
  | 'number'
  | 'strings'
  | readonly string[]
  | { readonly of: Shape }
  | { readonly each: Shape }
  | { readonly byName: 'string' };

function isRecord(value: unknown): value is Saved {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was saved as a record: what a known key holds is as the shape says or gone, other keys stay. */
export function readRecord(saved: unknown, shape: Shape): Saved {
  if (!isRecord(saved)) return {};
  return Object.fromEntries(
    Object.entries(saved).flatMap(([key, value]) => {
      const kind = Object.hasOwn(shape, key) ? shape[key] : undefined;
      const healed = kind === undefined ? value : heal(value, kind);
      return healed === undefined ? [] : [[key, healed]];
    }),
  );
}

/** The value as far as it is of its kind: one broken entry must not cost the user the others. */
function heal(value: unknown, kind: Kind): unknown {
  if (kind === 'strings') return filtered(value, (entry) => typeof entry === 'string');
  if (typeof kind === 'string') return typeof value === kind ? value : undefined;
  if ('of' in kind) return isRecord(value) ? readRecord(value, kind.of) : undefined;
  if ('byName' in kind) return isRecord(value) ? onlyStrings(value) : undefined;
  if ('each' in kind) {
    return filtered(value, isRecord)?.map((entry) => readRecord(entry, kind.each));
  }
  return kind.find((allowed) => allowed === value);
}

function onlyStrings(saved: Saved): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(saved).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

function filtered(value: unknown, wanted: (entry: unknown) => boolean): unknown[] | undefined {
  return Array.isArray(value) ? value.filter(wanted) : undefined;
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

export function readOne(saved: Saved, key: string): Saved {
  const value = saved[key];
  return isRecord(value) ? value : {};
}

/** The strings that a key's record holds, by their names. */
export function readStringsByName(saved: Saved, key: string): Readonly<Record<string, string>> {
  const value = saved[key];
  return isRecord(value) ? onlyStrings(value) : {};
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
