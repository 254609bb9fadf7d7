/** Writes one line for the implementer. Never throws. */
export type Log = (message: string, ...details: unknown[]) => void;

/** A log that survives a console which throws: on some pages it is replaced by code that does. */
export const createLog =
  (logger: Pick<Turbine['logger'], 'error'>): Log =>
  (...message) => {
    try {
      logger.error(...message);
    } catch (_) {
      // There is nowhere left to say it.
    }
  };
