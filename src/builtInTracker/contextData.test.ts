import { writeBlock } from './contextData';

test('opens a level for each dot, once, at the place of its first key', () => {
  expect(writeBlock('c', { 'a.b': 1, x: 2, 'a.c.d': 3 })).toBe('&c.&a.&b=1&c.&d=3&.c&.a&x=2&.c');
});

test('writes nothing for nothing', () => {
  expect(writeBlock('c', { a: '', b: 0, d: false, e: null })).toBe('');
});

test('keeps to the filter, by the full key', () => {
  const values = { 'a.b': 1, 'a.c': 2, d: 3 };
  expect(writeBlock('c', values, ',contextData.a.c,eVar1,', 'contextData')).toBe(
    '&c.&a.&c=2&.a&.c',
  );
});

test('leaves out keys that every object has', () => {
  expect(writeBlock('c', { toString: 'x', constructor: 'y', a: true })).toBe('&c.&a=true&.c');
});
