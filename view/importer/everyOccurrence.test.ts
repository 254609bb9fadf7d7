import fc from 'fast-check';
import { importCode } from './importCode';

/** Each one line, with a registration or an event that something comes after. `g` is what is handed over, `n` a number of its own. */
const OCCURRENCES: readonly ((g: string, n: number) => string)[] = [
  (g) => `s.registerPostTrackCallback(${g});`,
  (g) => `window.s2["registerPostTrackCallback"](${g}, "x", 1);`,
  (g) => `s?.registerPostTrackCallback?.(${g});`,
  (g) => `(0, s.registerPostTrackCallback)(${g});`,
  (g) => `getTracker().registerPostTrackCallback(${g});`,
  (g) => `s.registerPostTrackCallback.call(s, ${g});`,
  (g) => `Reflect.apply(s.registerPostTrackCallback, s, [${g}]);`,
  (g, n) => `var r${n} = s.registerPostTrackCallback; r${n}(${g});`,
  (g, n) => `const { registerPostTrackCallback: on${n} } = s; on${n}(${g});`,
  (g, n) => `const M${n} = "registerPostTrackCallback"; s[M${n}](${g});`,
  (g) => `[s, s3].forEach((t) => { t.registerPostTrackCallback(${g}); });`,
  (g) => `(s.registerPostTrackCallback || noop)(${g});`,
  () => `setTimeout("s.registerPostTrackCallback(function () { go(); })", 5);`,
  () => `document.write("<a onclick='s.registerPostTrackCallback(f)'>x</a>");`,
  () => `s.registerPostTrackCallback();`,
  () => `s.registerPostTrackCallback(...all);`,
  (g) => `alloy("sendEvent", {}).then(${g});`,
  (g) => `alloy(\`sendEvent\`, {}).then(${g}).catch(() => {});`,
  (g) => `window[name]("sendEvent", {}).then(${g});`,
  (g) => `(window.alloy || noop)("sendEvent").then(${g});`,
  (g, n) => `const C${n} = "sendEvent"; alloy2(C${n}, {}).then(${g});`,
  (g, n) => `const p${n} = alloy("sendEvent", {}); p${n}.then(${g});`,
  (g, n) => `const send${n} = () => alloy("sendEvent", {}); send${n}().then(${g});`,
  (g) => `Promise.all([alloy("sendEvent", {}), other()]).then(${g});`,
  (g) => `getAlloy().then((a) => a("sendEvent", {})).then(${g});`,
  (g) => `Promise.all(items.map((i) => alloy("sendEvent", i))).then(${g});`,
  (g) => `items.reduce((p, i) => p.then(() => alloy("sendEvent", i)), p0).then(${g});`,
  (g, n) => `api.onSend${n} = () => alloy("sendEvent", {}); api.onSend${n}().then(${g});`,
  (g) => `Reflect.apply(alloy, null, ["sendEvent", {}]).then(${g});`,
  (g) => `(x ? s : s2).registerPostTrackCallback(${g});`,
  (g) => `s[\`registerPostTrackCallback\`](${g});`,
  (g) => `alloy.apply(null, ["sendEvent", {}]).then(${g});`,
  (g) => `alloy("sendEvent", {}).finally(${g});`,
  () => `(async () => { const r = await alloy("sendEvent", {}); use(r); })();`,
  () => `track(alloy("sendEvent", {}));`,
  (g, n) => `const K${n} = { SEND: "sendEvent" }; alloy(K${n}.SEND, {}).then(${g});`,
  (g) => `alloy.bind(null, "sendEvent")({}).then(${g});`,
  () => `queue.push(["sendEvent", {}, function () { go(); }]);`,
  () => `eval("alloy('sendEvent', {}).then(function () { go(); })");`,
];
const GIVEN = [
  'function (u) { go(u); }',
  '(u) => go(u)',
  'async (u) => { await go(u); }',
  'function* () {}',
  'declared',
  'fromElsewhere',
  'app.sent',
  'this.sent',
  'console.log',
  's.clearVars',
  's.t',
  'make()',
  'a ? one : two',
  'declared.bind(app)',
  '5',
  'undefined',
  's.pageName',
  'sentBy',
  'function () {}',
];
const AROUND: readonly ((inner: string, n: number) => string)[] = [
  (inner) => `if (shop) {\n${inner}\n}`,
  (inner) => `(function () {\n${inner}\n})();`,
  (inner, n) => `function f${n}() {\n${inner}\n}`,
  (inner, n) => `function f${n}() {\n${inner}\n}\nf${n}();`,
  (inner) => `button.onclick = function () {\n${inner}\n};`,
  (inner) => `$(document).ready(() => {\n${inner}\n});`,
  (inner) => `try {\n${inner}\n} catch (e) {}`,
  (inner) => `try { x(); } catch (e) {\n${inner}\n}`,
  (inner) => `for (const each of list) {\n${inner}\n}`,
  (inner) => `switch (a) {\ncase 1: {\n${inner}\n}\n}`,
  (inner, n) => `class A${n} { run() {\n${inner}\n} }`,
  (inner, n) => `var o${n} = { run() {\n${inner}\n} }; o${n}.run();`,
  (inner) => `setTimeout(() => {\n${inner}\n}, 5);`,
  (inner) => `promise.then(function (s) {\n${inner}\n});`,
];

