import { text } from '../../texts/text';
import { CONTEXT_DATA, type ListedVariable, VARIABLE_LIST } from './variableList';

const BY_NAME = new Map(VARIABLE_LIST.map((variable) => [variable.name, variable]));

/** A listed variable by its name, spelt exactly. */
export function findVariable(name: string): ListedVariable | undefined {
  return BY_NAME.get(name);
}

/** The key of a context-data variable: undefined for other names, empty where the key is missing. */
export function contextDataKey(name: string): string | undefined {
  return name.startsWith(CONTEXT_DATA) ? name.slice(CONTEXT_DATA.length) : undefined;
}

/** True for keys that the tracker can send: dots between parts, none of them empty. */
export function isContextDataKey(key: string): boolean {
  return /^[^\s,.]+(?:\.[^\s,.]+)*$/.test(key);
}

/** What a listed variable means, in one sentence. */
export function meaningOf({ kind }: ListedVariable): string {
  return typeof kind === 'string'
    ? text(`variables.${kind}`)
    : text(`variables.${kind.family}`, { number: kind.number });
}

/** What a name means, whatever was typed; undefined when it names nothing. */
export function meaningOfName(name: string): string | undefined {
  const key = contextDataKey(name);
  if (key === '') return text('variables.contextData.any');
  if (key !== undefined) return text('variables.contextData', { key });
  const variable = findVariable(name);
  return variable && meaningOf(variable);
}
