import { read, register } from '../../test/importing';
import { showMessage } from '../texts/text';
import { importCode } from './importCode';

const CODE = register('function (u, a) { send(a); }', '"gold"');
const mendedIn = (code: string) => importCode(code, []).mended?.map(({ message }) => message.key);

describe('what came in on the way is put right, and said', () => {
  test.each([
    ['a Markdown fence', `\`\`\`js\n${CODE}\n\`\`\``, 'importer.mended.fence'],
    ['a fence without an end', `\`\`\`\n${CODE}`, 'importer.mended.fence'],
    [
      'a fence with words around it',
      `Here it is:\n\n~~~javascript\n${CODE}\n~~~\nDone!`,
      'importer.mended.fence.around',
    ],
    ['a fence with HTML', `\`\`\`html\n<script>${CODE}</script>\n\`\`\``, 'importer.mended.fence'],
    ['typographic quotes', CODE.replaceAll('"gold"', '“gold”'), 'importer.mended.quotes'],
    ['single ones', CODE.replaceAll('"gold"', '‘gold’'), 'importer.mended.quotes'],
    ['angled ones', CODE.replaceAll('"gold"', '«gold»'), 'importer.mended.quotes'],
    ['primes', CODE.replaceAll('"gold"', '′gold′'), 'importer.mended.quotes'],
    ['full-width ones', CODE.replaceAll('"gold"', '＂gold＂'), 'importer.mended.quotes'],
    ['an apostrophe', `go(‘it’s’, “it’s”); ${CODE}`, 'importer.mended.quotes'],
    ['a fence behind a mark of order', `\ufeff\`\`\`js\n${CODE}\n\`\`\``, 'importer.mended.fence'],
    ['a quoted fence', `> \`\`\`js\n> ${CODE}\n>\n> go();\n> \`\`\``, 'importer.mended.fence'],
    ['one of two', CODE.replaceAll('"gold"', '"gold”'), 'importer.mended.quotes'],
    ['invisible characters', CODE.replace('{ send', '{\u200b send'), 'importer.mended.invisible'],
    ['CDATA in a script', `<script>\n<![CDATA[\n${CODE}\n]]>\n</script>`, 'importer.mended.cdata'],
    ['CDATA alone', `<![CDATA[${CODE}]]>`, 'importer.mended.cdata'],
    [
      'types',
      `interface Hit { url: string }\nimport type { A } from 'a';\n${CODE.replace('(u, a)', '(u: string, a?: Array<{ b: string }>): void').replace('(a)', '(a!)')}`,
      'importer.mended.types',
    ],
  ])('%s', (_, code, said) => {
    const { callbacks, problems } = read(code);
    expect(problems).toEqual([]);
    expect(callbacks.map(({ source }) => source)).toEqual(['send(args.a);']);
    expect(callbacks[0]?.arguments).toEqual([{ name: 'a', value: 'gold' }]);
    expect(mendedIn(code)).toEqual([said]);
    expect(callbacks[0]?.line).toBe(code.slice(0, code.indexOf('s.reg')).split('\n').length);
  });

  test('and nothing else is', () => {
    const code = register('function () { go("“a”", "<![CDATA["); /*\n```js\n*/ }');
    expect(importCode(code, []).mended).toBeUndefined();
    expect(importCode(code, []).callbacks).toHaveLength(1);
  });
});

describe('types are taken out wherever they stand', () => {
  test.each([
    ['function (u: string, a: string): void { send(a); }'],
    ['(u: string, a?: "gold" | "tin") => { send(a); }'],
    ['(u: string, a: (b: string) => void): void => { send(a); }'],
    ['(u: string, ...[a]: string[]): void => { send(a); }'],
    ['(u?: { b: string; c(d: number): void }, a: string = "") => { send(a); }'],
  ])('of parameters: %s', (fn) => {
    const code = register(fn, '"gold"');
    expect(mendedIn(code)).toEqual(['importer.mended.types']);
    expect(read(code).callbacks[0]?.source).toContain('send(a');
  });

  test.each([
    'let a: string, b: number = 1, c!: Map<string, number>;',
    'try { go(); } catch (e: unknown) {}',
    'for (let i: number = 0; i < 3; i++) {}',
    'const { a, b }: Hit = hit, [c]: string[] = list;',
    'function f(a: string, ...more: unknown[]): asserts a is string { go(a); }',
    'const o = { m(a: string): string { return a; }, n: (b: number): number => b };',
    'class A { a: number = 1; b?: string\n c: () => void; static d: string; e(f: string): Promise<void> {} }',
    "type A =\n  | 'a'\n  | 'b';",
  ])('%s', (code) => {
    const { callbacks, problems } = importCode(`${code}\n${CODE}`, []);
    expect(problems).toEqual([]);
    expect(callbacks.map(({ source }) => source)).toEqual(['send(args.a);']);
    expect(mendedIn(`${code}\n${CODE}`)).toEqual(['importer.mended.types']);
  });

  test.each([
    CODE.replace('(', '<string>('),
    CODE.replace('(', '<string, [a: string]>('),
    CODE.replace('(', '<Map<string, number>>('),
    'alloy<Sent>("sendEvent", {}).then((r) => { send(r); });',
    'const sent = window.alloy<Sent>("sendEvent", {}).then((r) => { send(r); });',
  ])('of a call that is read as comparisons: %s', (code) => {
    const { callbacks, problems } = importCode(code, []);
    expect(callbacks.length + problems.length).toBe(1);
  });
});

