import { freshId } from '../../form/freshId';
import type { FieldError } from '../../form/viewForm';
import { type Message, message } from '../../texts/text';
import { contextDataKey, isContextDataKey } from './describeVariable';
import { isSettable, type ListedVariable, VARIABLE_LIST } from './variableList';

/** A row: a variable and the value that a hit is given. */
export interface VariableValues {
  id: string;
  name: string;
  value: string;
}

/** The variables that a hit can be given. */
export const SETTABLE: readonly ListedVariable[] = VARIABLE_LIST.filter(isSettable);

const NAMES = new Map(SETTABLE.map(({ name }) => [name.toLowerCase(), name]));

export function readVariables(saved: Readonly<Record<string, string>>): readonly VariableValues[] {
  return Object.entries(saved).map(([name, value], index) => ({ id: `${index}`, name, value }));
}

export function emptyVariable(): VariableValues {
  return { id: freshId(), name: '', value: '' };
}

/** True for a row that nobody has written into: it is not saved, and nothing is wrong with it. */
export function isBlank({ name, value }: VariableValues): boolean {
  return name.trim() === '' && value.trim() === '';
}

/** The variables as they are saved; undefined when there are none. */
export function writeVariables(
  rows: readonly VariableValues[],
): Readonly<Record<string, string>> | undefined {
  const written = rows.filter((row) => !isBlank(row));
  return written.length === 0
    ? undefined
    : Object.fromEntries(written.map(({ name, value }) => [name.trim(), value]));
}

/** A typed name in Adobe's spelling, where the difference is one of upper and lower case. */
export function spelt(typed: string): string {
  const name = typed.trim();
  const key = contextDataKey(name.replace(/^contextdata\./i, 'contextData.'));
  return key === undefined ? (NAMES.get(name.toLowerCase()) ?? name) : `contextData.${key}`;
}

function nameProblem(name: string): Message | undefined {
  const meant = spelt(name);
  if (meant !== name) return message('variables.name.almost', { name, meant });
  const key = contextDataKey(name);
  if (key !== undefined) {
    return isContextDataKey(key) ? undefined : message('variables.name.contextKey');
  }
  return NAMES.has(name.toLowerCase()) ? undefined : message('variables.name.unknown', { name });
}

/** @param prefix stands before each field's path and ends with a dot. */
export function validateVariables(rows: readonly VariableValues[], prefix: string): FieldError[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (isBlank(row)) return [];
    const name = row.name.trim();
    const problem =
      name === ''
        ? message('variables.name.missing')
        : seen.has(name)
          ? message('variables.name.doubled', { name })
          : nameProblem(name);
    seen.add(name);
    const errors: FieldError[] = problem
      ? [{ path: `${prefix}${row.id}.name`, message: problem }]
      : [];
    if (name !== '' && row.value.trim() === '') {
      const missing = message('variables.value.missing', { name });
      errors.push({ path: `${prefix}${row.id}.value`, message: missing });
    }
    return errors;
  });
}
