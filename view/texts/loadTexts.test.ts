import { firstEn } from './en/first';
import { loadTexts } from './loadTexts';

const never = () => new Promise<never>(() => {});
const catalogues = { ko: never, ja: never, de: never, fr: never };

test('a language’s own texts', async () => {
  const fr = { 'fields.undo': 'Annuler' };
  expect(await loadTexts('fr', { ...catalogues, fr: async () => fr })).toEqual({
    language: 'fr',
    texts: fr,
  });
});

test.each([
  ['fail to load', () => Promise.reject(new Error('offline'))],
  ['never come', never],
])('English, where they %s', async (_, de) => {
  expect(await loadTexts('de', { ...catalogues, de })).toEqual({ language: 'en', texts: firstEn });
});
