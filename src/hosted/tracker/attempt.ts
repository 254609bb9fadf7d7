/** Does it. What it throws goes to `failed`, and never into the page. */
export const attempt = <Result>(
  action: () => Result,
  failed?: (error: unknown) => void,
): Result | undefined => {
  try {
    return action();
  } catch (error) {
    failed?.(error);
  }
  return undefined;
};

/** Makes a function that writes the message, and what it is given, for the implementer. Never throws. */
export const log =
  (message: string) =>
  (...details: unknown[]): void =>
    attempt(() => turbine.logger.error(message, ...details));
