import type { CallbackRegistry } from '../../../page/registry';

/** Names that are kept beside those of registered callbacks. */
const REMEMBERED = 200;

/** Which callbacks have run. Pages may register one of a new name for each hit: those that are no longer registered are forgotten some day. */
export interface AppliedNames {
  add(name: string): void;
  has(name: string): boolean;
}

export function createAppliedNames({
  callbacks,
}: Pick<CallbackRegistry, 'callbacks'>): AppliedNames {
  const names = new Set<string>();
  return {
    add(name) {
      names.add(name);
      if (names.size > REMEMBERED + callbacks.size)
        for (const one of names) if (!callbacks.has(one)) names.delete(one);
    },
    has: (name) => names.has(name),
  };
}
