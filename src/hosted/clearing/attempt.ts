/** Accessors of the page may throw; its hits matter more than what is to be cleared. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // The variable stays as it is.
  }
}
