import { read, register } from '../../test/importing';

describe('says what is not taken over', () => {
  test.each([
    [
      'a function from elsewhere',
      register('sent'),
      '1: “sent” is not in this text. Paste its definition as well, or register a function of your own that calls it.',
    ],
    [
      'an imported function',
      `import sent from "x"; ${register('sent')}`,
      '1: “sent” is imported from another file. Paste the function itself.',
    ],
    [
      'a function that is handed in',
      `function add(fn) { ${register('fn')} }`,
      '1: “fn” is handed in from elsewhere. Paste the function itself.',
    ],
    [
      'one of several functions',
      `let f = () => {}; f = () => {}; ${register('f')}`,
      '1: “f” is given more than one value. Which one is registered is only known on the page.',
    ],
    [
      'a function that a function makes',
      register('make(1)'),
      '1: The function is what “make(1)” returns, which is only known on the page. Write the function itself.',
    ],
    [
      'a generator',
      register('function* () {}'),
      '1: The function is a generator: calling it runs none of its code. Make it a plain function.',
    ],
    [
      'bound values',
      `${register('f.bind(null, 1)')} function f() {}`,
      '1: The function is bound to an object or to values, which can’t be taken over. Hand the values over as arguments.',
    ],
    [
      'a bound object',
      register('(function () { this.x(); }).bind(app)'),
      '1: The function is bound to an object or to values, which can’t be taken over. Hand the values over as arguments.',
    ],
    [
      'a choice',
      register('a ? () => {} : () => {}'),
      '1: Which function a ? () => {} : () => {} is, is only known on the page. Register one function that makes the choice itself.',
    ],
    [
      'spread values',
      register('() => {}', '...values'),
      '1: What is handed over with “...” is only known on the page. Write the function and its values one by one.',
    ],
    [
      'spread functions',
      register('...all'),
      '1: What is handed over with “...” is only known on the page. Write the function and its values one by one.',
    ],
    [
      'an indirect call',
      's.registerPostTrackCallback.call(s, () => {});',
      '1: registerPostTrackCallback is called indirectly. Call it on the tracker to import the callback.',
    ],
    [
      'no function',
      's.registerPostTrackCallback();',
      '1: registerPostTrackCallback is called without a function.',
    ],
    [
      'a circle',
      `var a = b; var b = a; ${register('a')}`,
      '1: “a” is no function that stands in this text. Paste its definition as well.',
    ],
    [
      'what runs before a hit',
      's.registerPreTrackCallback(() => {});',
      '1: registerPreTrackCallback runs before a hit is sent. This extension runs code after it: not taken over.',
    ],
    ['wrong code', 'a();\n  s.x(}', '2: Unexpected “}”.'],
    [
      'code that ends early',
      's.x(',
      '1: The code ends before it is complete. Close the open bracket, brace or quote.',
    ],
    ['wrong code in HTML', '<script>\na(;\n</script>', '2: Unexpected “;”.'],
    ['HTML without a script', '<p>text</p>', '1: Unexpected “<”.'],
    [
      'code too deep',
      `${'('.repeat(20000)}`,
      '1: The code is nested too deep to be read. Paste only the part that matters.',
    ],
  ])('%s', (_, code, problem) => {
    const { callbacks, problems } = read(code);
    expect(callbacks).toEqual([]);
    expect(problems).toEqual([problem]);
  });
});

describe('finds methods that stand in the text', () => {
  test.each([
    'class A { sent(u) { a(u); } init() { REGISTER(this.sent) } } new A().init();',
    'class A { #sent(u) { a(u); } init() { REGISTER(this.#sent) } } new A().init();',
    'class A { sent = (u) => { a(u); }; init() { REGISTER(this.sent) } } new A().init();',
    'class A { static sent(u) { a(u); } } REGISTER(A.sent)',
    'class A { sent(u) { a(u); } } REGISTER(A.prototype.sent)',
    'class A { sent(u) { a(u); } } const one = new A(); REGISTER(one.sent)',
    'class A { sent(u) { a(u); } } class B extends A { init() { REGISTER(super.sent) } } new B().init();',
    'class A { sent(u) { a(u); } } class B extends A { init() { REGISTER(this.sent) } } new B().init();',
    'var o = { sent(u) { a(u); }, init() { REGISTER(this.sent) } }; o.init();',
    'var o = {}; o.sent = function (u) { a(u); }; o.init = function () { REGISTER(this.sent) }; o.init();',
    'function A() {} A.prototype.sent = function (u) { a(u); }; A.prototype.init = function () { REGISTER(this.sent.bind(this)) }; new A().init();',
    'if (x) { function sent(u) { a(u); } } REGISTER(sent)',
  ])('%s', (code) => {
    const { callbacks, problems } = read(code.replace(/REGISTER\((.*?)\)(?= |$)/, register('$1')));
    expect(problems).toEqual([]);
    expect(callbacks.map(({ source }) => source)).toEqual(['a(requestUrl);']);
  });
});

