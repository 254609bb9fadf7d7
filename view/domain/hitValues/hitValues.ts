import { ROWS } from '../../../src/variables/rows';
import type { ComboOption } from '../../fields/ComboField';
import { type Message, message, perLanguage, text } from '../../texts/text';
import { createSearch, type SearchEntry } from '../variables/createSearch';
import { contextDataKey, meaningOf, meaningOfName } from '../variables/describeVariable';
import { anyContextData, typedContextData, variableEntry } from '../variables/searchVariables';
import { CONTEXT_DATA, type ListedVariable, VARIABLE_LIST } from '../variables/variableList';
import {
  eventPathEntries,
  eventPathProblem,
  isEventPath,
  meaningOfEventPath,
  speltEventPath,
  typedEventPath,
} from './eventPaths';

/** What a hit tells besides its variables. */
const FACTS = ['type', 'requestUrl', 'reportSuites', 'tracker', 'id'] as const;
type Fact = (typeof FACTS)[number];

/** What comes before a raw query parameter. */
const PARAMETER = 'param.';

/** The variables and families that a hit has by name; of the others it has the raw parameter. */
const NAMED = new Set(
  ROWS.filter(({ traits }) => traits.includes('named')).map(({ name }) => name),
);

const hasName = ({ kind }: ListedVariable) =>
  NAMED.has(typeof kind === 'string' ? kind : kind.family);

/** What `hit.get` takes for a variable. */
const nameOf = (variable: ListedVariable) =>
  hasName(variable) ? variable.name : `${PARAMETER}${variable.parameter}`;

const isFact = (name: string): name is Fact => FACTS.some((fact) => fact === name);
const BY_NAME = new Map(VARIABLE_LIST.filter(hasName).map((variable) => [variable.name, variable]));
const BY_PARAMETER = new Map(VARIABLE_LIST.map((variable) => [variable.parameter, variable]));
/** Every way of writing that is meant for one of them, in lower case. */
const MEANT = new Map(
  [
    ...FACTS.map((fact): [string, string] => [fact, fact]),
    ...VARIABLE_LIST.map((variable): [string, string] => [variable.name, nameOf(variable)]),
  ].map(([written, name]) => [written.toLowerCase(), name]),
);

/** True for a variable that a hit has by its name, spelt exactly. */
export const isNamedVariable = (name: string): boolean => BY_NAME.has(name);

/** What `hit.get` takes for the value of a query parameter that carries a variable: `eVar5` for `v5`; undefined for other parameters. */
export function nameOfParameter(parameter: string): string | undefined {
  const variable = BY_PARAMETER.get(parameter);
  // The link type is given without the "lnk_" that its parameter has.
  return variable && (parameter === 'pe' ? PARAMETER + parameter : nameOf(variable));
}

function parameterOf(name: string): string | undefined {
  return name.startsWith(PARAMETER) ? name.slice(PARAMETER.length) : undefined;
}

/** What a value of a hit means, whatever was typed; undefined where it is none. */
export function meaningOfHitValue(name: string): string | undefined {
  if (isFact(name)) return text(`hitValues.${name}`);
  const parameter = parameterOf(name);
  if (parameter === '') return text('hitValues.param.any');
  if (parameter !== undefined) {
    const variable = BY_PARAMETER.get(parameter);
    return variable
      ? text('hitValues.param.known', { parameter, meaning: meaningOf(variable) })
      : text('hitValues.param', { parameter });
  }
  if (contextDataKey(name) !== undefined) return meaningOfName(name);
  if (isEventPath(name)) return meaningOfEventPath(name);
  const variable = BY_NAME.get(name);
  return variable && meaningOf(variable);
}

function variableOrParameter(variable: ListedVariable): SearchEntry {
  const entry = variableEntry(variable);
  return hasName(variable)
    ? entry
    : { ...entry, option: { ...entry.option, value: nameOf(variable) }, alias: variable.name };
}

function entries(): readonly SearchEntry[] {
  const listed = VARIABLE_LIST.map(variableOrParameter);
  const place = VARIABLE_LIST.findIndex(({ group }) => group === 'conversion');
  const facts = FACTS.map((value) => ({
    option: { value, detail: text(`hitValues.${value}`), group: text('hitValues.group') },
  }));
  const anyParameter = {
    option: {
      value: PARAMETER,
      detail: text('hitValues.param.any'),
      group: text('hitValues.param.group'),
    },
  };
  return [
    ...facts,
    ...listed.slice(0, place),
    anyContextData(),
    ...listed.slice(place),
    ...eventPathEntries(),
    anyParameter,
  ];
}

const search = perLanguage(() =>
  createSearch(entries(), (query) => {
    const parameter = parameterOf(query);
    return parameter
      ? { value: query, detail: meaningOfHitValue(query) ?? '' }
      : (typedContextData(query) ?? typedEventPath(query));
  }),
);

/** Finds what `hit.get` takes. */
export const searchHitValues = (query: string): readonly ComboOption[] => search()(query);

/** What was typed as `hit.get` takes it: in its spelling, and where a hit has no name for a variable, as its parameter. */
export function speltHitValue(typed: string): string {
  const name = typed.trim();
  for (const prefix of [CONTEXT_DATA, PARAMETER]) {
    if (name.toLowerCase().startsWith(prefix.toLowerCase())) {
      return prefix + name.slice(prefix.length);
    }
  }
  return MEANT.get(name.toLowerCase()) ?? speltEventPath(name) ?? name;
}

/** What is wrong with the name of a hit's value; undefined when nothing is. */
export function hitValueProblem(written: string): Message | undefined {
  const name = written.trim();
  const meant = speltHitValue(name);
  if (name === '') return message('hitValues.missing');
  if (meant !== name) return message('hitValues.almost', { name, meant });
  if (name === CONTEXT_DATA) return message('hitValues.contextKey');
  if (name === PARAMETER) return message('hitValues.parameter');
  if (isEventPath(name)) return eventPathProblem(name);
  return meaningOfHitValue(name) === undefined ? message('hitValues.unknown', { name }) : undefined;
}
