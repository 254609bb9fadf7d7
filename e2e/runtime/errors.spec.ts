import { action, CREATE_S, callback, code, ONE_TRACKER, rule, withCallbacks } from './pages';
import { type OpenOptions } from './site';
import { withSite } from './withSite';

const tests = withSite();

async function open(callbacks: string[], options: OpenOptions = {}) {
  await tests.open({
    tracker: ONE_TRACKER,
    settings: withCallbacks(...callbacks, callback('Last', 'note("last")')),
    ...options,
    before: `${CREATE_S} ${options.before ?? ''}`,
  });
  await tests.run('s.t()');
  await tests.opened.until('notes.includes("last")');
}
const untilLogged = (text: string) => tests.opened.written(text);

it.each([
  ['throws', 'function deepInside() { throw new TypeError("my mistake"); } deepInside();'],
  [
    'rejects',
    'return (async function deepInside() { await null; throw new TypeError("my mistake"); })();',
  ],
  [
    'rejects later',
    'return new Promise((_, reject) => setTimeout(function deepInside() { reject(new TypeError("my mistake")); }, 30));',
  ],
  [
    'answers a thenable that fails',
    'return { then(_, failed) { (function deepInside() { failed(new TypeError("my mistake")); })(); } };',
  ],
  [
    'answers a thenable that throws',
    'return { then() { (function deepInside() { throw new TypeError("my mistake"); })(); } };',
  ],
  [
    'answers what can’t be looked at',
    'return { get then() { return (function deepInside() { throw new TypeError("my mistake"); })(); } };',
  ],
])('of a callback that %s go to the log, with its name and the stack', async (_, body) => {
  await open([callback('Bad one', body)]);
  const [line, ...more] = await untilLogged('Bad one');
  expect(more).toEqual([]);
  expect(line).toContain('[Post-Track Callback]');
  expect(line).toContain('my mistake');
  expect(line).toContain('deepInside');
});

it.each([
  ['null', 'throw null;'],
  ['undefined', 'throw undefined;'],
  ['a symbol', 'throw Symbol("odd");'],
  [
    'an object that can’t be read',
    'throw { get message() { throw 1; }, get stack() { throw 2; }, get name() { throw 3; }, toString() { throw 4; } };',
  ],
  ['a revoked proxy', 'const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); throw proxy;'],
  ['an error without a prototype', 'throw Object.setPrototypeOf(new Error("x"), null);'],
  ['a rejection with nothing', 'return Promise.reject();'],
])('may be %s', async (_, body) => {
  await open([callback('Bad one', body)]);
  await untilLogged('Bad one');
});

it('of one callback leave all others alone, whatever the rest returns', async () => {
  await open([
    callback('A', 'note("a"); throw new Error("a");'),
    callback('B', 'note("b"); return 5;'),
    callback('C', 'note("c"); return null;'),
    callback('D', 'note("d"); return { then: true };'),
    callback('E', 'note("e"); return new Promise(() => {});'),
    callback('F', 'note("f"); return false;'),
  ]);
  expect(await tests.opened.notes()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'last']);
  await tests.run('notes.length = 0; s.t()');
  await tests.opened.until('notes.length === 7');
});

it('of a callback that an action or another extension registered go the same way', async () => {
  await open([], {
    rules: `[${rule(
      'go',
      action(
        'registerCallback',
        '{ name: "By action", source: function () { throw new Error("x1"); } }',
      ),
      code(
        'turbine.getSharedModule("post-track-callback", "register-callback")("By extension", () => { throw new Error("x2"); })',
      ),
    )}]`,
    after: 'triggers.go();',
  });
  expect(await untilLogged('By action')).toHaveLength(1);
  expect(await untilLogged('By extension')).toHaveLength(1);
});

it('are swallowed where the console throws', async () => {
  await open([callback('A', 'throw new Error("a");'), callback('B', 's.t()')], {
    before:
      'for (const method of ["log", "info", "warn", "error", "debug"]) console[method] = () => { throw new Error("no console"); };',
  });
  await tests.run('notes.length = 0; s.t()');
  await tests.opened.until('notes.length === 1');
});

it('of a storage that throws are none of ours', async () => {
  await open([callback('A', 'note(hit.type)')], {
    before: `for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });`,
  });
  expect(await tests.opened.notes()).toEqual(['page', 'last']);
});

it('of code that changes the page’s own objects reach nobody else', async () => {
  await open([
    callback('A', 'Object.defineProperty(hit, "type", { value: "x" });'),
    callback('B', '"use strict"; hit.id = 5;'),
    callback('C', 'note(hit.type, hit.id.length > 3)'),
  ]);
  expect(await tests.opened.notes()).toEqual(['page', true, 'last']);
  expect(await untilLogged('"A" failed')).toHaveLength(1);
  expect(await untilLogged('"B" failed')).toHaveLength(1);
});
