/** For the storage: naming it may throw, reading may, and writing where it is full. */
export function tryTo<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (_) {
    return undefined;
  }
}
