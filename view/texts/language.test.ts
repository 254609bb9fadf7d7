import { chooseLanguage } from './language';

test.each([
  [['en-us'], 'en'],
  [['ja-jp', 'en-us'], 'ja'],
  [['en-GB', 'de'], 'en'],
  [['fr-CA'], 'fr'],
  [['de_AT'], 'de'],
  [['KO'], 'ko'],
  [['pt-BR', 'de-CH', 'en'], 'de'],
  [['pt-BR', 'zh-Hant-TW'], 'en'],
  [[null, 7, '', ' fr-FR '], 'fr'],
  [['french', 'constructor', '-', 'ko-KR'], 'ko'],
  ['de-DE', 'de'],
])('of %j the views speak %s', (preferred, language) => {
  expect(chooseLanguage(preferred)).toBe(language);
});

test.each([undefined, null, 7, '', {}, [], ['', null]])('%j names no language', (preferred) => {
  expect(chooseLanguage(preferred)).toBeUndefined();
});
