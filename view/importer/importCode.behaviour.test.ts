import { asImported, asPasted } from '../../test/importing';
import { importCode } from './importCode';

const registering = (fn: string, ...values: string[]) =>
  `s.registerPostTrackCallback(${[fn, ...values].join(', ')});`;

test.each([
  registering('function (u, a, b) { log(u, a, b); }', '"1"', '"2"'),
  registering('function (u, a) { a = a + 1; u = u.slice(8); log(u, a); }', '"1"'),
  registering('function (u, n, b) { n++; log(n + 1, b ? "yes" : "no"); }', '41', 'false'),
  registering('function (u, a, b) { log(typeof a, a, typeof b); }', 'null'),
  registering('(u, a = "none", ...more) => { log(u, a, more); }', 'undefined', '1', '"2"', 'true'),
  registering('({ length }, [first]) => log(length, first)', '"abc"'),
  registering('function () { log(arguments.length, [].slice.call(arguments)); }', '"1"', '2'),
  registering('function () { log(this === undefined || this === window); }'),
  registering('function () { "use strict"; log(this === undefined); }'),
  registering('function count(u) { log(u.length); if (u.length > 50) count(u.slice(3)); }'),
  registering(
    'function (requestUrl, hit, args, s) { log(requestUrl, hit, args, s); }',
    '"1"',
    '"2"',
    '"3"',
  ),
  registering('function (hit, requestUrl) { log(hit, requestUrl); }', '"1"'),
  registering('function (u) { const hit = u.length; const args = [hit]; log(hit, args); }'),
  registering('function (u) { var s = s || "none"; log(s); }'),
  registering('function (u) { function s() { return u; } log(s()); }'),
  registering('function (u) { { let s = "inner"; log(s); } log(s.eVar1); }'),
  registering('function (u) { try { throw u; } catch (args) { log(args, u); } }'),
  registering('function (u) { for (const args of [1, 2]) log(args, u); }'),
  registering('function (u, x) { x: for (;;) { break x; } log({ x, u: { x: x } }.u.x); }', '"1"'),
  registering(
    'function (u, x) { class A { x() { return x; } get u() { return u; } } log(new A().x(), new A().u); }',
    '"1"',
  ),
  registering('function (u, x) { const f = (u, g = x) => [u, g]; log(f(1), f(u, 2)); }', '"1"'),
  registering('function (u, x) { ({ x } = { x: 2 }); [u] = ["a"]; log(u, x); }', '"1"'),
  registering('function (u, x) { for (x in { a: 1 }) log(x); for (x of [3]) log(x); }', '"1"'),
  registering('function (u, x) { log(eval("x + u")); }', '"1"'),
  registering('function (u, u2 = u) { log(u2); }'),
  registering('function (u, a, a) { log(a); }', '"1"', '"2"'),
  registering('function (u, a) { var a; log(a); }', '"1"'),
  registering('async function (u, a) { await null; log(u, a); }', '"1"'),
  registering('async (u) => { await Promise.resolve(); log(u); }'),
  registering('async u => log(await u)'),
  registering('u => ({ u, f() { log(u); } }).f()'),
  registering('u => (log(1), log(u))'),
  registering('(u) => { return; }'),
  registering('function (u) {\n  log(`a\n    b` + u);\n\n  log("\\\n  c"); /* end */ }'),
  't2.registerPostTrackCallback(function (u) { t2.eVar1 = "new"; log(t2.eVar1, { t2 }.t2.eVar2, window.t2.eVar1); });',
  't2.registerPostTrackCallback(function (u) { var s = "mine"; log(t2.eVar1, s); });',
  't2.registerPostTrackCallback(function (u, s) { log(t2.eVar1, s); }, "mine");',
  't2.registerPostTrackCallback(function (u) { log(s.eVar1, typeof hit, typeof args); });',
  'var mine = s; mine.registerPostTrackCallback(function (u) { log(mine.eVar1, s.eVar2); });',
  'const o = { t: s, sent(u) { log(u, o === undefined); } }; s.registerPostTrackCallback(function (u) { log(u); }, "1");',
  'const o = { sent(u, a) { log(u, arguments.length, a); } }; s.registerPostTrackCallback(o.sent, "1");',
  'const o = { async sent(u, { length }) { log(length); } }; s.registerPostTrackCallback(o.sent, "1");',
  'const again = function (u) { if (u.length > 50) return again(u.slice(9)); log(u); }; s.registerPostTrackCallback(again);',
  'const hit = (u) => { log(u); if (u.length > 50) hit(u.slice(9)); }; s.registerPostTrackCallback(hit);',
  'const P = "p", R = /a/i, N = -1; function j(x) { return P + k(x); } var k = (x) => R.test(x) + N; s.registerPostTrackCallback((u) => log(j(u)));',
  'function even(n) { return n === 0 || odd(n - 1); } function odd(n) { return n !== 0 && even(n - 1); } s.registerPostTrackCallback(() => log(even(4)));',
  'function tell(u) { log(t2.eVar1, u, s.eVar2); } t2.registerPostTrackCallback((u) => { tell(u); });',
  'const put = (x) => { log(x); }; s.registerPostTrackCallback(function (u, put2) { put(put2); }, "1");',
  'const put = (x) => { log(x); }; s.registerPostTrackCallback(function (u, { length }) { put(length); }, "1");',
  registering(
    'function (u, t, e) { log(u, t, e); }',
    '_satellite.getVar("Tier")',
    '"a " + _satellite.getVar("B")',
  ),
  registering('function (u, t) { log(t.eVar1); t.eVar1 = 2; log(s.eVar1); }', 's'),
])('does the same as before: %s', async (code) => {
  const expected = await asPasted(code);
  const imported = importCode(code, []);
  expect(imported.problems).toEqual([]);
  expect(await asImported(imported)).toEqual(expected);
});

test('the page tells what it ran', async () => {
  expect(await asPasted(registering('function (u, a) { log(a); }', '"1"'))).toEqual(['["1"]']);
});
