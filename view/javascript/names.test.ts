import { readJavaScript } from '../../test/readJavaScript';
import type { Code } from './code';
import { globalName, initialValue, valuesOf } from './names';
import type { Node } from './nodes';
import { isSamePath, pathOf } from './paths';

/** The expressions that are statements, in the order of the text. */
const expressions = (code: Code): Node[] =>
  code.nodes('ExpressionStatement').map(({ expression }) => expression);

const lastOf = (code: Code) => expressions(code).at(-1) as Node;

test.each([
  ['s;', ['s']],
  ['window.s;', ['s']],
  ['window["app"].self.t?.x;', ['app', 'self', 't', 'x']],
  ['window.top.s;', ['s']],
  ['app[name];', undefined],
  ['f().x;', undefined],
])('%s names something of the page: %j', (text, names) => {
  const code = readJavaScript(text);
  expect(pathOf(code, lastOf(code))?.names).toEqual(names);
});

test('two paths are the same where their variables are', () => {
  const code = readJavaScript(
    'var s; s.x; s["x"]; { let s; s.x; } window.s.x; this.x; () => { this.x; };',
  );
  const [own, again, inner, global, above, arrow] = expressions(code)
    .filter(({ type }) => type === 'MemberExpression')
    .map((node) => pathOf(code, node));
  expect(isSamePath(own, again)).toBe(true);
  expect(isSamePath(own, inner)).toBe(false);
  expect(isSamePath(own, global)).toBe(false);
  expect(isSamePath(above, arrow)).toBe(true);
});

test.each([
  ['a;', 'a'],
  ['window.self.a;', 'a'],
  ['this["a"];', 'a'],
  ['var a; a;', undefined],
  ['b.a;', undefined],
])('%s is the page’s %s', (text, name) => {
  const code = readJavaScript(text);
  expect(globalName(code, lastOf(code))).toBe(name);
});

test.each<[string, (string | undefined)[], string | undefined]>([
  ['var a = 1; a;', ['1'], '1'],
  ['var a; a = 1; a;', ['1'], undefined],
  ['var a = 1, a = 2; a;', ['1', '2'], undefined],
  ['var a = 1; a += 2; a;', ['1', undefined], undefined],
  ['var { a = 1 } = b; a;', [undefined], undefined],
  ['for (var a of b) c; a;', [undefined], undefined],
  ['function a() {} a;', ['function a() {}'], undefined],
  ['(function (a) { a; });', [undefined], undefined],
  ['if (b) { function a() {} } a = 1; a;', ['function a() {}', '1'], undefined],
])('in %s, what it holds is %j', (text, values, initial) => {
  const code = readJavaScript(text);
  const name = code
    .nodes('Identifier')
    .filter(({ name }) => name === 'a')
    .at(-1);
  const variable = name && code.variableOf(name);
  const written = (node: Node | undefined) => node && code.textOf(node);
  expect(variable && valuesOf(code, variable).map(written)).toEqual(values);
  expect(name && written(initialValue(code, name))).toBe(initial);
});
