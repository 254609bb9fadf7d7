import { read, register } from '../../test/importing';

describe('says what is not taken over', () => {
  test.each([
    [
      'a function from elsewhere',
      register('sent'),
      '1: “sent” is no function that stands in this text. Paste its definition as well.',
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
