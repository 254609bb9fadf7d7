import { findMutations, mutate } from './mutations.cjs';

const all = (code: string) => findMutations(code).map((mutation) => mutate(code, mutation));

it.each([
  ['if (a) b = 1;', ['if (!(a)) b = 1;', 'if (a) b = 2;']],
  ['x = (a, b) ? c : d;', ['x = !((a, b)) ? c : d;']],
  ["é = '😀' < b && c;", ["é = '😀' >= b && c;", "é = '😀' < b || c;"]],
  ['a = b === true;', ['a = b !== true;', 'a = b === false;']],
  ['f(); g = h();', ['; g = h();']],
  ['a = (b as 5)!;', []],
  ['type A = 1 | true; const a: A = 1;', ['type A = 1 | true; const a: A = 2;']],
])('breaks %j in each way, and no types', (code, expected) => {
  expect(all(code).sort()).toEqual([...expected].sort());
});

it('says where each is', () => {
  expect(findMutations('// ü\n\nf(1);')).toEqual([
    { line: 3, kind: 'call dropped', start: 7, end: 12, text: ';' },
    { line: 3, kind: 'number + 1', start: 9, end: 10, text: '2' },
  ]);
});