describe('calls by its name what every page has', () => {
  test.each([
    ['s.clearVars', 's.clearVars();'],
    ['s.clearVars.bind(s)', 's.clearVars();'],
    ['console.log', 'console.log(requestUrl, args.argument1);'],
    ['window.console.log', 'console.log(requestUrl, args.argument1);'],
    ['_satellite.track', '_satellite.track(requestUrl, args.argument1);'],
    ['s.Util.cookieWrite', 's.Util.cookieWrite(requestUrl, args.argument1);'],
    ['alert', 'alert(requestUrl, args.argument1);'],
  ])('%s', (given, source) => {
    const { callbacks, problems } = read(register(given, '"x"'));
    expect(problems).toEqual([]);
    expect(callbacks.map((each) => each.source)).toEqual([source]);
  });

  test('and says where the extension has something better, or it can’t be', () => {
    expect(read(register('s.clearVars')).notes).toEqual([
      'check 1: s.clearVars() also wipes what the page has set for its next hit. The extension’s configuration can clear variables without that: “Clear what the hit sent”.',
    ]);
    expect(read(register('s.tl')).problems).toEqual([
      '1: s.tl would send one more hit after each hit, without end. A callback can’t do that.',
    ]);
    expect(read(register('dataLayer.push')).problems).toEqual([
      '1: “dataLayer.push” is not in this text. Paste its definition as well, or register a function of your own that calls it.',
    ]);
    expect(
      read(`class A { #b; init() { ${register('() => { a(this.#b); }')} } }`).problems,
    ).toEqual([
      '1: The function uses what only its class or module has. Write it as a function that stands alone.',
    ]);
  });
});

describe('a value that is no function is no callback', () => {
  const NONE = 'is no function. Write the function itself.';
  const ELSEWHERE = 'is not in this text. Paste its definition as well, or register';
  test.each([
    ['undefined', NONE],
    ['null', NONE],
    ['NaN', NONE],
    ['s', NONE],
    ['s.pageName', NONE],
    ['s.contextData', NONE],
    ['s.Util', NONE],
    ['window', NONE],
    ['location.href', NONE],
    ['document.title', NONE],
    ['Promise', NONE],
    ['Function.prototype', NONE],
    ['Function.prototype.caller', NONE],
    ['s.sendToGA', ELSEWHERE],
    ['gtag', ELSEWHERE],
    ['alloy', ELSEWHERE],
    ['turbine.logger.log', '“turbine” is there in extensions and modules only'],
    ['module.exports', '“module” is there in extensions and modules only'],
    ['event.preventDefault', '“event” is there in the custom code of a rule only'],
  ])('%s', (given, said) => {
    for (const code of [register(given), `const f = ${given}; ${register('f')}`]) {
      const { callbacks, problems } = read(code);
      expect(callbacks).toEqual([]);
      expect(problems).toEqual([expect.stringContaining(said)]);
    }
  });

  test.each(['undefined', 'null', 'void 0'])('then(%s, …) has only what failed', (nothing) => {
    const { callbacks, problems } = read(
      `alloy("sendEvent", {}).then(${nothing}, () => { a(); });`,
    );
    expect(callbacks).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('What runs when an event fails')]);
  });
});

describe('a function is followed out of the object that it was taken from', () => {
  test.each([
    ['const { clearVars } = s;', 'clearVars', 's.clearVars();'],
    ['const { log: write } = console;', 'write', 'console.log(requestUrl);'],
    ['const app = { sent() { a(); } }; const { sent } = app;', 'sent', 'a();'],
    ['app.sent = () => { a(); }; var { sent } = app;', 'sent', 'a();'],
  ])('%s', (before, given, source) => {
    const { callbacks, problems } = read(`${before} ${register(given)}`);
    expect(problems).toEqual([]);
    expect(callbacks.map((each) => each.source)).toEqual([source]);
  });

  test.each(['s.clearVars', 'window.s.clearVars'])('of a tracker, after an event: %s', (given) => {
    const { callbacks, notes } = read(`alloy("sendEvent", {}).then(${given});`);
    expect(callbacks.map((each) => each.source)).toEqual(['window.s.clearVars();']);
    expect(notes.join()).toContain('Uses what must be there on the page: s.');
    expect(notes.join()).toContain('s.clearVars() also wipes');
  });
});

test('names that no page has, and that the code makes itself, are no needs of the page', () => {
  const { notes } = read(
    register(
      'function () { turbine.x; module.y; go(event, target); for (each of list) go(each); made = 1; go(made); q = q || []; }',
    ),
  );
  expect(notes).toEqual([
    'check 1: “turbine” is there in extensions and modules only: a callback does not have it. Use what the page has in its place.',
    'check 1: “module” is there in extensions and modules only: a callback does not have it. Use what the page has in its place.',
    'changed 1: Uses what must be there on the page: go, list, q.',
    'check 1: “event” is there in the custom code of a rule only: a callback does not have it. Make what you need of it an argument.',
    'check 1: “target” is there in the custom code of a rule only: a callback does not have it. Make what you need of it an argument.',
  ]);
});
