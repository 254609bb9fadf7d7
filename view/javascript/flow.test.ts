import { readJavaScript } from '../../test/readJavaScript';
import { createFlow } from './flow';
import type { Reach } from './reach';

/** How `here()` is reached. */
function reachIn(text: string): Reach {
  const code = readJavaScript(text);
  const call = code.nodes('CallExpression').find((node) => code.textOf(node) === 'here()');
  if (!call) throw new Error('here() is nowhere');
  return createFlow(code).reach(call);
}

test.each<[code: string, when: Reach['when'], ...kinds: string[]]>([
  ['here();', 'now'],
  ['(() => { here(); })();', 'now'],
  ['function f() { here(); } f.call(null);', 'now'],
  ['function run(fn) { fn(); } run(() => { here(); });', 'now'],
  ['function run(fn) { setTimeout(fn); } run(function () { here(); });', 'later'],
  ['var f = () => here(); var g = f; g();', 'now'],
  ['var o = { f() { here(); } }; window.o; o["f"]();', 'now'],
  ['window.f = function () { here(); }; f();', 'now'],
  ['if (a) here();', 'now', 'condition'],
  ['a ?? here();', 'now', 'condition'],
  ['a?.b(here());', 'now', 'condition'],
  ['while (a) { here(); }', 'now', 'loop'],
  ['for (const a of here()) {}', 'now'],
  ['[1].map(() => here());', 'now', 'loop'],
  ['try { here(); } catch (e) {}', 'now'],
  ['try { a(); here(); } catch (e) {}', 'now', 'try'],
  ['try { a(); here(); } finally {}', 'now'],
  ['try { a(); } catch (e) { here(); }', 'now', 'failure'],
  ['function f() { if (a) return; here(); } f();', 'now', 'condition'],
  ['function f() { try { throw a; } catch (e) {} here(); } f();', 'now'],
  ['function f() { return a; here(); } f();', 'now', 'exit'],
  ['a: { if (b) break a; here(); }', 'now', 'condition'],
  ['a: for (;;) { for (;;) { continue a; } here(); }', 'now', 'exit', 'loop'],
  ['function f() { for (const b of a) { if (b) return; } here(); } f();', 'now', 'condition'],
  ['function f() { for (;;) { return; } here(); } f();', 'now', 'exit'],
  ['function f() { try { a(); } catch (e) { return; } here(); } f();', 'now', 'try'],
  ['(async () => { await a; here(); })();', 'later', 'awaited'],
  ['Promise.resolve().then(() => here());', 'later'],
  ['a.then(() => here());', 'later', 'promised'],
  ['a.then(b, () => here());', 'later', 'failure'],
  ['setInterval(() => here());', 'later', 'repeated'],
  ['var t = setInterval(() => { clearInterval(t); here(); });', 'later'],
  ['var t = setTimeout(() => here()); clearTimeout(t);', 'later', 'cancelled'],
  ['a.onclick = () => here();', 'event', 'event'],
  ['addEventListener("load", () => here());', 'event', 'load'],
  ['a(() => here());', 'unknown', 'handedOver'],
  ['function f() { here(); }', 'unknown', 'uncalled'],
  ['function f() { g(); } function g() { f(); here(); }', 'unknown', 'uncalled'],
  ['function f() { here(); } if (a) f(); else f();', 'now', 'condition', 'condition'],
  ['function f() { here(); } b.onclick = f; f();', 'now'],
])('%s is reached %s, %s', (code, when, ...kinds) => {
  const { when: reached, circumstances } = reachIn(code);
  expect([reached, ...circumstances.map(({ kind }) => kind)]).toEqual([when, ...kinds]);
});
