import { familyOf, VARIABLES } from '../show/variables';
import type { Texts } from './en';
import { KEYS } from './keys';

export interface Language {
  readonly code: string;
  /** A text, its values in place; its key where there is none. */
  text(key: keyof Texts, ...values: readonly (string | number)[]): string;
  /** What a variable is for; empty where nothing is known. */
  meaning(name: string): string;
}

/** Languages that have a hosted file, besides English. */
const OTHERS = ['de', 'fr', 'ja', 'ko'];

/** @param wanted as a page says it: `ja`, `de-CH`. Gives what there is of ours. */
export function chooseLanguage(wanted: string): string {
  const code = wanted.toLowerCase().split(/[-_]/)[0] ?? '';
  return OTHERS.includes(code) ? code : 'en';
}

/** What is written from right to left, and what turns the direction. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/;

/** Values must not turn the direction of the text around them. */
const isolate = (value: string): string => (TURNS.test(value) ? `\u2068${value}\u2069` : value);

const fill = (text: string, values: readonly (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (_, index) => isolate(`${values[index] ?? ''}`));

/** @param texts in the order of their keys, and then what each of the variables is for, in their order */
export const createLanguage = (code: string, texts: readonly string[] = []): Language => ({
  code,
  text: (key, ...values) => fill(texts[KEYS.indexOf(key)] ?? key, values),
  meaning(name) {
    const [family, number] = familyOf(name);
    const index = VARIABLES.indexOf(family);
    return index < 0 ? '' : fill(texts[KEYS.length + index] ?? '', [number]);
  },
});
