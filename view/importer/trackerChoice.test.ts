import { importCode } from './importCode';

const A = 'registerPostTrackCallback(function () { a(); });';
const B = 'registerPostTrackCallback(function () { b(); });';
const SDK = 'alloy("sendEvent").then(() => { c(); });';

function choice(code: string, listenedTo?: readonly string[]) {
  const { callbacks } = importCode(code, [], listenedTo);
  return callbacks.map(({ trackers, notes }) => ({
    trackers,
    said: notes
      .map(({ message }) => message.key)
      .filter((key) => /unknown|notListenedTo/.test(key)),
  }));
}
const trackersOf = (...given: Parameters<typeof choice>) =>
  choice(...given).map(({ trackers }) => trackers);

test('one tracker is the one that is listened to, whatever it is called', () => {
  expect(choice(`s2.${A} window.s2.${B}`, ['adobe-analytics'])).toEqual([
    { trackers: [], said: [] },
    { trackers: [], said: [] },
  ]);
});

test.each([
  [['global:s', 'global:v'], ['global:s'], ['global:v'], []],
  [['adobe-analytics'], ['adobe-analytics'], ['global:v'], ['importer.notListenedTo']],
  [['adobe-analytics', 'global:s', 'global:v'], ['adobe-analytics', 'global:s'], ['global:v'], []],
  [undefined, ['adobe-analytics', 'global:s'], ['global:v'], []],
])('of several, each is for its own: %j', (listenedTo, first, second, said) => {
  const code = `var s = s_gi("a"), v = s_gi("b"); s.${A} v.${B}`;
  expect(choice(code, listenedTo)).toEqual([
    { trackers: first, said: [] },
    { trackers: second, said },
  ]);
});

test.each([
  ['v', ['adobe-analytics', 'global:v'], ['global:v'], []],
  ['s', ['adobe-analytics', 'global:v'], ['adobe-analytics'], []],
  ['x', ['adobe-analytics', 'global:v'], [], ['importer.tracker.unknown']],
])('where several are listened to, %s is for its own of %j', (name, listenedTo, trackers, said) => {
  expect(choice(`${name}.${A}`, listenedTo)).toEqual([{ trackers, said }]);
});

test('the same function with both is for both', () => {
  const code = `function both() { a(); } s.registerPostTrackCallback(both); v.registerPostTrackCallback(both);`;
  expect(trackersOf(code, ['global:s', 'global:v'])).toEqual([['global:s', 'global:v']]);
});

test('one that is no variable of the page is told', () => {
  const code = `(function () { var x = s_gi("a"), y = s_gi("b"); x.${A} y.${B} })();`;
  expect(choice(code, ['adobe-analytics'])).toEqual([
    { trackers: ['adobe-analytics'], said: ['importer.tracker.unknown'] },
    { trackers: ['adobe-analytics'], said: ['importer.tracker.unknown'] },
  ]);
});

test.each([
  `(page === "cart" ? s : v).${A}`,
  `let t; if (x) t = s; else t = v; t.${A}`,
  `const t = x ? s_gi("a") : s_gi("b"); t.${A}`,
  `[s, v].forEach((t) => { t.${A} });`,
  `for (const t of [s, v]) t.${A}`,
  `for (let i = 0; i < list.length; i += 1) { const t = list[i]; t.${A} }`,
  `function init(t) { t.${A} } init(s); init(v);`,
  `trackers[page].${A}`,
])('one of several is told, whatever is listened to: %s', (code) => {
  const said = ['importer.tracker.unknown'];
  expect(choice(code, ['adobe-analytics'])).toEqual([{ trackers: [], said }]);
  expect(choice(code)).toEqual([{ trackers: [], said }]);
  expect(choice(code, ['adobe-analytics', 'web-sdk'])).toEqual([
    { trackers: ['adobe-analytics'], said },
  ]);
});

test.each([
  `var s = window.s || s_gi("a"); s.${A}`,
  `var s = window.s; if (!s) s = s_gi("a"); s.${A}`,
  `(window.s || {}).${A}`,
  `const t = x ? s : null; t?.${A}`,
  `getTracker().then((t) => { t.${A} });`,
  `function init(t) { t.${A} } init(s);`,
  `trackers["a"].${A}`,
])('one that is found, made or handed in is one: %s', (code) => {
  expect(choice(code, ['adobe-analytics'])).toEqual([{ trackers: [], said: [] }]);
});

test('what a tracker ran is not for events of the Web SDK', () => {
  expect(trackersOf(`s.${A}`, ['adobe-analytics', 'web-sdk:alloy'])).toEqual([['adobe-analytics']]);
  expect(choice(`s.${A}`, ['web-sdk:alloy'])).toEqual([
    { trackers: ['global:s'], said: ['importer.notListenedTo'] },
  ]);
  expect(choice(`s.${A} ${SDK}`, ['adobe-analytics'])).toEqual([
    { trackers: ['adobe-analytics'], said: [] },
    { trackers: ['web-sdk'], said: ['importer.notListenedTo'] },
  ]);
});
