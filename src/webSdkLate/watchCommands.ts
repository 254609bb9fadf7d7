/** A `sendEvent` of an instance that may not tell us of it. */
export interface SilentCommand {
  readonly options: unknown;
  /** The event as it was then. */
  readonly event: object;
  /** On the page's own clock, as all times here. */
  readonly at: number;
  settledAt?: number;
  end?: CommandEnd;
  /** Whether its request was seen. */
  isSent?: boolean;
  /** Its request, where the browser does not tell how it ended. */
  unanswered?: object;
  isFinished?: boolean;
}

interface CommandEnd {
  readonly isResolved: boolean;
  readonly result?: unknown;
}

function copyEvent(options: unknown): object {
  const { type, xdm, data } = Object(options) as Record<string, unknown>;
  try {
    return JSON.parse(
      JSON.stringify({ xdm: Object.assign(type ? { eventType: type } : {}, xdm), data }),
    );
  } catch {
    return {};
  }
}

/**
 * Sees the events that the page sends with the instance in this global variable.
 *
 * @param begun called when a command has been handed to the instance; what it gives is called when that has settled. Neither may throw.
 */
export function watchCommands(
  name: string,
  begun: (command: SilentCommand) => (end: CommandEnd) => void,
): void {
  const globals = window as unknown as Record<string, unknown>;
  const original = globals[name];
  if (typeof original !== 'function') return;
  const watched = new Proxy(original, {
    apply(target, self, list) {
      const at = performance.now();
      const [command, options = {}] = list;
      // The page may change it once the call has returned.
      const event = command === 'sendEvent' && copyEvent(options);
      const promise: Promise<unknown> = Reflect.apply(target, self, list);
      if (!event || typeof Object(promise).then !== 'function') return promise;
      const settled = begun({ options, event, at });
      // The page gets this one: a rejection that it does not handle is to be seen.
      return promise.then(
        (result) => {
          settled({ isResolved: true, result });
          return result;
        },
        (error) => {
          settled({ isResolved: false });
          throw error;
        },
      );
    },
  });
  Reflect.set(globals, name, watched);
}
