import { DEFAULT_UNCONFIRMED_AFTER, LONGEST_WAIT } from '../../src/contract/defaults';
import { de } from './de/all';
import { en } from './en/all';
import { fr } from './fr/all';
import { ja } from './ja/all';
import { ko } from './ko/all';
import type { Pattern } from './TextFormatter';
import type { Catalogue, TextKey } from './text';

const CATALOGUES: Readonly<Record<string, Catalogue>> = { ko, ja, de, fr };

const forms = (pattern: Pattern) =>
  typeof pattern === 'string' ? [pattern] : Object.values(pattern);
const placeholders = (form: string) => form.match(/\{\w+\}/g) ?? [];
/** What stays as it is in every language: names in code, addresses, what the user has to type. */
const code = (form: string) =>
  form.match(/[\w$%-]+(?:[.:][\w$-]+)+(?:\(\))?|https:\/\/|\b(?!eVars)[a-z]+[A-Z]\w*/g) ?? [];

const translated = Object.entries(CATALOGUES).flatMap(([language, texts]) =>
  Object.entries<Pattern>(texts).flatMap(([key, pattern]) =>
    forms(pattern).map((form) => ({ language, key: key as TextKey, form })),
  ),
);

test('every translation has the values of the English text, and no others', () => {
  const wrong = translated.filter(({ key, form }) => {
    const wanted = new Set(forms(en[key]).flatMap(placeholders));
    const has = new Set(placeholders(form));
    return has.size !== wanted.size || [...has].some((name) => !wanted.has(name));
  });
  expect(wrong).toEqual([]);
});

test('what is code stays as it is', () => {
  const wrong = translated.filter(({ key, form }) =>
    forms(en[key])
      .flatMap(code)
      .some((word) => !form.includes(word)),
  );
  expect(wrong).toEqual([]);
});

test.each(['en', ...Object.keys(CATALOGUES)])('%s says what an empty wait means', (language) => {
  const texts = CATALOGUES[language] ?? en;
  expect(texts['unconfirmed.after.help']).toContain(`${DEFAULT_UNCONFIRMED_AFTER}`);
  expect(texts['unconfirmed.after.wrong']).toContain(`${LONGEST_WAIT}`);
});

test('nothing is left in English', () => {
  // Names and single words may be the same in another language.
  const isSentence = /\b[a-z]{2,} [a-z]{2,}\b/;
  const left = translated.filter(
    ({ key, form }) => isSentence.test(form) && forms(en[key]).includes(form),
  );
  expect(left).toEqual([]);
});

test('quotation marks and spaces are those of the language', () => {
  const WRONG: Readonly<Record<string, RegExp>> = {
    ko: /[「」„«»'’]/,
    ja: /[“”„«»'’]/,
    de: /[”«»「」'’]/,
    // A no-break space stands before these signs and inside quotation marks.
    fr: /[“”„「」']| [;?!»]|« | : /,
  };
  const wrong = translated.filter(
    ({ language, form }) => form !== form.trim() || WRONG[language]?.test(form),
  );
  expect(wrong).toEqual([]);
});
