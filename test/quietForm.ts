import type { FieldsForm } from '../view/form/FormContext';

/** A form for tests of one field: nothing is wrong, and nothing has the focus. */
export const quietForm: FieldsForm = {
  errorOf: () => undefined,
  hasErrorUnder: () => false,
  touch: () => {},
  focused: undefined,
  memory: new Map(),
  sameForm: () => true,
  subscribe: () => () => {},
};
