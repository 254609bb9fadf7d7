import { message } from '../texts/text';
import { loadSyntaxCheck, noSyntaxCheck } from './syntaxCheck';

test('goes on without a parser that fails to load, and tries again later', async () => {
  const failed = await loadSyntaxCheck(() => Promise.reject(new Error('offline')));
  expect(failed).toBe(noSyntaxCheck);
  expect(failed('var ;', { argumentNames: [] })).toBeUndefined();

  const found = { rule: 'syntax', line: 1, column: 5, message: message('syntax.endsEarly') };
  const check = await loadSyntaxCheck(async () => ({ checkSyntax: () => found }));
  expect(check('var ;', { argumentNames: [] })).toEqual(found);
});
