import { writeBlock } from './contextData';

test('opens a level for each dot, once, at the place of its first key', () => {
  expect(writeBlock('c', { 'a.b': 1, x: 2, 'a.c.d': 3 })).toBe('&c.&a.&b=1&c.&d=3&.c&.a&x=2&.c');
});

test('a level and a key of the same name go side by side', () => {
  expect(writeBlock('c', { a: true, 'a.b': 'x y' })).toBe('&c.&a=true&a.&b=x%20y&.a&.c');
});

test('writes nothing for nothing', () => {
  expect(writeBlock('c', { a: '', b: 0, d: false, e: null })).toBe('');
});

test('keeps to the filter, by the full key', () => {
  const values = { 'a.b': 1, 'a.c': 2, d: 3 };
  expect(writeBlock('c', values, 'contextData.a.c,eVar1', 'contextData.')).toBe('&c.&a.&c=2&.a&.c');
});
