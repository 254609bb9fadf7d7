import { mended, problemsOf } from '../../../test/lintTable';

const found = (source: string) => [
  ...problemsOf('uncalledFunction', source),
  ...problemsOf('syntax', source),
];

test.each<[string, string | undefined]>([
  ['function callback(requestUrl, args) {\n  send(args.tier);\n}', 'send(args.tier);'],
  ['(requestUrl, args, hit, s) => { send(hit); };', 'send(hit); '.trim()],
  ['const callback = function () { send(hit); };', 'send(hit);'],
  ['// mine\nfunction callback() { send(hit); }', '// mine\nsend(hit);'],
  ['function (requestUrl) {\n  send(requestUrl);\n}\n', 'send(requestUrl);'],
  ['// mine\nfunction () { send(hit); };', '// mine\nsend(hit);'],
  ['function (url) { send(url); }', undefined],
  ['async function () { await send(hit); }', undefined],
  ['const callback = (url) => send(url);', undefined],
  ['function again() { again(); }', 'again();'],
])('a function instead of its body: %j', (source, expected) => {
  const [problem, more] = found(source);
  expect(problem).toMatchObject({ severity: 'error', message: { key: 'lint.uncalledFunction' } });
  expect(more).toBeUndefined();
  expect(mended(source, problem?.fixes[0])?.trim()).toBe(expected);
});

test.each([
  '(function () { send(hit); })();',
  'function callback() { send(hit); }\ncallback();',
  'const callback = () => send(hit);\ncallback();',
  'window.mine = function () { send(hit); };',
  'return function () {};',
  'setTimeout(() => send(hit));',
  'class Mine {}',
])('leaves alone %j', (source) => {
  expect(found(source)).toEqual([]);
});
