import { globalProblem, identifierProblem, isIdentifier } from './identifier';

test.each(['a', '_', '$', 's2', 'größe', '名前', 'of', 'async'])('%s is a name', (name) => {
  expect(isIdentifier(name)).toBe(true);
  expect(identifierProblem(name)).toBeUndefined();
  expect(globalProblem(name)).toBeUndefined();
});

test.each(['', '1a', 'a b', 'a-b', 'a.b', 'class', 'null', '%name%', '__proto__'])(
  '%j is refused as an argument’s name',
  (name) => {
    expect(identifierProblem(name)).toBeDefined();
  },
);

test.each([
  ['window.s', 's'],
  ['globalThis . tracker', 'tracker'],
])('%s is refused with the name to write instead', (name, alone) => {
  expect(globalProblem(name)).toMatchObject({
    key: 'form.identifier.withWindow',
    values: { alone, name },
  });
});

test('a property is told apart from a wrong name', () => {
  expect(globalProblem('a.b')?.key).toBe('form.identifier.path');
  expect(globalProblem('a.')?.key).toBe('form.identifier.wrong');
});
