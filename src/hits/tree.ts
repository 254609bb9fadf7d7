/** An object that was JSON. Anything can be missing, or of another shape. */
export type Tree = { readonly [key: string]: unknown };

/** A copy of what was written as JSON, frozen deep down: inner values are revived before the object that holds them. */
export const thaw = (json: string): Tree =>
  JSON.parse(json, (_, value: unknown) => Object.freeze(value));

export const isTree = (value: unknown): value is Tree => value === Object(value);

/** What stands at a dotted path, positions in lists included. A text has nothing inside. */
export function valueAt(tree: unknown, path: string): unknown {
  let value = tree;
  for (const key of path.split('.'))
    value = isTree(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

export const entries = (tree: unknown): [string, unknown][] => Object.entries(Object(tree));

/** A list of whatever should be one. */
export const list = (value: unknown): unknown[] => [value ?? []].flat();

/** A value as Analytics gets it: what is no text, no number and no list of them is nothing. */
export const writeText = (value: unknown): string =>
  Array.isArray(value) ? value.map(writeText).join() : isTree(value) ? '' : `${value ?? ''}`;
