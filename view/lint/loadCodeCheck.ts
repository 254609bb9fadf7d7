import type { CheckCode } from '../domain/callback/codeCheck';

/** The host gives `validate` 10 s in all. */
const PATIENCE = 5000;

let loading: Promise<CheckCode | undefined> | undefined;

/**
 * The check of code, from a chunk of its own. Resolves with undefined when it can't be had in time, because saving must not be blocked
 * by us; the next call tries again.
 */
export function loadCodeCheck(
  load: () => Promise<{ checkCode: CheckCode }> = () => import('./checkCode'),
): Promise<CheckCode | undefined> {
  loading ??= load().then(
    ({ checkCode }) => checkCode,
    () => {
      loading = undefined;
      return undefined;
    },
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined);
  });
  return Promise.race([loading, tooLate]).finally(() => clearTimeout(timer));
}
