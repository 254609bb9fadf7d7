import { checkPattern } from './checkPattern';

const ANY = Number.POSITIVE_INFINITY;

test.each(['(', '[a', 'a{2,1}', '*', '(?<a>', '\\'])('“%s” is no expression', (pattern) => {
  expect(checkPattern(pattern)).toBe('invalid');
});

test.each([
  '(a+)+',
  '(a*)*b',
  '([a-z]+)*$',
  '(a|a)*b',
  '(a|ab|b)*c',
  '(.*,){11}P',
  '(?:\\d{1,3}){4}',
  '((ab)*c?)*',
  '(a?){30}a{30}',
  'a?a?a?a?a?a?a?aaaaaaa',
  '(?:(?:a|b)+x?)+',
  '(a*a*-)+',
  '(\\w)(\\1+)+',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(?=(a+)+b)a',
  '.*a.*b.*c.*d',
  '(a+|b)*c',
  '(?<word>\\w+\\s?)*x',
])('“%s” may take for ever', (pattern) => {
  expect(checkPattern(pattern)).toBe('slow');
});

test.each<[string, number]>([
  ['', ANY],
  ['gold', ANY],
  ['^/shop/', ANY],
  ['^/shop/.*', ANY],
  ['^(?:gold|silver|bronze)$', ANY],
  ['^(com|org|net)+$', 5000],
  ['^v\\d{1,3}$', ANY],
  ['^[a-z0-9]+(-[a-z0-9]+)*$', 5000],
  ['^([a-z]+\\.)+[a-z]{2,}$', 5000],
  ['^(\\d{1,3}\\.){3}\\d{1,3}$', ANY],
  ['^https?://(?:www\\.)?example\\.com/', ANY],
  ['(?:(?!end).)*x', 5000],
  ['[?&]v5=[^&]*gold', 5000],
  ['.*b', 5000],
  ['a.*b.*c', 500],
  ['.*a.*b.*c', 150],
  ['a[*+(]b{x}', ANY],
  ['\\(a\\+\\)\\+', ANY],
  ['foo.*bar|baz.*qux|one.*two', 5000],
  ['\\u0041\\x42\\cM{2}', ANY],
])('“%s” is taken, for texts of %d characters', (pattern, limit) => {
  expect(checkPattern(pattern)).toBe(limit);
});
