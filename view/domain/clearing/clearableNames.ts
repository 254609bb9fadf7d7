import { isCleared } from '../../../src/variables/isCleared';
import type { ComboOption } from '../../fields/ComboField';
import { perLanguage, text } from '../../texts/text';
import { createSearch, type SearchEntry } from '../variables/createSearch';
import {
  contextDataKey,
  isContextDataKey,
  meaningOf,
  meaningOfName,
} from '../variables/describeVariable';
import { typedContextData, variableEntry } from '../variables/searchVariables';
import { CONTEXT_DATA, isSettable, VARIABLE_LIST } from '../variables/variableList';

/** What is no variable of a hit, and yet keeps its value on the tracker. */
const OTHERS = ['contextData', 'linkTrackVars', 'linkTrackEvents'] as const;
type Other = (typeof OTHERS)[number];

/** What people clear besides what `s.clearVars()` does, in the order of the list. */
const OFTEN_ALSO = ['pageName', 'pageURL', 'pageType', 'server', 'referrer'];

const SETTABLE = VARIABLE_LIST.filter(isSettable);
const NAMES = new Map(
  [...SETTABLE.map(({ name }) => name), ...OTHERS].map((name) => [name.toLowerCase(), name]),
);
const BY_NAME = new Map(SETTABLE.map((variable) => [variable.name, variable]));

const isOther = (name: string): name is Other => OTHERS.some((other) => other === name);

const otherEntry = (name: Other): SearchEntry => ({
  option: {
    value: name,
    detail: text(`clearing.${name}`),
    group: text(name === 'contextData' ? 'variables.group.contextData' : 'variables.group.link'),
  },
});

const also = perLanguage((): readonly SearchEntry[] => [
  ...SETTABLE.filter(({ name }) => OFTEN_ALSO.includes(name)).map(variableEntry),
  ...OTHERS.map(otherEntry),
]);

const alsoSearch = perLanguage(() => createSearch(also(), typedContextData));
const keptSearch = perLanguage(() =>
  createSearch(
    [...SETTABLE.filter(({ name }) => isCleared(name)).map(variableEntry), ...also()],
    typedContextData,
  ),
);

/** Finds what can be cleared besides what `s.clearVars()` clears. */
export const searchAlso = (query: string): readonly ComboOption[] => alsoSearch()(query);

/** Finds what would be cleared. */
export const searchKept = (query: string): readonly ComboOption[] => keptSearch()(query);

/** What a name stands for; undefined when it is none. */
export function meaningOfClearable(name: string): string | undefined {
  if (isOther(name)) return text(`clearing.${name}`);
  if (contextDataKey(name)) return meaningOfName(name);
  const variable = BY_NAME.get(name);
  return variable && meaningOf(variable);
}

/** True for what can be cleared or kept, also where no list offers it. */
export const isClearable = (name: string): boolean =>
  NAMES.get(name.toLowerCase()) === name || isContextDataKey(contextDataKey(name) ?? '');

/** A typed name in Adobe's spelling, where the difference is one of upper and lower case. */
export function speltClearable(typed: string): string {
  const name = typed.trim().replace(/^contextdata\./i, CONTEXT_DATA);
  return NAMES.get(name.toLowerCase()) ?? name;
}
