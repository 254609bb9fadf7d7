/** A variable that can't be observed is looked at: soon at first, then each time a tenth later. Milliseconds. */
const FIRST_LOOK = 50;

/**
 * Finds the tracker in a global variable, whenever it comes, and each one that replaces it. The variable becomes an accessor, so that a
 * tracker is hooked before its first hit. That works for any variable but one that a script declared with `var` before: this can only
 * be looked at now and then, as can one whose object becomes a tracker later.
 *
 * @param found says whether a value is a tracker
 * @returns rejects when the variable can't be read
 */
export async function listenToGlobal(
  variable: string,
  found: (value: unknown) => boolean,
): Promise<void> {
  const globals = window as unknown as Record<string, unknown>;
  const declared = Object.getOwnPropertyDescriptor(globals, variable);
  let value = globals[variable];
  let wait = FIRST_LOOK;
  let timer: ReturnType<typeof setTimeout>;

  const look = () => {
    value = globals[variable];
    // Some pages put something into the variable every moment.
    clearTimeout(timer);
    if ((!found(value) && value) || !observed) {
      wait *= 1.1;
      timer = setTimeout(look, wait);
    }
  };
  const observed =
    (!declared || 'value' in declared) &&
    Reflect.defineProperty(globals, variable, {
      configurable: true,
      enumerable: true,
      get: () => value,
      set(next) {
        value = next;
        wait = FIRST_LOOK;
        look();
      },
    });
  look();
}
