/**
 * Makes a global variable an accessor, which scripts of the page do not notice.
 *
 * @param changed called with each value that takes the place of what the variable holds
 * @returns whether that can be seen: not for a variable that a script has declared with `var` before, nor for another accessor
 */
export function observeGlobal(name: string, changed: (value: unknown) => void): boolean {
  const globals = window as unknown as Record<string, unknown>;
  const declared = Object.getOwnPropertyDescriptor(globals, name);
  let value = globals[name];
  return (
    (!declared || 'value' in declared) &&
    Reflect.defineProperty(globals, name, {
      configurable: true,
      enumerable: true,
      get: () => value,
      set(next) {
        value = next;
        changed(next);
      },
    })
  );
}
