import { en } from './en';
import { message, showMessage, text } from './text';

test('puts values where the text wants them', () => {
  expect(text('callback.moved', { name: 'A $& B', position: 2, number: 3 })).toBe(
    '“A $& B” is now number 2 of 3.',
  );
});

test('a message is shown later as the text it names', () => {
  expect(showMessage(message('callback.name.missing'))).toBe(en['callback.name.missing']);
});

test('every text ends as a sentence or a label, without spaces around it', () => {
  for (const sentence of Object.values(en)) expect(sentence).toBe(sentence.trim());
});
