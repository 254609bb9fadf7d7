import type { ComboOption } from '../../fields/ComboField';
import { text } from '../../texts/text';
import { createSearch, type SearchEntry } from './createSearch';
import { contextDataKey, meaningOf, meaningOfName } from './describeVariable';
import { CONTEXT_DATA, type ListedVariable } from './variableList';

/** A variable as a choice, under its group's heading. */
export function variableEntry(variable: ListedVariable): SearchEntry {
  const { name, parameter, group } = variable;
  return {
    option: { value: name, detail: meaningOf(variable), group: text(`variables.group.${group}`) },
    parameter,
  };
}

/** Context data whose key is still to be typed. */
export function anyContextData(): SearchEntry {
  return {
    option: {
      value: CONTEXT_DATA,
      detail: text('variables.contextData.any'),
      group: text('variables.group.contextData'),
    },
    parameter: 'c.',
  };
}

/** A key of context data that was typed, as a choice. */
export function typedContextData(query: string): ComboOption | undefined {
  return contextDataKey(query) ? { value: query, detail: meaningOfName(query) ?? '' } : undefined;
}

/** The variables as choices, and context data before the first long family. */
export function withContextData(variables: readonly ListedVariable[]): readonly SearchEntry[] {
  const listed = variables.map(variableEntry);
  const place = variables.findIndex(({ group }) => group === 'conversion');
  const before = place < 0 ? listed.length : place;
  return [...listed.slice(0, before), anyContextData(), ...listed.slice(before)];
}

/** Makes the search through some of the variables, and context data. */
export function createVariableSearch(
  variables: readonly ListedVariable[],
): (query: string) => readonly ComboOption[] {
  return createSearch(withContextData(variables), typedContextData);
}
