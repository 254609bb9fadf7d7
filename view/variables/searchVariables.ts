import { CONTEXT_DATA, type ListedVariable } from '../../src/hits/variableList';
import type { ComboOption } from '../fields/ComboList';
import { text } from '../texts/text';
import { contextDataKey, meaningOf, meaningOfName } from './describeVariable';

interface Candidate {
  option: ComboOption;
  name: string;
  parameter: string;
  words: readonly string[];
}

/** `eVar5` is found by "evar5", "var" and "5". */
const wordsOf = (phrase: string) =>
  `${phrase} ${phrase.replace(/[A-Z]+|\d+/g, ' $&')}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function candidate(option: ComboOption, parameter: string): Candidate {
  const words = wordsOf(`${option.value} ${option.detail} ${option.group ?? ''}`);
  return { option, name: option.value.toLowerCase(), parameter, words };
}

/** How well a candidate fits, 0 best; undefined when it does not. */
function rank({ name, parameter, words }: Candidate, query: string): number | undefined {
  const lower = query.toLowerCase();
  if (name === lower) return 0;
  if (parameter === query) return 1;
  if (name.startsWith(lower)) return 2;
  const wanted = wordsOf(lower);
  if (wanted.length > 0 && wanted.every((word) => words.includes(word))) return 3;
  if (wanted.length > 0 && wanted.every((word) => words.some((one) => one.startsWith(word)))) {
    return 4;
  }
  return name.includes(lower) ? 5 : undefined;
}

/**
 * Makes the search through some of the variables, and context data. It finds by name, query parameter, and words of the meaning or the
 * group; the best come first. Nothing typed finds everything, in groups.
 */
export function createVariableSearch(
  variables: readonly ListedVariable[],
): (query: string) => readonly ComboOption[] {
  const anyKey: ComboOption = {
    value: CONTEXT_DATA,
    detail: text('variable.contextData.any'),
    group: text('variableGroup.contextData'),
  };
  const listed = variables.map((variable) =>
    candidate(
      {
        value: variable.name,
        detail: meaningOf(variable),
        group: text(`variableGroup.${variable.group}`),
      },
      variable.parameter,
    ),
  );
  // Before the first long family.
  const place = variables.findIndex(({ group }) => group === 'conversion');
  const before = place < 0 ? listed.length : place;
  const all = [...listed.slice(0, before), candidate(anyKey, 'c.'), ...listed.slice(before)];
  return (typed) => {
    const query = typed.trim();
    if (query === '') return all.map(({ option }) => option);
    if (contextDataKey(query)) return [{ value: query, detail: meaningOfName(query) ?? '' }];
    return all
      .map((entry, index) => ({ entry, index, rank: rank(entry, query) }))
      .filter((found): found is typeof found & { rank: number } => found.rank !== undefined)
      .sort((a, b) => a.rank - b.rank || a.index - b.index)
      .map(({ entry: { option } }) => ({ value: option.value, detail: option.detail }));
  };
}
