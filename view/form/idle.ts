/** Resolves when the page has nothing more urgent to do, or soon in any case. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: 500 });
    } else setTimeout(resolve, 50);
  });
}
