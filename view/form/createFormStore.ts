import { idle } from './idle';
import type { FieldError, ViewForm } from './viewForm';

export interface FormState<Values> {
  values: Values;
  /** In the order of the page, shown or not. */
  errors: readonly FieldError[];
  /** Fields that the user has left once: their errors show. */
  touched: ReadonlySet<string>;
  /** True once the user tried to save: every error shows. */
  forced: boolean;
  /** Counts the host's `init`s: what was begun before one must not end after it. */
  generation: number;
  /** The field to focus; a new object for each request. */
  focus: { path: string } | undefined;
}

/**
 * When a change counts. `after a pause`: the host gets the change at once, while errors and what is on the page follow when the user pauses. For a
 * control that shows by itself what is typed.
 */
export type When = 'at once' | 'after a pause';

export type Update<Values> = (change: (values: Values) => Values, when?: When) => void;

/** Longer than between two keystrokes. */
const PAUSE = 250;

export interface FormStore<Settings extends object, Values> {
  /** What fields want to know again when they come back on the page; empty after each `init`. */
  readonly memory: Map<string, unknown>;
  /** Undefined until the host's first `init`. */
  getState(): FormState<Values> | undefined;
  subscribe(listener: () => void): () => void;
  init(settings: unknown): void;
  update: Update<Values>;
  /** Puts on the page what still waits for a pause; its errors go on waiting. */
  settle(): void;
  touch(path: string): void;
  focus(path: string): void;
  /** Shows every error and asks for the first one's focus. */
  validate(): Promise<boolean>;
  getSettings(): Settings;
}

/** Fetches a form's tool. Resolves with undefined when it can't be had, or not in time. */
export type LoadTool<Tool> = () => Promise<Tool | undefined>;

/** Holds one form, outside React: the host may ask for its settings at any time. */
export function createFormStore<Settings extends object, Values, Tool>(
  form: ViewForm<Settings, Values, Tool>,
  loadTool?: LoadTool<Tool>,
): FormStore<Settings, Values> {
  let state: FormState<Values> | undefined;
  let tool: Tool | undefined;
  const listeners = new Set<() => void>();
  const memory = new Map<string, unknown>();
  let pause: ReturnType<typeof setTimeout> | undefined;

  function set(changed: Partial<FormState<Values>> & { values: Values }): FormState<Values> {
    clearTimeout(pause);
    pause = undefined;
    state = {
      touched: new Set(),
      forced: false,
      generation: 0,
      focus: undefined,
      ...state,
      ...changed,
      errors: form.validate(changed.values, tool),
    };
    tell();
    return state;
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function current(): FormState<Values> {
    return state ?? set({ values: form.fromSettings(null) });
  }

  function setAfterPause(values: Values): void {
    state = { ...(state ?? set({ values })), values };
    clearTimeout(pause);
    const waiting = setTimeout(async () => {
      await idle();
      if (pause === waiting && state) set({ values: state.values });
    }, PAUSE);
    pause = waiting;
  }

  async function takeTool(): Promise<void> {
    if (tool || !loadTool || !form.usesTool?.(current().values)) return;
    const loaded = await loadTool();
    if (!loaded || loaded === tool) return;
    tool = loaded;
    if (state) set({ values: state.values });
  }

  return {
    memory,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    init(settings) {
      const generation = (state?.generation ?? 0) + 1;
      const values = form.fromSettings(settings);
      memory.clear();
      set({ values, generation, touched: new Set(), forced: false, focus: undefined });
    },
    update(change, when) {
      const { values } = current();
      const changed = change(values);
      if (changed === values) return;
      if (when === 'after a pause') setAfterPause(changed);
      else set({ values: changed });
    },
    settle() {
      if (pause) tell();
    },
    touch(path) {
      const { values, touched } = current();
      if (touched.has(path) && !pause) return;
      set({ values, touched: new Set(touched).add(path) });
      void takeTool();
    },
    focus(path) {
      set({ values: current().values, focus: { path } });
    },
    async validate() {
      await takeTool();
      const { values } = current();
      const { errors } = set({ values, forced: true });
      const first = errors[0];
      if (!first) return true;
      set({
        values: form.reveal?.(values, first.path) ?? values,
        focus: { path: first.path },
      });
      return false;
    },
    getSettings: () => form.toSettings(current().values),
  };
}

/** The error that a field shows now: none before the user has left it or tried to save. */
export function shownError<Values>(
  { errors, touched, forced }: FormState<Values>,
  path: string,
): FieldError | undefined {
  if (!forced && !touched.has(path)) return undefined;
  return errors.find((error) => error.path === path);
}
