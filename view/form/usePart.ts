import { useMemo } from 'react';
import type { Update } from './createFormStore';

/** Changes what stands under one key of a form's values. The same function for as long as `update` is: what gets it may be memoized. */
export function usePart<Values, Key extends keyof Values>(
  update: Update<Values>,
  key: Key,
): Update<Values[Key]> {
  return useMemo(() => {
    return (change, when) =>
      update((now) => {
        const part = change(now[key]);
        return part === now[key] ? now : { ...now, [key]: part };
      }, when);
  }, [update, key]);
}
