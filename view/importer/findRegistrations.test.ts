import { read, register } from '../../test/importing';
import { importCode } from './importCode';

describe('finds a registration', () => {
  const FN = 'function (u) { a(u); }';
  test.each([
    ['of s', register(FN)],
    ['of window.s', `window.${register(FN)}`],
    ['of another variable', `s_alt.registerPostTrackCallback(${FN})`],
    ['of what s_gi returns', `s_gi("suite").registerPostTrackCallback(${FN})`],
    ['of what Tags has', `_satellite.getVar("tracker").registerPostTrackCallback(${FN})`],
    ['with optional chaining', `window.s?.registerPostTrackCallback?.(${FN})`],
    ['with brackets', `s["registerPostTrackCallback"](${FN})`],
    ['in document ready', `jQuery(document).ready(function () { ${register(FN)} });`],
    [
      'in a guard',
      `if (typeof s !== "undefined" && s.registerPostTrackCallback) { ${register(FN)} }`,
    ],
    ['behind a guard', `s && s.registerPostTrackCallback && ${register(FN)}`],
    ['after a guard', `(function () { if (!window.s) return; ${register(FN)} })();`],
    [
      'in a timer that waits for the tracker',
      `var t = setInterval(function () { if (window.s) { clearInterval(t); ${register(FN)} } }, 100);`,
    ],
    [
      'in an augmenter',
      `turbine.getSharedModule("adobe-analytics", "augment-tracker")(function (s) { ${register(FN)} });`,
    ],
    ['in a promise', `getTracker().then((s) => { ${register(FN)} });`],
    ['in try and catch', `try { ${register(FN)} } catch (e) {}`],
    ['of a function that is declared later', `${register('sent')} function sent(u) { a(u); }`],
    ['of a variable', `const sent = ${FN}; ${register('sent')}`],
    ['of a variable that is set later', `var sent; sent = ${FN}; ${register('sent')}`],
    ['of a variable that is set to another', `var x = ${FN}; var y = x; ${register('y')}`],
    ['of a global function', `window.sent = ${FN}; ${register('sent')}`],
    ['of a property', `s.sent = ${FN}; ${register('s.sent')}`],
    ['of a method', `const o = { sent(u) { a(u); } }; ${register('o.sent')}`],
    ['of a function bound to nothing that it uses', register(`(${FN}).bind(null)`)],
    [
      'in HTML',
      `<!DOCTYPE html><p title="<b>">x</p><script type="text/javascript">${register(FN)}</script>`,
    ],
    [
      'in HTML, with data beside it',
      `<script type="application/ld+json">{"a": 1}</script>\n<script>${register(FN)}</script>`,
    ],
    ['after the mark of an old page', `<script><!--\n${register(FN)}\n//--></script>`],
    ['in a module', `import x from "x"; ${register(FN)} await y;`],
    ['after a return of an action’s code', `${register(FN)} return 1;`],
  ])('%s', (_, code) => {
    const { callbacks, notes, problems } = read(code);
    expect(problems).toEqual([]);
    expect(callbacks.map(({ source }) => source)).toEqual(['a(requestUrl);']);
    expect(notes.filter((each) => !each.includes('Uses what must be there'))).toEqual([]);
  });

  test('each of several', () => {
    const { callbacks } = read(
      `${register('one')}${register('(u) => two(u)')} function one() { x(); }`,
    );
    expect(callbacks.map(({ source }) => source)).toEqual(['x();', 'two(requestUrl);']);
  });

  test('once, where the same function is registered twice', () => {
    const { callbacks, notes } = read(
      `function sent(u) { a(u); }\n${register('sent')}\ns2.registerPostTrackCallback(sent);`,
    );
    expect(callbacks).toHaveLength(1);
    expect(notes).toContain(
      'changed 3: It was registered 2 times. Here it runs once for each hit.',
    );
  });

  test('twice, where the values differ', () => {
    const { callbacks } = read(
      `function sent(u, x) { a(x); } ${register('sent', '"1"')} ${register('sent', '"2"')}`,
    );
    expect(callbacks.map(({ name, arguments: [argument] }) => [name, argument?.value])).toEqual([
      ['sent', '1'],
      ['sent 2', '2'],
    ]);
  });

  test.each(['', '  \n', 'var s = s_gi("suite"); s.t();', 's.registerPostTrackCallback = 1;'])(
    'in %j: none',
    (code) => {
      expect(importCode(code, [])).toEqual({ callbacks: [], problems: [] });
    },
  );
});
