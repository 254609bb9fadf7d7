import { foundBy, mended, problemsOf } from '../../../test/lintTable';
import { showMessage } from '../../texts/text';

const found = (source: string, context = {}) => foundBy('trackingCalls', source, context);

test.each([
  ['s.t();', 's.t()'],
  ['s.tl(true, "o", "name");', 's.tl(true, "o", "name")'],
  ['s.track();', 's.track()'],
  ['s.trackLink(this, "d", "x");', 's.trackLink(this, "d", "x")'],
  ['s.trackLight("1");', 's.trackLight("1")'],
  ['s["t"]();', 's["t"]()'],
  ['s?.t?.();', 's?.t?.()'],
  ['s.t.call(s, {});', 's.t.call(s, {})'],
  ['if (hit.type === "page") s.tl(1, "o", "a");', 's.tl(1, "o", "a")'],
  ['const tracker = s; tracker.t();', 'tracker.t()'],
  ['var mine = window.s || s;\nmine.t();', 'mine.t()'],
  ['window.s.t();', 'window.s.t()'],
  ['top["s"].t();', 'top["s"].t()'],
  ['(function () { s.t(); })();', 's.t()'],
  ['(() => { s.t(); }).call(null);', 's.t()'],
  ['[1, 2].forEach(function () { s.t(); });', 's.t()'],
  ['function send() { s.t(); }\nsend();', 's.t()'],
  ['new Promise((done) => { s.t(); done(); });', 's.t()'],
  ['return (async () => { s.t(); await x; })();', 's.t()'],
  ['const { t } = s; t();', 't()'],
  ['const { tl: send } = s; send(true, "o", "a");', 'send(true, "o", "a")'],
  ['(0, s.t)();', '(0, s.t)()'],
])('what is called at once sends nothing: %s', (source, marked) => {
  expect(found(source)).toEqual([`error: ${marked}`]);
});

test.each([
  ['setTimeout(function () { s.t(); }, 500);', 's.t()'],
  ['setTimeout(() => s.tl(1, "o", "a"), 0);', 's.tl(1, "o", "a")'],
  ['setTimeout(s.t.bind(s), 10);', 's.t'],
  ['const { t } = s; setTimeout(t, 10);', 't'],
  ['return fetch("/x").then(s.t);', 's.t'],
  ['window.setInterval(s.t, 10);', 's.t'],
  ['return fetch("/x").then(() => { s.t(); });', 's.t()'],
  ['Promise.resolve().finally(() => s.t());', 's.t()'],
  ['return (async () => { await fetch("/x"); s.t(); })();', 's.t()'],
  ['const again = () => s.t();\nrequestAnimationFrame(again);', 's.t()'],
  ['function again() { s.t(); }\nsetTimeout(again, 9);', 's.t()'],
  ['try { queueMicrotask(() => s.t()); } catch (e) {}', 's.t()'],
])('what always sends a hit later is a loop: %s', (source, marked) => {
  expect(found(source, { narrowed: false })).toEqual([`error: ${marked}`]);
  expect(found(source, { narrowed: true })).toEqual([`warning: ${marked}`]);
  expect(found(source)).toEqual([`warning: ${marked}`]);
});

test.each([
  ['if (hit.type === "page") setTimeout(() => s.t());', 's.t()'],
  ['if (hit.type !== "page") return;\nsetTimeout(() => { s.t(); });', 's.t()'],
  ['setTimeout(() => { ok && s.t(); });', 's.t()'],
  ['fetch("/x").catch(() => s.t());', 's.t()'],
  ['button.addEventListener("click", () => s.t());', 's.t()'],
  ['image.onload = () => s.t();', 's.t()'],
  ['window.later = { send() { s.t(); } };', 's.t()'],
  ['s_gi("suite").t();', 's_gi("suite").t()'],
  ['window.s2.t();', 'window.s2.t()'],
  ['s2.t();', 's2.t()'],
  ['alloy("sendEvent", {});', 'alloy("sendEvent", {})'],
])('what may be meant so is a warning: %s', (source, marked) => {
  expect(found(source, { narrowed: false })).toEqual([`warning: ${marked}`]);
});

test.each([
  ['alloy("sendEvent", {});', 'web-sdk:alloy'],
  ['window.mine("sendEvent");', 'web-sdk:mine'],
  ['tracker.t();', 'global:tracker'],
])('a tracker by its own name counts when it is listened to: %s', (source, listenedTo) => {
  expect(found(source, { listenedTo: [listenedTo] })).toEqual([`error: ${source.slice(0, -1)}`]);
});

test.each([
  'function t() {}\nt();',
  'i18n.t("key");',
  'const s2 = { t() {} };\ns2.t();',
  'items.forEach(function (s) { s.t(); });',
  'console.log("s.t()"); // s.t()',
  'const a = `s.tl()`;',
  'args.s.t();',
  'send({ t: s.t });',
  'const { t } = i18n; t("key");',
  'const { t } = s; send(t);',
  's.t;',
  's.total();',
  'if (s.tl) log();',
  'sendEvent();',
  'alloy("getIdentity");',
  'function alloy() {}\nalloy("sendEvent");',
  '_satellite.track("next");',
])('leaves alone what only looks like it: %s', (source) => {
  expect(found(source, { narrowed: false })).toEqual([]);
});

test('names the call and takes it away, with its line', () => {
  const source = 'a();\n  s.t();\nb();';
  const [problem] = problemsOf('trackingCalls', source);
  expect(problem).toMatchObject({ line: 2, column: 3 });
  expect(problem && showMessage(problem.message)).toBe(
    's.t() sends nothing here. It would run the callback again, and so on for ever.',
  );
  expect(mended(source, problem?.fixes[0])).toBe('a();\nb();');
});

test.each([
  ['a(); s.t();', 'a(); '],
  ['if (a) s.t();', 'if (a) {}'],
  ['if (a) {\n  s.t();\n}', 'if (a) {\n}'],
  ['x = s.t();', undefined],
])('takes away no more than the call: %s', (source, expected) => {
  expect(mended(source, problemsOf('trackingCalls', source)[0]?.fixes[0])).toBe(expected);
});
