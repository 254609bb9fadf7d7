import { read, register } from '../../test/importing';

describe('arguments', () => {
  const values = (...given: string[]) =>
    read(register('function (u, x, y) { a(x, y); }', ...given)).callbacks[0]?.arguments;

  test.each([
    ['"text"', 'text'],
    ['`text`', 'text'],
    ['"a" + "b"', 'ab'],
    ['1e3', '1000'],
    ['-0x10', '-16'],
    ['false', 'false'],
    ['"%Tier%"', '%Tier%'],
    ['_satellite.getVar("Customer Tier")', '%Customer Tier%'],
    ['window._satellite.getVar("Tier")', '%Tier%'],
    ['"a-" + _satellite.getVar("Tier")', 'a-%Tier%'],
    ['`a-$' + '{_satellite.getVar("Tier")}-b`', 'a-%Tier%-b'],
    ['""', ''],
    // Worked out once, on the page.
    ['tier()', ''],
    ['location.href', ''],
    ['{ a: 1 }', ''],
    ['function () {}', ''],
    ['"5% of " + _satellite.getVar("Tier")', ''],
    ['_satellite.getVar(name)', ''],
    ['_satellite.getVar("50%")', ''],
  ])('%s becomes %j', (written, value) => {
    expect(values(written)).toEqual([{ name: 'x', value }]);
  });

  test('a variable that is set once has its value', () => {
    const code = `var tier = "gold"; let n = 1; n = 2; ${register('function (u, t, n) {}', 'tier', 'n')}`;
    expect(read(code).callbacks[0]?.arguments).toEqual([
      { name: 't', value: 'gold' },
      { name: 'n', value: '' },
    ]);
  });

  test('are named as the extension needs it', () => {
    const code = register(
      'function (u, let, __proto__, { a }, x = 1) {}',
      '"1"',
      '"2"',
      '"3"',
      '"4"',
    );
    expect(read(code).callbacks[0]?.arguments.map(({ name }) => name)).toEqual([
      'let_',
      '__proto___',
      'argument3',
      'x',
    ]);
  });

  test('are told when they are read at another time, or not known', () => {
    const { notes } = read(`s.registerPostTrackCallback(function (u, a, b, c, d) { run(); },
  _satellite.getVar("A"),
  b(),
  1,
  "%D%",
  "unused");`);
    expect(notes.slice(1)).toEqual([
      'changed 2: “a” is %A% now: read at each hit, and no longer once when the callback is registered.',
      'check 3: The value of “b” was worked out once, when the callback was registered: b(). Enter a value or a data element, which is read at each hit.',
      'changed 4: “c” was 1, not text. Arguments are text, so the code turns it back.',
      'changed 5: “d” holds %D%, which is a data element here.',
      'changed 6: The function does not use "unused": left out.',
    ]);
  });
});
