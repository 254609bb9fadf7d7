import { lintOnce } from './lintOnce';

test('finds nothing where the parser breaks', () => {
  expect(lintOnce('('.repeat(100_000), { argumentNames: [] })).toEqual([]);
});

test('answers again for another context', () => {
  const rules = (argumentNames: string[]) =>
    lintOnce('send(args.tier);', { argumentNames }).map(({ rule }) => rule);
  expect(rules([])).toEqual(['unknownArguments']);
  expect(rules(['tier'])).toEqual([]);
  expect(lintOnce('a();', { argumentNames: [] })).toBe(lintOnce('a();', { argumentNames: [] }));
});
