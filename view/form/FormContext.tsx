import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Message } from '../texts/text';
import { afterPress } from './afterPress';
import { type FormState, type FormStore, shownError } from './createFormStore';

/** What a field needs of the form it stands in, whatever the form's values are. */
export interface FieldsForm {
  errorOf(path: string): Message | undefined;
  /** True when a field whose path begins so shows an error. */
  hasErrorUnder(prefix: string): boolean;
  touch(path: string): void;
  /** The field that a failed validation has chosen; a new object each time. */
  focused: { path: string } | undefined;
  /** What a field wants to know again when it comes back on the page, by its path. */
  memory: Map<string, unknown>;
  /** True for as long as the host has not sent other settings since. */
  sameForm(): boolean;
  subscribe(listener: () => void): () => void;
}

const FormContext = createContext<FieldsForm | undefined>(undefined);

export const FormProvider = FormContext.Provider;

export function useFieldsForm(): FieldsForm {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside a form.');
  return form;
}

/** The error that a field shows now. The field is rendered anew when it changes, whatever it stands in. */
export function useFieldError(path: string): Message | undefined {
  const { subscribe, errorOf } = useFieldsForm();
  return useSyncExternalStore(subscribe, () => errorOf(path));
}

/** The form's state, rendered anew when it changes; undefined until the host's first `init`. */
export function useFormState<Settings extends object, Values>(
  store: FormStore<Settings, Values>,
): FormState<Values> | undefined {
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** The same object until the host sends other settings, so that a field is not rendered for what is typed in another one. */
export function fieldsForm<Settings extends object, Values>(
  store: FormStore<Settings, Values>,
): FieldsForm {
  const generation = store.getState()?.generation;
  const shown = (path: string) => {
    const state = store.getState();
    return state && shownError(state, path);
  };
  return {
    errorOf: (path) => shown(path)?.message,
    hasErrorUnder: (prefix) =>
      store.getState()?.errors.some(({ path }) => path.startsWith(prefix) && shown(path)) ?? false,
    touch(path) {
      // Who is pressed next works with what was typed; an error that shows would move it away from under the pointer.
      store.settle();
      afterPress(() => store.touch(path));
    },
    get focused() {
      return store.getState()?.focus;
    },
    memory: store.memory,
    sameForm: () => store.getState()?.generation === generation,
    subscribe: store.subscribe,
  };
}
