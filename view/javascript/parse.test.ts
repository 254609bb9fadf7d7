import { parseBody, parseFunctionAt, parseText } from './parse';
import { placeAt, placeOf } from './places';

test.each([
  'return a;',
  'const a = await b;',
  'import a from "b"; export { a };',
  '#!/usr/bin/env node\na();',
  'with (a) { b(); }',
  'var größe = 1, 変数 = /(?<n>a)\\k<n>/v;',
])('reads code as it stands somewhere: %s', (text) => {
  expect(parseText(text)).toMatchObject({ text, program: { type: 'Program' } });
});

test.each([
  ['a(;', 2, 'Unexpected token'],
  ['a(', 2, undefined],
  ['import a from "b"; await c; d(;', 30, 'Unexpected token'],
])('says where %s stops being JavaScript', (text, offset, reason) => {
  expect(parseText(text)).toEqual({ offset, reason });
});

test('offsets in a body count in the text as it was written', () => {
  const parsed = parseBody('if (hit) {\n  send(hit);\n}', ['requestUrl', 'hit']);
  if ('reason' in parsed) throw new Error(parsed.reason);
  const [statement] = parsed.root.body.body;
  expect(statement).toMatchObject({ start: 0, end: 25, range: [0, 25] });
  expect(parsed.program.body).toHaveLength(1);
});

test.each([
  ['let hit;', 4],
  ['}', 0],
  ['a(); } { b();', 5],
])('a body is no more than that: %s', (text, offset) => {
  expect(parseBody(text, ['hit'])).toMatchObject({ offset });
});

test('a function without a name is found where it stands', () => {
  expect(parseFunctionAt('a; function () {}', 3)).toMatchObject({ root: { start: 3, end: 17 } });
  expect(parseFunctionAt('a; b', 3)).toMatchObject({ reason: 'Unexpected token' });
});

test.each([parseText, (text: string) => parseBody(text, [])])(
  'nesting that is deeper than the stack is told apart',
  (parse) => {
    expect(() => parse('('.repeat(20_000))).toThrow(RangeError);
  },
);

test('places count lines as JavaScript does', () => {
  const text = 'a\r\nb\rc\u2028d\ne';
  const offsets = ['a', 'b', 'c', 'd', 'e'].map((char) => text.indexOf(char));
  expect(offsets.map((offset) => placeAt(text, offset))).toEqual(
    [1, 2, 3, 4, 5].map((line) => ({ line, column: 1 })),
  );
  expect(placeOf({ text }, { start: text.length })).toEqual({ line: 5, column: 2 });
});
