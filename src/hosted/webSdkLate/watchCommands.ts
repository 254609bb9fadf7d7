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

export interface CommandEnd {
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
    return { xdm: {} };
  }
}

/** What the page's base code puts into its queue, and the Web SDK takes from there. */
type Item = readonly [
  resolve: (result: unknown) => void,
  reject: (error: unknown) => void,
  list: Iterable<unknown>,
];

/** Called when the command has settled. */
type Settled = (end: CommandEnd) => void;

/**
 * Sees the events that are sent with the instance in this global variable: at the queue behind it, where there is one, because the Web SDK extension
 * may have kept a function of its own that leads there.
 *
 * @param begun called before a command is handed to the instance: gives what is called afterwards, or nothing where it may not be sent. None may throw.
 */
export function watchCommands(
  name: string,
  begun: (command: SilentCommand) => (() => Settled) | undefined,
): void {
  const globals = window as unknown as Record<string, unknown>;
  const original = globals[name];
  if (typeof original !== 'function') return;

  function watch(list: Iterable<unknown>, handOver: () => unknown) {
    const [command, options = {}] = list;
    if (command !== 'sendEvent') return handOver();
    // The page may change it once the call has returned.
    const handedOver = begun({ options, event: copyEvent(options), at: performance.now() });
    if (!handedOver) return Promise.resolve({});
    const promise = handOver() as Promise<unknown>;
    if (typeof Object(promise).then !== 'function') return promise;
    const settled = handedOver();
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
  }

  const { q: queue } = original as { q?: { push(item: Item): unknown } };
  if (queue) {
    const push = queue.push.bind(queue);
    queue.push = ([resolve, reject, list]) => {
      const handOver = () => new Promise((kept, broken) => push([kept, broken, list]));
      return (watch(list, handOver) as Promise<unknown>).then(resolve, reject);
    };
  } else
    Reflect.set(
      globals,
      name,
      new Proxy(original, {
        apply: (target, self, list) => watch(list, () => Reflect.apply(target, self, list)),
      }),
    );
}