let number = 0;
const next = () => {
  number += 1;
  return number;
};
const occurrence = fc
  .tuple(fc.constantFrom(...OCCURRENCES), fc.constantFrom(...GIVEN))
  .map(([write, given]) => write(given, next()));
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    occurrence,
    fc
      .tuple(fc.constantFrom(...AROUND), fc.array(tie('block'), { minLength: 1, maxLength: 3 }))
      .map(([around, inner]) => around(inner.join('\n'), next())),
  ),
}));
const program = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((blocks) => `function declared(u) { go(u); } const { sentBy } = app;\n${blocks.join('\n')}`);

test('every registration is taken over or named with its line, whatever stands around it', () => {
  fc.assert(
    fc.property(program, (code) => {
      const { callbacks, problems } = importCode(code, []);
      const named = new Set(
        [...callbacks, ...callbacks.flatMap(({ notes }) => notes), ...problems].map(
          ({ line }) => line,
        ),
      );
      const lost = code
        .split('\n')
        .filter((line, index) => /registerPost|sendEvent/.test(line) && !named.has(index + 1));
      expect(lost).toEqual([]);
    }),
  );
});

test.each([
  ...OCCURRENCES.map((write) => write('function (u) { go(u); }', next())),
  'with (s) { registerPostTrackCallback(function () { go(); }); }',
  'function call(command) { return alloy(command, {}).then(() => { go(); }); } call("sendEvent"); alloy("configure", {});',
  "Promise.all(items.map((i) => alloy('sendEvent', i))).then(() => go());",
  "Promise.allSettled(items.map(send)).then(() => go()); function send(i) { return alloy('sendEvent', i); }",
  "items.reduce((p, i) => p.then(() => alloy('sendEvent', i)), Promise.resolve()).then(() => go());",
  "const [p] = items.map((i) => alloy('sendEvent', i)); p.then(() => go());",
  "Array.from(items, (i) => alloy('sendEvent', i))[0].then(() => go());",
  "items.filter((i) => alloy('sendEvent', i)).length;",
  "api.onSend = () => alloy('sendEvent', {}); api.onSend().then(() => go());",
  "const api = { onSend: () => alloy('sendEvent', {}) }; api.onSend().then(() => go());",
  "api.onceReady = () => alloy('sendEvent', {}); api.onceReady().then(() => go());",
  "window.onCheckout = () => alloy('sendEvent', {}); onCheckout().then(() => go());",
  "function send() { return alloy('sendEvent', {}); } api.onSend = send; api.onSend().then(() => go());",
  "Reflect.apply(alloy, null, ['sendEvent', {}]).then(() => go());",
  "function onX(f) { f().then(go); } onX(() => alloy('sendEvent', {}));",
  'queue.push([`sendEvent`, {}, () => go()]);',
  '<a href="#" onclick="s.registerPostTrackCallback(function () { go(); });">x</a>',
  `<p onclick="alloy('sendEvent', {}).then(go)">x</p><script>s.t();</script>`,
  '<script type="text/plain">s.registerPostTrackCallback(function () { go(); });</script>',
  '<script>s.registerPostTrackCallback(function () { go(); });',
])('is not passed over: %s', (code) => {
  const { callbacks, problems } = importCode(code, []);
  expect(callbacks.length + problems.length).toBeGreaterThan(0);
});

test.each([
  's[`registerPostTrackCallback`](go);',
  'const { registerPostTrackCallback } = s;',
  'export { registerPostTrackCallback } from "s";',
  "return alloy('sendEvent', {}).then(go);",
])('is told once: %s', (code) => {
  const { callbacks, problems } = importCode(`function go() { a(); }\n${code}`, []);
  expect(callbacks.length + problems.length).toBe(1);
});

test.each([
  "items.map((i) => alloy('sendEvent', i));",
  "button.onclick = () => alloy('sendEvent', {});",
  "h('b', { onClick: () => alloy('sendEvent', {}) });",
  "function send() { return alloy('sendEvent', {}); } el.addEventListener('click', send);",
  'if (s.registerPostTrackCallback) go();',
  'if (!s.registerPostTrackCallback) console.log("no registerPostTrackCallback");',
  's.registerPostTrackCallback = function () {};',
  'var stub = { registerPostTrackCallback: function () {} };',
  'typeof s.registerPostTrackCallback === "function" && go();',
  '// s.registerPostTrackCallback(go);',
  '<!-- <script>s.registerPostTrackCallback(go);</script> --><script>s.t();</script>',
])('registers nothing: %s', (code) => {
  expect(importCode(code, [])).toEqual({ callbacks: [], problems: [] });
});
