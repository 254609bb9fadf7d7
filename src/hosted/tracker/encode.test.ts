import { decode, encode, encodeMarks } from './encode';

test('encodes every character that means something in a query, so that the collector reads every value as it was', () => {
  expect(encodeMarks(encode("a b+~!*()'c&d=é"))).toBe('a%20b%2B%7E%21%2A%28%29%27c%26d%3D%C3%A9');
});

test('turns half a character into a replacement, and what is no text into nothing', () => {
  expect(encode('x\ud83dy')).toBe('x%EF%BF%BDy');
  expect(encode('😀')).toBe('%F0%9F%98%80');
  expect(encode(Object.create(null))).toBe('');
  expect(encode(Symbol('eVar'))).toBe('');
});

test('decodes forms and broken sequences', () => {
  expect(decode('a+b%20c')).toBe('a b c');
  expect(decode('%E9')).toBe('é');
  expect(decode(undefined)).toBe('');
});
