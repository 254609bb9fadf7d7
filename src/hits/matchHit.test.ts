import type { Hit } from '../contract/hit';
import { createHit } from './createHit';
import { type Comparison, matchHit } from './matchHit';

type Operator = Comparison['operator'];

const hit: Hit = createHit({
  id: '1',
  tracker: 'global:s',
  requestUrl:
    'https://m.test/b/ss/one,two/1/JS-2.27.0/s1?AQB=1&pageName=Shop%3ACart&v5=Gold&v6=&c.&a.&b=1&.a&.c&AQE=1',
  sentAt: 1,
  confirmedBy: 'response',
});
const tell = jest.fn();
beforeEach(() => tell.mockClear());

const match = (comparison: Partial<Comparison>) =>
  matchHit(hit, { comparisons: [{ from: 'pageName', operator: 'equals', ...comparison }] }, tell);

describe.each([
  // operator, value, as written, whatever the case
  ['equals', 'Shop:Cart', true, true],
  ['equals', 'shop:cart', false, true],
  ['equals', 'Shop', false, false],
  ['contains', 'p:C', true, true],
  ['contains', 'P:c', false, true],
  ['contains', 'x', false, false],
  ['starts-with', 'Shop', true, true],
  ['starts-with', 'sHOP', false, true],
  ['starts-with', 'Cart', false, false],
  ['ends-with', 'Cart', true, true],
  ['ends-with', 'cART', false, true],
  ['ends-with', 'Shop', false, false],
  ['matches-regex', '^Shop:(Cart|List)$', true, true],
  ['matches-regex', '^shop', false, true],
  ['matches-regex', 'op', true, true],
  ['matches-regex', '^Cart', false, false],
  ['exists', 'ignored', true, true],
] as [Operator, string, boolean, boolean][])('%s %s', (operator, value, asWritten, anyCase) => {
  it.each([
    [false, asWritten],
    [true, anyCase],
  ])('whatever the case: %s', (caseInsensitive, expected) => {
    expect(match({ operator, value, caseInsensitive })).toBe(expected);
    expect(match({ operator, value, caseInsensitive, negate: true })).toBe(!expected);
  });

  it('never holds for a value that the hit has not, or that is empty', () => {
    for (const from of ['eVar99', 'eVar6', 'toString', '']) {
      expect(match({ from, operator, value })).toBe(false);
      expect(match({ from, operator, value, negate: true })).toBe(true);
    }
  });
});

it.each(['', undefined, null])('takes %j for a value that nothing has', (value) => {
  for (const operator of [
    'equals',
    'contains',
    'starts-with',
    'ends-with',
    'matches-regex',
  ] as const) {
    for (const from of ['pageName', 'eVar99']) {
      expect(match({ from, operator, value })).toBe(false);
      expect(match({ from, operator, value, negate: true })).toBe(true);
    }
  }
  expect(tell).not.toHaveBeenCalled();
});

it.each([
  ['type', 'page'],
  ['tracker', 'global:s'],
  ['reportSuites', 'one,two'],
  ['contextData.a.b', '1'],
  ['contextData.a.b', 1],
  ['param.v5', 'Gold'],
])('reads %s of the hit', (from, value) => {
  expect(match({ from, value })).toBe(true);
});

it.each([
  ['(', 'invalid'],
  ['(a+)+$', 'slow'],
])('holds for no pattern like %s, negated neither, and tells', (value, problem) => {
  expect(match({ operator: 'matches-regex', value })).toBe(false);
  expect(match({ operator: 'matches-regex', value, negate: true })).toBe(false);
  expect(tell.mock.calls).toEqual([
    [value, problem],
    [value, problem],
  ]);
});

it('knows no other operators', () => {
  const operator = 'like' as Operator;
  expect(match({ operator, value: 'Shop' })).toBe(false);
  expect(match({ operator, value: 'Shop', negate: true })).toBe(false);
});

it('searches a long value no further than is fast', () => {
  const value = `${'a'.repeat(200_000)}b`;
  const long = createHit({
    id: '1',
    tracker: 't',
    requestUrl: `https://m.test/?v1=${value}`,
    sentAt: 1,
    confirmedBy: undefined,
  });
  const holds = (pattern: string, negate = false) => {
    const comparison: Comparison = { from: 'eVar1', operator: 'matches-regex', value: pattern };
    return matchHit(long, { comparisons: [{ ...comparison, negate }] }, tell);
  };
  // Its end is out of reach; a search that went so far would not come back in time.
  const unknown = ['a*b', '^a*a*b', '.*x.*y', '(a+)\\1b', '(.+)\\1#'];
  // They hold as far as is searched, where no end is.
  const behind = ['a*a$', '(a+)\\1(?!b)', '.*a.*a\\b'];
  for (const pattern of [...unknown, ...behind]) {
    expect(holds(pattern)).toBe(false);
    expect(holds(pattern, true)).toBe(false);
    expect(tell.mock.calls.splice(0)).toEqual([
      [pattern, 'slow'],
      [pattern, 'slow'],
    ]);
  }
  for (const pattern of ['^a*a*a', '(a+)\\1a', '.*a.*a']) {
    expect(holds(pattern)).toBe(true);
    expect(holds(pattern, true)).toBe(false);
  }
  expect(tell).not.toHaveBeenCalled();
});

it('holds for no value that is too long to be searched, and tells', () => {
  const long = { ...hit, get: () => 'com'.repeat(10_000_000) };
  const comparison: Comparison = {
    from: 'eVar1',
    operator: 'matches-regex',
    value: '^(com|org)+$',
    negate: true,
  };
  expect(matchHit(long, { comparisons: [comparison] }, tell)).toBe(false);
  expect(tell.mock.calls).toEqual([['^(com|org)+$', 'slow']]);
});

const YES: Comparison = { from: 'eVar5', operator: 'equals', value: 'Gold' };
const NO: Comparison = { from: 'eVar5', operator: 'equals', value: 'Silver' };
it.each([
  ['all', [YES, YES], true],
  ['all', [YES, NO], false],
  ['all', [], true],
  [undefined, [YES, NO], false],
  ['any', [NO, YES], true],
  ['any', [NO, NO], false],
  ['any', [], false],
] as ['all' | 'any' | undefined, Comparison[], boolean][])(
  '%s of %j: %s',
  (how, comparisons, expected) => {
    expect(matchHit(hit, { ...(how ? { match: how } : {}), comparisons }, tell)).toBe(expected);
  },
);
