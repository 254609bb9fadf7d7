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
  'Ω*Ω*Ω*Ω*Ω*x',
  '(?<=xa*a*a*a*)b',
  '(?:(?=a)a*)*x',
  '(?:(a+)\\1)*b',
  '(?:\\2b|(a+)(a|b))*c',
  '(.*)(.*)(.*)\\1\\2x',
  `${'('.repeat(1000)}a${')+'.repeat(1000)}`,
  `${'(?='.repeat(1000)}a${')+'.repeat(1000)}`,
  `${'('.repeat(2400)}a${')'.repeat(2400)}`,
  `(?:${'a|'.repeat(100)}b)c`,
  'a{1,9}'.repeat(100),
  'é'.repeat(6000),
  // A backslash and a letter.
  '(?:\\c|\\\\c)*x',
])('“%s” may take for ever', (pattern) => {
  expect(checkPattern(pattern)).toBe('slow');
});

test.each<[string, number]>([
  ['', ANY],
  ['gold', ANY],
  ['^/shop/', ANY],
  ['^/shop/.*', ANY],
  ['^(?:gold|silver|bronze)$', ANY],
  ['^(com|org|net)+$', ANY],
  ['^v\\d{1,3}$', ANY],
  ['^[a-z0-9]+(-[a-z0-9]+)*$', 2300],
  ['^([a-z]+\\.)+[a-z]{2,}$', 2900],
  ['^(\\d{1,3}\\.){3}\\d{1,3}$', ANY],
  ['^https?://(?:www\\.)?example\\.com/', ANY],
  ['(?:(?!end).)*x', 2300],
  ['[?&]v5=[^&]*gold', 2300],
  ['.*b', 3600],
  ['a.*b.*c', 360],
  ['.*a.*b.*c', 110],
  ['a[*+(]b{x}', ANY],
  ['\\(a\\+\\)\\+', ANY],
  ['foo.*bar|baz.*qux|one.*two', 2900],
  ['\\u0041\\x42\\cM{2}', ANY],
  // What people write with references: on ordinary values they are tried in full.
  [`(['"]).*?\\1`, 2300],
  [`^(['"])(?:(?!\\1).)*\\1$`, ANY],
  ['(\\w)\\1', ANY],
  ['^(\\d{2})/\\1$', ANY],
  ['(?<year>\\d{4})-\\k<year>', ANY],
  ['^(\\w+)=(\\w+)&\\1=', ANY],
  ['^(.+)\\1$', 5600],
  ['(.+)\\1#', 450],
  ['(a+)\\1b', 450],
  ['(?<n>a+)\\k<n>b', 450],
  ['\\1(a)', ANY],
  ['(?<=(a+)\\1)b', 1800],
  ['a*(?<=a)b*x', 2300],
  ['a*(?<=aa)b*x', 360],
  ['(?:(\\w)\\1)*x', 1400],
  // Nobody reads these by heart, but the list of a shop's products may be long.
  [`^(?:${Array.from({ length: 300 }, (_, index) => `p-${index}`).join('|')})$`, 56_000],
  ['(?:foo|far|fun)+', ANY],
  // Each word is tried at each place, in vain.
  ['.*(?:red|green|blue)', 1100],
  ['[?&]cid=([^&]+)', ANY],
  ['^(?=.*shop)(?=.*cart).*$', ANY],
  ['\\12{2}\\c', 3600],
  ['[]', ANY],
  ['[^]*b', 3600],
])('“%s” is taken, for texts of %d characters', (pattern, limit) => {
  expect(checkPattern(pattern)).toBe(limit);
});
