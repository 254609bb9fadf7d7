import { readJavaScript } from '../../test/readJavaScript';
import { bodyText, edited, reindented, renamed } from './edits';
import { isFunction } from './nodes';

test('changes a part of a text, and leaves out what overlaps', () => {
  const changes = [
    { from: 6, to: 7, insert: 'X' },
    { from: 2, to: 4, insert: '' },
    { from: 3, to: 5, insert: 'no' },
    { from: 5, to: 5, insert: '+' },
    { from: 8, to: 9, insert: 'outside' },
  ];
  expect(edited('0123456789', { start: 1, end: 8 }, changes)).toBe('14+5X7');
});

test('leaves the insides of texts where they are', () => {
  const code = readJavaScript('  {\r\n    a(`\n    b`);\r\n      c("\\\n    d");\n  }');
  const { root } = code;
  const whole = { start: 0, end: root.end };
  expect(edited(code.text, whole, reindented(code, whole))).toBe(
    '  {\r\n  a(`\n    b`);\r\n    c("\\\n    d");\n}',
  );
});

test.each([
  ['function f() {\n\n    a();\n\n      b();\n    }', 'a();\n\n  b();'],
  ['() => { a();\n  b(); }', 'a();\nb();'],
  ['() => {}', ''],
])('the lines of %j', (text, lines) => {
  const code = readJavaScript(`(${text})`);
  const [fn] = [
    ...code.nodes('FunctionExpression', 'ArrowFunctionExpression', 'FunctionDeclaration'),
  ].filter(isFunction);
  expect(fn && bodyText(code, fn)).toBe(lines);
});

test.each([
  ['f(x);', 'f(y.z);'],
  ['f({ x });', 'f({ x: y.z });'],
  ['({ x = 1 } = a);', '({ x: y.z = 1 } = a);'],
  ['f({ x: x.x });', 'f({ x: y.z.x });'],
])('another expression for x in %s', (text, expected) => {
  const code = readJavaScript(text);
  const changes = (code.globals.get('x') ?? []).map(({ identifier }) =>
    renamed(code, identifier, 'y.z'),
  );
  expect(edited(code.text, code.root, changes)).toBe(expected);
});
