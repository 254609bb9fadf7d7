import { tokenBefore, tokenize } from './tokens';

const cut = (source: string) =>
  tokenize(source).map(({ type, from, to }) => `${type} ${source.slice(from, to)}`);
const ofType = (source: string, ...types: string[]) =>
  cut(source).filter((token) => types.some((type) => token.startsWith(type)));

test('knows the kinds of words', () => {
  expect(cut('const größe = this.let + 1.5;')).toEqual([
    'keyword const',
    'definition größe',
    'punctuation =',
    'atom this',
    'punctuation .',
    'name let',
    'punctuation +',
    'number 1.5',
    'punctuation ;',
  ]);
});

test.each<[string, string[]]>([
  ['a // b\n"c" /* d */', ['comment // b', 'string "c"', 'comment /* d */']],
  ["'it\\'s' + x", ["string 'it\\'s'"]],
  ['"open\nnext', ['string "open']],
  ['/* open', ['comment /* open']],
  ['`a #{ b + `c #{d} e` } f` + g', ['string `a #{', 'string `c #{', 'string } e`', 'string } f`']],
  ['`#{ { a: {} } }`', ['string `#{', 'string }`']],
  ['`open #{', ['string `open #{']],
  ['x = /a\\/[/"]b/gi.test("c")', ['regex /a\\/[/"]b/gi', 'string "c"']],
  ['return /a/', ['regex /a/']],
  ['a / b / c; (d) / 2', []],
  ['a /* x */ / 2 / "b"', ['comment /* x */', 'string "b"']],
])('%s, with $ for #', (source, expected) => {
  const dollars = (text: string) => text.replaceAll('#', '$');
  expect(ofType(dollars(source), 'comment', 'string', 'regex')).toEqual(expected.map(dollars));
});

test('covers all but the space between, whatever the code', () => {
  const source = 'if (a`#{}}{`"\\'.replace('#', '$');
  const tokens = tokenize(source);
  expect(tokens.map(({ from, to }) => source.slice(from, to)).join('')).toBe(
    source.replaceAll(' ', ''),
  );
});

test('finds the token before a place', () => {
  const tokens = tokenize('ab  "c"');
  const at = (place: number) => tokenBefore(tokens, place)?.type;
  expect([0, 1, 2, 3, 4, 5, 7, 8].map(at)).toEqual([
    undefined,
    'name',
    'name',
    undefined,
    undefined,
    'string',
    'string',
    undefined,
  ]);
});
