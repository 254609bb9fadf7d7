import { en, type Texts } from './en';

export interface Language {
  readonly code: string;
  /** A text, its values in place. */
  text(key: keyof Texts, ...values: readonly (string | number)[]): string;
}

/** Languages that have a hosted file of their own. English comes with the inspector. */
const OTHERS = ['de', 'fr', 'ja', 'ko'];
const KEYS = Object.keys(en);

/** @param wanted as a page says it: `ja`, `de-CH`. Gives what there is of ours. */
export function chooseLanguage(wanted: string): string {
  const code = wanted.toLowerCase().split(/[-_]/)[0] ?? '';
  return OTHERS.includes(code) ? code : 'en';
}

/** @param texts in the order of the English ones; left out: these */
export const createLanguage = (
  code: string,
  texts: readonly string[] = Object.values(en),
): Language => ({
  code,
  text: (key, ...values) =>
    (texts[KEYS.indexOf(key)] ?? key).replace(/\{(\d)\}/g, (_, index) => `${values[index] ?? ''}`),
});
