import { readFileSync } from 'node:fs';
import { type Program, parse } from 'acorn';
import { analyze } from 'eslint-scope';
import type { Program as EstreeProgram } from 'estree';
import { readScopes } from './scopes';

type Options = Pick<Parameters<typeof parse>[1], 'sourceType'>;

const parsed = (code: string, options: Options): Program =>
  parse(code, {
    ecmaVersion: 'latest',
    ranges: true,
    allowReturnOutsideFunction: true,
    ...options,
  });

/** Where each name is used, where it is declared, and whether it is written: one line for each reference. */
type Lines = string[];

const line = (name: string, at: number, declaredAt: number | string, written: boolean) =>
  `${at} ${name} → ${declaredAt}${written ? ', written' : ''}`;

function ofOurs(program: Program): Lines {
  return readScopes(program).references.map(({ identifier, resolved, isWrite }) =>
    line(
      identifier.name,
      identifier.start,
      resolved ? (resolved.defs[0]?.name.start ?? 'its function') : 'the page',
      isWrite,
    ),
  );
}

/** The analysis that ESLint is built on says what is right. */
function ofEslint(program: Program, { sourceType }: Options): Lines {
  const { scopes } = analyze(program as unknown as EstreeProgram, {
    ecmaVersion: 2025,
    sourceType: sourceType ?? 'script',
    nodejsScope: true,
    ignoreEval: true,
  });
  const start = (node: { range?: [number, number] | undefined }) => node.range?.[0] ?? -1;
  return (
    scopes
      .flatMap(({ references }) => references)
      .map((reference) => ({ ...reference, at: start(reference.identifier), reference }))
      // It also counts the default of a parameter as writing it.
      .filter(({ reference: { resolved, identifier } }) => {
        const isParameter = resolved?.defs.some(
          ({ type, name }) => /^(Parameter|CatchClause)$/.test(type) && name === identifier,
        );
        return !isParameter;
      })
      .sort((a, b) => a.at - b.at)
      .map(({ at, reference }) => {
        const { identifier, resolved } = reference;
        const [definition] = resolved?.defs ?? [];
        const declaredAt = resolved
          ? definition
            ? start(definition.name)
            : 'its function'
          : 'the page';
        return line(identifier.name, at, declaredAt, reference.isWrite());
      })
  );
}

const unique = (lines: Lines) => [...new Set(lines)].sort();

test.each<[code: string, options?: Options]>([
  ['var a = 1, b; { let a = b; const c = a; } a = c;'],
  ['f(); function f(a, { b, c: [d = a, ...e] }, ...g) { return [a, b, d, e, g, arguments]; }'],
  ['const f = function g(x) { g(x); var x; }; g();'],
  ['(a, b = a) => { arguments; this.a; a.b; a[b]; ({ a, b: a, [a]: b }); };'],
  ['function f() { if (x) { var x = 1; function y() {} y(); } y(); }'],
  [
    'for (let i = 0, n = i; i < n; i++) { i; } i; for (var j in i) j; for (const k of k) k; for (i.x of j); for (m of j);',
  ],
  [
    'try { a(); } catch ({ b, c = b }) { var b2 = b; let c2 = c; } catch2: for (;;) { break catch2; } b2; c2;',
  ],
  [
    'class A extends B { static x = A; #y = 1; [B]() { return this.#y; } static { var v = A; v; } get z() { return super.z; } } v; A;',
  ],
  ['(class C { m() { C; } }); C; new.target;'.replace(' new.target;', '')],
  [
    'switch (a) { case b: let a; a; } a += 1; a ??= b; [a, b.c, ...d] = e; ({ a, b = a, ...d } = e);',
  ],
  [
    'import d, { a as b, c } from "x"; import * as n from "y"; export { c, d as e }; export { q } from "z"; export default b; n.a;',
    { sourceType: 'module' },
  ],
  [
    'export const a = 1, f = () => a; export function g() { f(); } export class H {}',
    { sourceType: 'module' },
  ],
  [
    'async function f() { for await (const x of y) await x; } function* g() { yield* g(); } label: { a; }',
  ],
  [
    'tag`xy`; `x$' +
      '{a}y`; a?.b?.[c]; new a(...b); typeof z; delete a.b; import(a); import.meta.url;',
    { sourceType: 'module' },
  ],
  ['var arguments; arguments; function f(arguments2) { arguments; (() => arguments)(); }'],
])('knows whose each name is: %s', (code, options = {}) => {
  const program = parsed(code, options);
  expect(unique(ofOurs(program))).toEqual(unique(ofEslint(program, options)));
});

test.each([
  ['acorn/dist/acorn.js', 'script'],
  ['acorn/dist/acorn.mjs', 'module'],
  ['react-dom/cjs/react-dom-client.production.js', 'script'],
  ['@codemirror/view/dist/index.js', 'module'],
  ['terser/dist/bundle.min.js', 'script'],
] as const)('knows it in %s as well', (file, sourceType) => {
  const code = readFileSync(require.resolve(`../../node_modules/${file}`), 'utf8');
  const program = parsed(code, { sourceType });
  const ours = unique(ofOurs(program));
  expect(ours.length).toBeGreaterThan(1000);
  expect(ours).toEqual(unique(ofEslint(program, { sourceType })));
});
