import { describeValue } from './describeValue';

test.each([
  ['plain text', 'plain text'],
  [['text'], '["text"]'],
  [{ a: 1, 'b-c': null, d: undefined }, '{ a: 1, "b-c": null, d: undefined }'],
  [new Error('no'), 'Error: no'],
  [new Map([['k', { v: 1 }]]), 'Map ["k" → { v: 1 }]'],
  [new Set([1]), 'Set [1]'],
  [new Date(0), String(new Date(0))],
  [Symbol('x'), 'Symbol(x)'],
  [10n, '10n'],
  [function named() {}, 'function named'],
  [Promise.resolve(), 'Promise'],
  [new Uint8Array(3), 'Uint8Array(3)'],
  [Object.create(null), '{}'],
  [
    new (class Cart {
      items = 2;
    })(),
    'Cart { items: 2 }',
  ],
])('%p is readable', (value, text) => {
  expect(describeValue(value)).toBe(text);
});

test('what refers to itself, is deep or is long ends', () => {
  const round: Record<string, unknown> = { name: 'round' };
  round['self'] = round;
  expect(describeValue(round)).toBe('{ name: "round", self: [circular] }');
  const deep = JSON.parse('['.repeat(50) + ']'.repeat(50));
  expect(describeValue(deep)).toBe('[[[[[[…]]]]]]');
  const wide = Array(1e5).fill(Array(1e3).fill('x'.repeat(1e4)));
  expect(describeValue(wide).length).toBeLessThanOrEqual(1001);
  expect(describeValue('x'.repeat(1e6))).toHaveLength(1001);
});

test('what throws when it is read is no trouble', () => {
  const hostile = {
    get price(): never {
      throw new Error('not for you');
    },
  };
  expect(describeValue(hostile)).toBe('[not for you]');
  const proxy = new Proxy({}, { ownKeys: () => ['a', 'a'] });
  expect(describeValue(proxy)).toMatch(/^\[.+\]$/);
});