describe('what has no type is not taken out', () => {
  const REGISTERED = register('function () { go(); }').slice(0, -1);
  test.each([
    [`1: ${REGISTERED};\n2: log();`, '1: Unexpected “:”'],
    [`{ a: 1,\nb: ${REGISTERED} }`, '2: Unexpected “:”'],
    [`{ name: "x", setup: () => ${REGISTERED} }`, '1: Unexpected “:”'],
    ['{ a: 1, b: alloy("sendEvent", {}).then(f) }', '1: Unexpected “:”'],
    ['{ a: 1, b: alloy(SEND, {}).then(f) }', '1: Unexpected “:”'],
    [`foo(a: ${REGISTERED})`, '1: Unexpected “:”'],
    [`x = [1: ${REGISTERED}]`, '1: Unexpected “:”'],
    [`if (x) : ${REGISTERED}; endif`, '1: Unexpected “:”'],
    [`const a: ${REGISTERED};`, '1: This is TypeScript.'],
    [`const a = b as ${REGISTERED};`, '1: This is TypeScript.'],
  ])('%s', (code, said) => {
    const { callbacks, problems } = read(code);
    expect(callbacks).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(said)]);
  });
});

describe('a fault is told where it stands in the pasted text, whatever was put right before it', () => {
  test.each([
    ['// one\nconst z: string = "a";\n\n\nfoo(;', 5, 5, 'Unexpected “;”'],
    ['interface A {\na: string }\ntype B = C\nenum D { E }', 4, 1, 'This is TypeScript.'],
    ['const a: string = 1, b = ;', 1, 26, 'Unexpected “;”'],
    ['go(“a”);\ngo(“a”, ;', 2, 9, 'Unexpected “;”'],
    ['<p>a</p>\n<script>\nvar a: string = ;\n</script>', 3, 17, 'Unexpected “;”'],
  ])('%s', (code, line, column, said) => {
    const [problem] = importCode(`${code}\n${CODE}`, []).problems;
    expect(problem).toMatchObject({ line, column });
    expect(problem && showMessage(problem.message)).toContain(said);
  });
});

describe('what is no JavaScript is called what it is', () => {
  test.each([
    ['enum A { B }', 'This is TypeScript.'],
    ['class A { private b = 1; }', 'This is TypeScript.'],
    ['const a = new Map<string, number>();', 'This is TypeScript.'],
    ['const a = new Set<string>();', 'This is TypeScript.'],
    ['function f(this: A) {}', 'This is TypeScript.'],
    ['function f(a: string): void;\nfunction f(a) {}', 'This is TypeScript.'],
    ['@Component()\nclass A {}', 'This is TypeScript.'],
    ["export type { A } from 'a';", 'This is TypeScript.'],
    ['class A<T> {}', 'This is TypeScript.'],
    ['class A { constructor(public b) {} }', 'This is TypeScript.'],
    ['class A { override b() {} }', 'This is TypeScript.'],
    ['const a = async <T>(b) => b;', 'This is TypeScript.'],
    ['const a = b as { c: string };', 'This is TypeScript.'],
    ['const a = b as "c";', 'This is TypeScript.'],
    ['const a = b as (c) => void;', 'This is TypeScript.'],
    ['const a = <A>b;', 'This is TypeScript.'],
    ['const a = <T,>(b) => b;', 'This is TypeScript.'],
    ['const A = () => (\n  <b onClick={() => {}} />\n);', 'This is JSX.'],
    ['function A() { return <p>a</p>; }', 'This is JSX.'],
    ['var a = <%= id %>;', 'A server fills this in.'],
    ['var a = {{ id }};', 'A server fills this in.'],
    ['if (a &amp;&amp; b) c();', 'Some characters are written as HTML has them'],
  ])('%s', (code, said) => {
    const { callbacks, problems } = importCode(`${code}\n${CODE}`, []);
    expect(callbacks).toEqual([]);
    expect(problems.map(({ message }) => showMessage(message))).toEqual([
      expect.stringContaining(said),
    ]);
  });
});

test.each([
  '/*! Site | (c) 2020 Acme */',
  '/** Copyright Acme. All rights reserved. */',
  '// Licensed under the MIT License',
  '/* Plugin v1.2.3 */',
  '//<![CDATA[',
])('no name is made of %s', (comment) => {
  expect(read(`${comment}\n${CODE}`).callbacks.map(({ name }) => name)).toEqual([
    'Imported callback 1',
  ]);
});

test.each([
  '() => {}',
  'async () => {}',
  '() => undefined',
  '() => void 0',
  'function () { /* nothing */ }',
  'function () { ; }',
  'function () { return; }',
  'function () { "use strict"; }',
])('an empty function is told: %s', (fn) => {
  expect(read(register(fn)).notes).toContain(
    'check 1: The function is empty: there is nothing to run.',
  );
});

test.each([
  [3_000, 'var a: A = ["a", "b"];', 'importer.foreign.types'],
  [2_000, 'go(“a”, "b", ‘it’s’, “a”, "b", ‘it’s’);', 'importer.tooLong'],
])('where there is too much to put right, that is said: %i times %s', (number, line, key) => {
  const { problems } = importCode([...Array(number).fill(line), CODE].join('\n'), []);
  expect(problems.map(({ message }) => message.key)).toEqual([key]);
});
