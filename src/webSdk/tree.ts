/** An object that was JSON. Anything can be missing, or of another shape. */
export type Tree = { readonly [key: string]: unknown };

/** A copy of what was written as JSON, frozen deep down: inner values are revived before the object that holds them. */
export const thaw = (json: string): Tree =>
  JSON.parse(json, (_, value: unknown) => Object.freeze(value));

/** What stands at a dotted path, positions in lists included. */
export const valueAt = (tree: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce(
      (value, key) => (Object.hasOwn(Object(value), key) ? (value as Tree)[key] : undefined),
      tree,
    );

export const entries = (tree: unknown): [string, unknown][] => Object.entries(Object(tree));

/** A list of whatever should be one. */
export const list = (value: unknown): unknown[] => [value ?? []].flat();
