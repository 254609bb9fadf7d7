import { variablesDe } from '../../../../view/texts/de/variables';
import { variablesEn } from '../../../../view/texts/en/variables';
import { variablesFr } from '../../../../view/texts/fr/variables';
import { variablesJa } from '../../../../view/texts/ja/variables';
import { variablesKo } from '../../../../view/texts/ko/variables';
import { VARIABLES } from '../show/variables';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { ja } from './ja';
import { KEYS } from './keys';
import { ko } from './ko';
import { chooseLanguage, createLanguage } from './language';

const placeholders = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();

describe.each([
  ['de', de],
  ['fr', fr],
  ['ja', ja],
  ['ko', ko],
])('%s', (_, texts) => {
  it('has the values that the English texts have', () => {
    const all = (of: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(of).map(([key, text]) => [key, placeholders(text)]));
    expect(all(texts)).toEqual(all(en));
  });
  it('leaves nothing empty, and names code as it is', () => {
    for (const [key, text] of Object.entries(en)) {
      const own = texts[key as keyof typeof en];
      expect(own.trim()).not.toBe('');
      for (const code of text.match(/s\.\w+(\(\))?|pageName|on[A-Z]\w+|JSON|Playwright|Cypress/g) ??
        [])
        expect(own).toContain(code);
    }
  });
});

test('the name of what opens the inspector holds what can be read on it', () => {
  for (const { badge, counts } of [en, de, fr, ja, ko]) expect(badge).toContain(counts);
});

test.each([
  ['de-CH', 'de'],
  ['JA', 'ja'],
  ['ko_KR', 'ko'],
  ['pt', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
])('a page in %j has the texts of %s', (wanted, code) => {
  expect(chooseLanguage(wanted)).toBe(code);
});

test('values stand in their places, whatever is in them', () => {
  const { text } = createLanguage('de', ['', '', '$& {1} {0}']);
  expect(text('counts', '{1}', '$1')).toBe('$& $1 {1}');
});

test.each(['a\u202eb', 'שלום', '\u2066c'])(
  'a value does not turn the text around it: %j',
  (value) => {
    const { text } = createLanguage('en', ['', '', '{0} of {1}']);
    expect(text('counts', value, 'x')).toBe(`\u2068${value}\u2069 of x`);
  },
);

test('without texts, their keys are shown', () => {
  const { text, meaning } = createLanguage('en');
  expect(text('state.beacon')).toBe('state.beacon');
  expect(meaning('pageName')).toBe('');
});

test.each(Object.entries({ variablesEn, variablesDe, variablesFr, variablesJa, variablesKo }))(
  '%s say what a variable of a hit is for',
  (_, meanings: Readonly<Record<string, string>>) => {
    const none = VARIABLES.filter((name) => !meanings[`variables.${name}`]);
    // Their values are there under the names of link variables, or are a tracker's own.
    expect(none).toEqual(['fpCookieDomainPeriods', 'pe', 'pev1', 'pev2']);
  },
);

test('a variable of a family is named with its number', () => {
  const { meaning } = createLanguage('en', [...KEYS, ...VARIABLES.map((name) => `${name} {0}.`)]);
  expect(meaning('eVar12')).toBe('eVar 12.');
  expect(meaning('connectionType')).toBe('connectionType .');
  expect(meaning('myOwn')).toBe('');
});
