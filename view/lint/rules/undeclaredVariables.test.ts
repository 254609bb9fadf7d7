import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each<[string, string, string]>([
  ['tier = args.tier;\nsend(tier);', 'tier', 'const tier = args.tier;\nsend(tier);'],
  ['n = 1;\nn = 2;', 'n', 'let n = 1;\nn = 2;'],
  ['if (a) {\n  x = 1;\n}\nsend(x);', 'x', 'let x;\nif (a) {\n  x = 1;\n}\nsend(x);'],
  ['for (i = 0; i < 3; i++) send(i);', 'i', 'for (let i = 0; i < 3; i++) send(i);'],
  ['for (key in hit.variables) send(key);', 'key', 'for (let key in hit.variables) send(key);'],
  ['[a1, b1] = list;', 'a1', 'let a1;\n[a1, b1] = list;'],
])('%s', (source, name, expected) => {
  const [problem] = problemsOf('undeclaredVariables', source);
  expect(problem && source.slice(problem.from, problem.to)).toBe(name);
  expect(problem?.severity).toBe('warning');
  expect(mended(source, problem?.fixes[0])).toBe(expected);
});

test('says that the page’s variable is meant, at each place', () => {
  const source = 'done = true;\nsetTimeout(() => { done = false; });';
  expect(mended(source, problemsOf('undeclaredVariables', source)[0]?.fixes[1])).toBe(
    'window.done = true;\nsetTimeout(() => { window.done = false; });',
  );
});

test.each([
  ['list = list || [];', 'window.list = list || [];'],
  ['if (seen) a();\nseen = true;', 'if (seen) a();\nwindow.seen = true;'],
])('does not declare what is read before: %s', (source, expected) => {
  const fixes = problemsOf('undeclaredVariables', source)[0]?.fixes ?? [];
  expect(fixes.map((fix) => mended(source, fix))).toEqual([expected]);
});

test('throws in strict mode, so it is an error', () => {
  expect(foundBy('undeclaredVariables', '"use strict";\nx = 1;')).toEqual(['error: x']);
});

test.each([
  'var x; x = 1;',
  'let x = 1; x = 2;',
  'x = 1; var x;',
  'function f(y) { y = 1; }',
  'requestUrl = "";',
  'window.x = 1;',
  'page.x = 1;',
  'count += 1;',
  'count++;',
  'location = "/x";',
  'onload = () => {};',
  'try { a(); } catch (error) { error = 1; }',
  'send({ x: 1 });',
  'const { a: b = 1 } = args; send(b);',
  'label: for (const x of y) continue label;',
  'class A { x = 1; }',
  'send("x = 1");',
])('leaves alone %s', (source) => {
  expect(foundBy('undeclaredVariables', source)).toEqual([]);
});
