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
    expect(callbacks[0]?.line).toBe(code.slice(0, code.indexOf('s.register')).split('\n').length);
  });

  test('and nothing else is', () => {
    const code = register('function () { go("“a”", "<![CDATA["); /*\n```js\n*/ }');
    expect(importCode(code, []).mended).toBeUndefined();
    expect(importCode(code, []).callbacks).toHaveLength(1);
  });
});

describe('what is no JavaScript is called what it is', () => {
  test.each([
    ['enum A { B }', 'This is TypeScript.'],
    ['class A { private b = 1; }', 'This is TypeScript.'],
    ['const a = f<string>("b"); let c: number = 1;', 'This is TypeScript.'],
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

test('an empty function is told', () => {
  expect(read(register('() => {}')).notes).toEqual([
    'check 1: The function is empty: there is nothing to run.',
  ]);
});
