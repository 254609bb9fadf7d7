/** Counts what is still to come: timers, and tasks of the stand-ins. */
export interface Tasks {
  readonly waiting: number;
  /** Does something in a task of its own. */
  later(task: () => void): void;
}

type Task = (...args: unknown[]) => void;

/** Puts counted timers in the place of the worker's own. */
export function countTasks(onChange: () => void): Tasks {
  const { setTimeout: start, setInterval: startEach, clearTimeout: stop } = globalThis;
  const waiting = new Set<number>();
  const end = (id: number) => {
    if (waiting.delete(id)) onChange();
  };
  const once = (task: Task, ms?: number, ...args: unknown[]) => {
    const id = start(() => {
      try {
        task(...args);
      } finally {
        end(id);
      }
    }, ms) as unknown as number;
    waiting.add(id);
    return id;
  };
  const clear = (id: number) => {
    stop(id);
    end(id);
  };
  const stand = {
    setTimeout: once,
    setInterval: (task: Task, ms?: number, ...args: unknown[]) => {
      const id = startEach(task, ms, ...args) as unknown as number;
      waiting.add(id);
      return id;
    },
    clearTimeout: clear,
    clearInterval: clear,
  };
  Object.assign(globalThis, stand);
  return {
    get waiting() {
      return waiting.size;
    },
    later: (task) => void once(task),
  };
}
