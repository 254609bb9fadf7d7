/** JSON's value. */
export type Tree = { readonly [key: string]: unknown };

/** A copy of what was written as JSON, frozen deep down: the inner is revived before the outer. */
export const thaw = (json: string): Tree =>
  JSON.parse(json, (_, value: unknown) => Object.freeze(value));

/** What stands at a dotted path, list positions included; only what the object has itself. */
export const valueAt = (tree: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value !== undefined && value !== null && Object.hasOwn(value, key)
          ? (value as Tree)[key]
          : undefined,
      tree,
    );
