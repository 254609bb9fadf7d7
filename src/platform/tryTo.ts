/** Does what may throw, as a page's accessors and the storage do. What it throws goes to `failed`, and never into the page. */
export const tryTo = <Result>(
  act: () => Result,
  failed?: (error: unknown) => void,
): Result | undefined => {
  try {
    return act();
  } catch (error) {
    failed?.(error);
  }
  return undefined;
};
