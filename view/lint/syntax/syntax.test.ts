import { showMessage } from '../../texts/text';
import { lintCallback } from '../lintCallback';

const lint = (source: string) => lintCallback(source, { argumentNames: [] });
const said = (source: string) => lint(source).map(({ message }) => showMessage(message));

test.each<[string, number, number, string]>([
  ['var a = ;', 1, 9, 'Unexpected “;”.'],
  ['\n  if (x) {\n    y(;\n  }', 3, 7, 'Unexpected “;”.'],
  ['a();\r\nb c', 2, 3, 'Unexpected “c”.'],
  ['"never ends', 1, 1, 'This text has no closing quote in its line.'],
  ['let s = 1;', 1, 5, 'The name “s” is taken already. Choose another one.'],
  ['1 = 2;', 1, 1, 'Nothing can be assigned to this. Compare with ===.'],
  ['/(/.test(a);', 1, 2, 'This is no valid regular expression.'],
  ['break;', 1, 1, '“break” stands outside of a loop.'],
  ['`a', 1, 2, 'This template has no closing backtick.'],
  ['/* a', 1, 1, 'This comment has no end. Close it with */.'],
  ['try {}', 1, 1, '“try” needs a “catch” or a “finally”.'],
  [
    'class A { constructor() {} constructor() {} }',
    1,
    28,
    'This is no valid JavaScript: Duplicate constructor in the same class.',
  ],
  ['import x from "y";', 1, 1, '“import” and “export” don’t work in a callback.'],
  [
    'await fetch("/x");',
    1,
    1,
    '“await” works only in an async function. Put the code into one, call it, and return its promise.',
  ],
  [
    'if (x) {',
    1,
    9,
    'The code ends before it is complete. Close the open bracket, brace or quote.',
  ],
])('code that is no JavaScript has one problem: %j', (source, line, column, text) => {
  expect(lint(source)).toMatchObject([{ rule: 'syntax', severity: 'error', line, column }]);
  expect(said(source)).toEqual([text]);
});

test.each(['}', '} if (x) {', '} function other() {', 'a(); } { b();', '} + {', 'a(); }'])(
  'refuses a brace that would close the function: %j',
  (source) => {
    expect(lint(source)).toMatchObject([
      { rule: 'syntax', line: 1, column: source.indexOf('}') + 1 },
    ]);
  },
);
