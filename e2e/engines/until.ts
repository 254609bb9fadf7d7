import type { EnginePage } from './engine';

/** How long a condition may take to come true, in milliseconds: a busy machine is slow, and only a broken test waits so long. */
export const PATIENCE = 120_000;

/** Between two looks, in milliseconds. */
const PAUSE = 15;

/**
 * Waits until a condition is true, and gives what it gave: the one place where the tests look again and again. Whatever else they wait for is
 * a last hit, event or request, behind all that could have come before.
 *
 * @param describe what is missing, for a test that waits in vain
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  describe: () => string,
): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > end) throw new Error(describe());
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Waits until a JavaScript expression gives something true in a page. */
export async function untilTrue(page: EnginePage, expression: string): Promise<void> {
  await until(
    () => page.evaluate(expression),
    () => `This did not become true: ${expression}`,
  );
}
