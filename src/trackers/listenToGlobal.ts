import { observeGlobal } from '../platform/observeGlobal';

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
  let wait = FIRST_LOOK;
  let timer: ReturnType<typeof setTimeout>;

  const look = () => {
    const value = (window as unknown as Record<string, unknown>)[variable];
    // Some pages put something into the variable every moment.
    clearTimeout(timer);
    if ((!found(value) && value) || !isObserved) {
      wait *= 1.1;
      timer = setTimeout(look, wait);
    }
  };
  const isObserved = observeGlobal(variable, () => {
    wait = FIRST_LOOK;
    look();
  });
  look();
}
