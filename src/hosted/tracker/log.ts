import { tryTo } from '../../platform/tryTo';

/** Makes a function that writes the message, and what it is given, for the implementer. Never throws. */
export const log =
  (message: string) =>
  (...details: unknown[]): void =>
    tryTo(() => turbine.logger.error(message, ...details));
