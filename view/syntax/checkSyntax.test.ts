import { checkSyntax } from './checkSyntax';

test.each([
  'return requestUrl;',
  'const { tier } = args;\nif (!tier) return;\nnavigator.sendBeacon("/x", hit.get("eVar5"));',
  '',
  '// only a comment',
  'var await = 1;',
  'fetch("/x").then(async (answer) => { await answer.text(); });',
  'return hit?.variables.eVar1 ?? "";',
])('accepts what may stand in a function: %j', (source) => {
  expect(checkSyntax(source)).toBeUndefined();
});

test.each([
  ['var a = ;', 1, 9],
  ['\n  if (x) {\n    y(;\n  }', 3, 7],
  ['await fetch("/x");', 1, 7],
  ['let s = 1;', 1, 5],
  ['import x from "y";', 1, 1],
  ['a();\r\nb c', 2, 3],
  ['"never ends', 1, 1],
])('finds the first error in the user’s own lines: %j', (source, line, column) => {
  expect(checkSyntax(source)).toMatchObject({ line, column, reason: expect.any(String) });
});

test('keeps the parser’s own position out of the reason', () => {
  expect(checkSyntax('var a = ;')?.reason).toBe('Unexpected token');
});

test.each(['}', '} if (x) {', '} function other() {', 'a(); } { b();', '} + {', 'a(); }'])(
  'refuses a brace that would close the function: %j',
  (source) => {
    expect(checkSyntax(source)).toMatchObject({ line: 1, column: source.indexOf('}') + 1 });
  },
);

test.each(['if (x) {', 'a(function () {\n  b();', 'a('])(
  'says when code ends too early: %j',
  (source) => {
    const problem = checkSyntax(source);
    expect(problem).toMatchObject({ line: source.split('\n').length, reason: undefined });
  },
);
