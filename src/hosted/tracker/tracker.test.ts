import type { HitVariables, Overrides } from './tracker';

test('names of variables that exist compile, others do not', () => {
  const known: HitVariables = {
    eVar1: 'a',
    eVar99: 'b',
    eVar250: 'c',
    prop75: 'd',
    list3: 'e',
    hier5: 'f',
  };
  const unknown: Overrides[] = [
    // @ts-expect-error there are 250
    { eVar251: 'a' },
    // @ts-expect-error there are 75
    { prop76: 'a' },
    // @ts-expect-error the families start at 1
    { eVar0: 'a' },
    // @ts-expect-error a wrong spelling
    { pagename: 'a' },
  ];
  expect(Object.keys(known)).toHaveLength(6);
  expect(unknown).toHaveLength(4);
});
