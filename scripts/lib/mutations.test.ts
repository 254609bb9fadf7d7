import { findMutations, mutate } from './mutations.cjs';

const all = (code: string) => findMutations(code).map((mutation) => mutate(code, mutation));

it.each([
  ['if (a) b = 1;', ['if (false) b = 1;', 'if (a) ;', 'if (a) b = 2;']],
  [
    'if (a) f(); else g();',
    ['if (!(a)) f(); else g();', 'if (a) ; else g();', 'if (a) f(); else ;'],
  ],
  ['let x = (a, b) ? c : d;', ['let x = !((a, b)) ? c : d;']],
  ["let é = '😀' < b && c;", ["let é = '😀' >= b && c;", "let é = '😀' < b || c;"]],
  ['let a = b === true;', ['let a = b !== true;', 'let a = b === false;']],
  [
    'let a = 20 + b * 2;',
    ['let a = 200 + b * 2;', 'let a = 20 - b * 2;', 'let a = 20 + b / 2;', 'let a = 20 + b * 3;'],
  ],
  ['f(); g = h();', ['; g = h();', 'f(); ;']],
  ['let a = (b as 5)!;', []],
  ['type A = 1 | true; const a: A = 1;', ['type A = 1 | true; const a: A = 2;']],
])('breaks %j in each way, and no types', (code, expected) => {
  expect(all(code).sort()).toEqual([...expected].sort());
});

it.each([
  ['log(a + 1);', [';']],
  ['const REMEMBERED = 10; a.splice(REMEMBERED);', []],
  ['if (known.size > 100) known.clear();', []],
  ['let serial = 0;', []],
])('leaves in %j what nobody would notice', (code, expected) => {
  expect(all(code)).toEqual(expected);
});

it('says where each is', () => {
  expect(findMutations('// ü\n\nf(1);')).toEqual([
    { line: 3, kind: 'call dropped', start: 7, end: 12, text: ';' },
    { line: 3, kind: 'number + 1', start: 9, end: 10, text: '2' },
  ]);
});
