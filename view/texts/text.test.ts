import { en } from './en/all';
import { tryItEn } from './en/tryIt';
import type { Pattern } from './TextFormatter';
import { addEnglish, message, perLanguage, showMessage, speak, text } from './text';

afterEach(() => speak('en', en));

test('puts values where the text wants them', () => {
  expect(text('configuration.callback.moved', { name: 'A $& B', position: 2, number: 3 })).toBe(
    '“A $& B” is now number 2 of 3.',
  );
});

test('a message is shown later, in the language of then', () => {
  const later = message('callback.name.missing');
  expect(showMessage(later)).toBe(en['callback.name.missing']);
  speak('de', { 'callback.name.missing': 'Ohne Namen geht es nicht.' });
  expect(showMessage(later)).toBe('Ohne Namen geht es nicht.');
});

test('what a language lacks is said in English', () => {
  speak('fr', { 'fields.undo': 'Annuler' });
  expect(text('fields.undo')).toBe('Annuler');
  expect(text('callback.name.missing')).toBe(en['callback.name.missing']);
});

test('what comes later is there in the language that was chosen before', () => {
  speak('fr', { 'tryIt.run': 'Exécuter' });
  addEnglish(tryItEn);
  expect(text('tryIt.run')).toBe('Exécuter');
  expect(text('tryIt.again')).toBe(tryItEn['tryIt.again']);
  speak('en', {});
  expect(text('tryIt.run')).toBe(tryItEn['tryIt.run']);
});

test('a number chooses the form, and is written as the language writes it', () => {
  expect(
    [0, 1, 2, 12_345].map((number) => text('configuration.callbacks.added', { number })),
  ).toEqual([
    '0 callbacks were added.',
    '1 callback was added.',
    '2 callbacks were added.',
    '12,345 callbacks were added.',
  ]);
  speak('fr', {
    'configuration.callbacks.added': { one: '{number} ajout seul', other: '{number} ajouts' },
  });
  expect([0, 1, 2].map((number) => text('configuration.callbacks.added', { number }))).toEqual([
    '0 ajout seul',
    '1 ajout seul',
    '2 ajouts',
  ]);
  speak('de', { 'configuration.callbacks.added': '{number} Treffer' });
  expect(text('configuration.callbacks.added', { number: 12_345 })).toBe('12.345 Treffer');
});

test('what is made of texts is made once for each language', () => {
  const made = perLanguage(() => ({ undo: text('fields.undo') }));
  const english = made();
  expect(made()).toBe(english);
  speak('ja', { 'fields.undo': '取り消し' });
  expect(made()).toEqual({ undo: '取り消し' });
  speak('en', en);
  expect(made()).toEqual(english);
});

test('every text ends as a sentence or a label, without spaces around it', () => {
  const forms = Object.values<Pattern>(en).flatMap((pattern) =>
    typeof pattern === 'string' ? [pattern] : Object.values(pattern),
  );
  for (const sentence of forms) expect(sentence).toBe(sentence.trim());
});
