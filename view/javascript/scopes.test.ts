import { runInNewContext } from 'node:vm';
import type { Identifier } from 'estree';
import { readJavaScript } from '../../test/readJavaScript';

/** Whether the text has a variable for what stands behind `typeof`, and whether a browser has. */
function isFound(body: string) {
  const code = readJavaScript(`(function () { ${body} })();`);
  const [asked] = code.nodes('UnaryExpression').filter(({ operator }) => operator === 'typeof');
  return code.variableOf(asked?.argument as Identifier) !== undefined;
}

describe('a function that is declared in a block is found outside of it, as browsers do', () => {
  test.each([
    'if (1) { function f() {} } return typeof f;',
    'return typeof f; if (1) { function f() {} }',
    'if (1) function f() {} return typeof f;',
    '{ { function f() {} } } return typeof f;',
    'try { function f() {} } catch (e) {} return typeof f;',
    'switch (1) { case 1: function f() {} } return typeof f;',
    'for (var i = 0; i < 1; i++) { function f() {} } return typeof f;',
    'try { throw 1; } catch (f) { { function f() {} } } return typeof f;',
    'if (1) { async function f() {} } return typeof f;',
    'if (1) { function* f() {} } return typeof f;',
    '"use strict"; if (1) { function f() {} } return typeof f;',
    '{ let f = 1; { function f() {} } } return typeof f;',
    '{ class f {} { function f() {} } } return typeof f;',
    '{ function f() {} { function f() {} } } return typeof f;',
    'try { throw {}; } catch ({ f }) { { function f() {} } } return typeof f;',
    '{ let f = 1; } return typeof f;',
    'class A { static { { function f() {} } } } return typeof f;',
    '(function () { if (1) { function f() {} } })(); return typeof f;',
  ])('%s', (body) => {
    // Its type says too little: before its block was reached, it is undefined.
    const asked = body.replace(
      'return typeof f;',
      'try { f; return true; } catch (e) { return false; }',
    );
    const isThere = runInNewContext(`(function () { ${asked} })()`);
    expect(isFound(body)).toBe(isThere);
  });
});

test.each([
  ['a parameter stays what it is', '(function (f) { { function f() {} } f; })', 2, 0],
  ['the inner one hides the outer one', 'function f() {} (() => { { function f() {} } f; })', 2, 1],
  ['but not in a default', 'function f() {} ((a = f) => { { function f() {} } })', 1, 0],
  [
    'two of a name are one variable',
    'if (a) { function f() {} } else { function f() {} } f;',
    2,
    0,
  ],
])('%s', (_, text, used, declared) => {
  const code = readJavaScript(text);
  const names = code.nodes('Identifier').filter(({ name }) => name === 'f');
  const [user, declaration] = [names[used], names[declared]];
  const variable = user && code.variableOf(user);
  expect(variable?.identifiers[0]).toBe(declaration);
  expect(variable?.references.map(({ identifier }) => identifier)).toContain(user);
});
