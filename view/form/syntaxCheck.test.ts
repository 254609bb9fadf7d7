import { loadSyntaxCheck, noSyntaxCheck } from './syntaxCheck';

test('goes on without a parser that fails to load, tries again later, and parses each text once', async () => {
  const failed = await loadSyntaxCheck(() => Promise.reject(new Error('offline')));
  expect(failed).toBe(noSyntaxCheck);
  expect(failed('var ;')).toBeUndefined();

  const parse = jest.fn(() => ({ line: 1, column: 5, reason: 'Unexpected token' }));
  const check = await loadSyntaxCheck(async () => ({ checkSyntax: parse }));
  expect(check('var ;')).toEqual({ line: 1, column: 5, reason: 'Unexpected token' });
  check('var ;');
  expect(parse).toHaveBeenCalledTimes(1);
});

test('a parser that breaks finds nothing wrong', async () => {
  jest.resetModules();
  const fresh: typeof import('./syntaxCheck') = require('./syntaxCheck');
  const check = await fresh.loadSyntaxCheck(async () => ({
    checkSyntax: () => {
      throw new RangeError('Maximum call stack size exceeded');
    },
  }));
  expect(check('((((')).toBeUndefined();
});
