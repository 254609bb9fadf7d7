import type { ComboOption } from '../../fields/ComboField';

/** A choice, and what finds it besides its value, its meaning and its group. */
export interface SearchEntry {
  option: ComboOption;
  /** The query parameter, which finds it in its own spelling only. */
  parameter?: string;
  /** Another name of it. */
  alias?: string;
}

interface Candidate {
  option: ComboOption;
  names: readonly string[];
  parameter: string | undefined;
  words: readonly string[];
}

/** `eVar5` is found by "evar5", "var" and "5". */
const wordsOf = (phrase: string) =>
  `${phrase} ${phrase.replace(/[A-Z]+|\d+/g, ' $&')}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function candidate({ option, parameter, alias = '' }: SearchEntry): Candidate {
  const { value, detail, group = '' } = option;
  const words = wordsOf(`${value} ${alias} ${detail} ${group}`);
  const names = [value, ...(alias === '' ? [] : [alias])].map((name) => name.toLowerCase());
  return { option, names, parameter, words };
}

/** Chinese characters and kana: written without spaces, so a word may begin anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** German, Korean and Japanese put words together: found inside as well, once enough was typed to mean it. */
const isInside = (word: string, wanted: string) =>
  (wanted.length > 3 || UNSPACED.test(wanted)) && word.includes(wanted);

/** How well a candidate fits, 0 best; undefined when it does not. */
function rank({ names, parameter, words }: Candidate, query: string): number | undefined {
  const lower = query.toLowerCase();
  if (names.includes(lower)) return 0;
  if (parameter === query) return 1;
  if (names.some((name) => name.startsWith(lower))) return 2;
  const wanted = wordsOf(lower);
  if (wanted.length > 0 && wanted.every((word) => words.includes(word))) return 3;
  if (wanted.length > 0 && wanted.every((word) => words.some((one) => one.startsWith(word)))) {
    return 4;
  }
  if (names.some((name) => name.includes(lower))) return 5;
  const isFound = wanted.every((word) => words.some((one) => isInside(one, word)));
  return wanted.length > 0 && isFound ? 6 : undefined;
}

/**
 * Makes a search through choices: by name, query parameter, and words of the meaning or the group; the best come first. Nothing typed
 * finds everything, in groups.
 *
 * @param open what is no listed choice but fits by itself, such as a key of context data; then it is the only answer.
 */
export function createSearch(
  entries: readonly SearchEntry[],
  open: (query: string) => ComboOption | undefined = () => undefined,
): (query: string) => readonly ComboOption[] {
  const all = entries.map(candidate);
  return (typed) => {
    const query = typed.trim();
    if (query === '') return all.map(({ option }) => option);
    const own = open(query);
    if (own) return [own];
    return all
      .map((entry, index) => ({ entry, index, rank: rank(entry, query) }))
      .filter((found): found is typeof found & { rank: number } => found.rank !== undefined)
      .sort((a, b) => a.rank - b.rank || a.index - b.index)
      .map(({ entry: { option } }) => ({ value: option.value, detail: option.detail }));
  };
}
