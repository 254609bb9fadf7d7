import { readCode } from './code';
import { parseText } from './parse';
import { sourceOf } from './sources';

/** Where the last `x` of a text has its value from, as `expression.member`. */
function source(text: string): string | undefined {
  const parsed = parseText(text);
  if ('reason' in parsed) throw new Error(parsed.reason);
  const code = readCode(parsed);
  const name = code
    .nodes('Identifier')
    .filter((each) => each.name === 'x')
    .at(-1);
  const found = name && sourceOf(code, name);
  return found && [code.textOf(found.node), ...found.names].join('.');
}

test.each([
  ['const x = a.b; f(x);', 'a.b'],
  ['let x; x = a; f(x);', 'a'],
  ['const { x } = a; f(x);', 'a.x'],
  ['const { b: { c: x } } = a; f(x);', 'a.b.c'],
  ['const { b: x = 1 } = a; f(x);', 'a.b'],
  ['const [, x] = a; f(x);', 'a.1'],
  ['let x; ({ b: x } = a); f(x);', 'a.b'],
  ['(function (x) { f(x); })(a);', 'a'],
  ['((b, { c: x }) => f(x))(1, a);', 'a.c'],
  ['function g(x) { f(x); } g(a); g(a);', 'a'],
  ['const g = ({ x }) => f(x); g(a);', 'a.x'],
])('%s', (text, expected) => {
  expect(source(text)).toBe(expected);
});

test.each([
  'f(x);',
  'let x = a; x = b; f(x);',
  'let x = a; x += 1; f(x);',
  'const { ...x } = a; f(x);',
  'const { [b]: x } = a; f(x);',
  'for (const x of a) f(x);',
  'a.forEach((x) => f(x));',
  'function g(x) { f(x); } g(a); g(b);',
  'function g(x) { f(x); } g(a); h(g);',
  'function g(x) { f(x); } g(...a);',
  'function g(x) { f(x); } g();',
  'function g(x = 1) { f(x); } g(a);',
  'function g(x) { x = 1; f(x); } g(a);',
  'try { a(); } catch (x) { f(x); }',
])('can’t be known in %s', (text) => {
  expect(source(text)).toBeUndefined();
});
