import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import * as acorn from 'acorn';
import { transformSync } from 'esbuild';
import { leanAcorn } from './leanAcorn.cjs';

const source = readFileSync(path.join(path.dirname(require.resolve('acorn')), 'acorn.mjs'), 'utf8');
const module_: { exports: Partial<typeof acorn> } = { exports: {} };
vm.runInThisContext(`(module => {${transformSync(leanAcorn(source), { format: 'cjs' }).code}})`)(
  module_,
);

/** What a parser makes of code: its tree without regular expressions' own values, or where it stops. */
function parsed({ parse }: Partial<typeof acorn>, code: string) {
  try {
    return JSON.stringify(parse?.(code, { ecmaVersion: 'latest' }));
  } catch (error) {
    // The errors of another realm are no instances of ours.
    return typeof error === 'object' && error !== null && 'pos' in error ? error.pos : error;
  }
}

test.each([
  'const größe = 1, 変数 = 2, \u{20bb7} = 3, a\u200d = 4, _$ = 5, \\u0061b = 6;',
  'const a\u0301 = 1;',
  'const \u0301a = 1;',
  'const 1a = 1;',
  'const a😀 = 1;',
  'const \u{1f600} = 1;',
  '/a(?<name>b)\\k<name>/dgimsuy.test(a);',
  '/\\p{Script=Greek}/u;',
  '/\\p{Script=Nowhere}/u;',
  '/[a-z&&[^aeiou]]/v;',
  '/(/;',
  '/a{2,1}/;',
  '/a/gg;',
  '/a/xyz;',
  '/\\u{110000}/u;',
  '/[/]/; a / b / c;',
])('parses %s as acorn does', (code) => {
  expect(parsed(module_.exports, code)).toEqual(parsed(acorn, code));
});

test('says where acorn has changed', () => {
  expect(() => leanAcorn('var acorn;')).toThrow('Mend scripts/lib/leanAcorn.cjs');
});
