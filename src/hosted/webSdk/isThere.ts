/** Whether this global variable holds an instance of the Web SDK, and not only the base code's queue for one. */
export function isThere(name: string): boolean {
  const instance = (window as unknown as Record<string, unknown>)[name];
  const { q: queue } = Object(instance) as { q?: unknown };
  // The library takes the queue's own `push` over when it starts.
  return typeof instance === 'function' && (!queue || Object.hasOwn(queue, 'push'));
}
