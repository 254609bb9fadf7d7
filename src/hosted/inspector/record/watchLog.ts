const LEVELS = ['error', 'warn', 'info'] as const;

/** Listens to what a copy of the extension writes. Gives the way to stop. */
export function watchLog({ logger }: Turbine, listener: (message: string) => void): () => void {
  const target = logger as unknown as Record<string, unknown>;
  const undo: (() => void)[] = [];
  for (const level of LEVELS) {
    const original = target[level];
    if (typeof original !== 'function') continue;
    const replacement = (...parameters: unknown[]) => {
      try {
        listener(String(parameters[0]));
      } catch {
        // The line itself matters more.
      }
      return original.apply(logger, parameters);
    };
    target[level] = replacement;
    undo.push(() => {
      if (target[level] === replacement) target[level] = original;
    });
  }
  return () => {
    for (const act of undo) act();
  };
}
