import type { Hit } from '../../../contract/hit';
import type { Callback, CallbackRegistry } from '../../../page/registry';
import { now } from '../../../platform/now';
import { type CallbackRun, type Candidate, describe, describeError } from './HitRecord';

export interface RunWatchPorts {
  /** A callback begins to run for a hit. */
  began(hit: Hit, s: unknown, run: CallbackRun): void;
  changed(hit: Hit): void;
  /** A callback that waited for its one hit has it. */
  used(name: string, hit: Hit): void;
  /** Around a rule of the event _Hit Sent_ that is triggered for a hit; none: it is over. */
  ruleFor(hit?: Hit): void;
}

export interface RunWatch {
  /** What is registered now, in the order of turns. The same list as long as nothing changes. */
  candidates(): readonly Candidate[];
  /** The run that goes on just now. */
  readonly running: CallbackRun | undefined;
  stop(): void;
}

const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;
const MOST_LINES = 20;

/** Rules that wait for hits, and our own hosted files, have callbacks that are nobody's code. No author writes a name that begins so. */
const isOurs = (name: string) => name.startsWith('\0');
export const isRule = (name: string): boolean => name.startsWith('\0hit-sent');

/** Keeps what is written to the console during `act`, which may have been replaced by code that throws. */
function keepLines(lines: string[], act: () => unknown): unknown {
  const target = console as unknown as Record<string, unknown>;
  let isOver = false;
  const originals = LEVELS.map((level) => {
    const original = target[level];
    const isOwn = Object.hasOwn(target, level);
    const replacement = (...values: unknown[]) => {
      // Code that has put its own in place of it goes on calling it.
      if (!isOver && lines.length < MOST_LINES)
        lines.push(
          values
            .map((value) => (typeof value === 'string' ? value : describe(value)))
            .join(' ')
            .slice(0, 500),
        );
      return typeof original === 'function' ? original.apply(target, values) : undefined;
    };
    Reflect.set(target, level, replacement);
    return { level, original, isOwn, replacement };
  });
  try {
    return act();
  } finally {
    isOver = true;
    for (const { level, original, isOwn, replacement } of originals)
      if (target[level] === replacement)
        if (isOwn) Reflect.set(target, level, original);
        else Reflect.deleteProperty(target, level);
  }
}

/** A real promise, of whichever realm or library. No other object may be asked a second time: it may do its work anew. */
function isPromise(value: unknown): value is Promise<unknown> {
  try {
    return Object.prototype.toString.call(value) === '[object Promise]';
  } catch {
    return false;
  }
}

/** Measures each callback of the page: those that are registered, and those to come. */
export function watchRuns({ callbacks }: CallbackRegistry, ports: RunWatchPorts): RunWatch {
  const originals = new Map<Callback, Callback['run']>();
  let known: readonly Candidate[] | undefined;
  let running: CallbackRun | undefined;

  function measure(name: string, callback: Callback) {
    const { run: original } = callback;
    if (originals.has(callback)) return;
    originals.set(callback, original);
    if (isRule(name)) {
      callback.run = (url, args, hit, s) => {
        // It triggers its rule in a microtask.
        Promise.resolve().then(() => ports.ruleFor(hit));
        const result = original(url, args, hit, s);
        Promise.resolve().then(() => ports.ruleFor());
        return result;
      };
      return;
    }
    if (isOurs(name)) return;
    callback.run = (url, args, hit, s) => {
      const run: CallbackRun = { name, lines: [], blocked: [] };
      const outer = running;
      ports.began(hit, s, run);
      if (callback.repeat === 'next-hit') ports.used(name, hit);
      running = run;
      const start = now();
      try {
        const result = keepLines(run.lines, () => original(url, args, hit, s));
        follow(hit, run, start, result);
        return result;
      } catch (error) {
        run.error = describeError(error);
        throw error;
      } finally {
        run.duration = now() - start;
        running = outer;
        ports.changed(hit);
      }
    };
  }

  /** One that is no longer registered. Pages may register one for each hit. */
  function forget(callback: Callback | undefined) {
    const original = callback && originals.get(callback);
    if (!original) return;
    callback.run = original;
    originals.delete(callback);
  }

  function follow(hit: Hit, run: CallbackRun, start: number, result: unknown) {
    if (!isPromise(result)) {
      if (result !== undefined) run.returned = describe(result);
      return;
    }
    run.promise = 'open';
    const settle = (state: 'fulfilled' | 'rejected') => (value: unknown) => {
      run.promise = state;
      run.settledAfter = now() - start;
      if (state === 'rejected') run.error = describeError(value);
      else if (value !== undefined) run.returned = describe(value);
      ports.changed(hit);
    };
    result.then(settle('fulfilled'), settle('rejected'));
  }

  for (const [name, callback] of callbacks) measure(name, callback);
  const patched: Partial<typeof callbacks> = {
    set(name, callback) {
      known = undefined;
      const replaced = callbacks.get(name);
      if (replaced !== callback) forget(replaced);
      measure(name, callback);
      return Map.prototype.set.call(callbacks, name, callback) as typeof callbacks;
    },
    delete(name) {
      known = undefined;
      forget(callbacks.get(name));
      return Map.prototype.delete.call(callbacks, name);
    },
  };
  Object.assign(callbacks, patched);

  return {
    get running() {
      return running;
    },
    candidates() {
      known ??= [...callbacks]
        .filter(([name]) => !isOurs(name))
        .map(([name, { trackers, hitTypes }]) => ({ name, trackers, hitTypes }));
      return known;
    },
    stop() {
      for (const callback of originals.keys()) forget(callback);
      for (const name of Object.keys(patched)) Reflect.deleteProperty(callbacks, name);
    },
  };
}
