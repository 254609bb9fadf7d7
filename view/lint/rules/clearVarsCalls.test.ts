import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each([
  ['s.clearVars();', 's.clearVars()'],
  ['setTimeout(function () { s.clearVars(); }, 0);', 's.clearVars()'],
  ['window.s?.clearVars();', 'window.s?.clearVars()'],
  ['s.clearVars.call(s);', 's.clearVars.call(s)'],
  ['s["clearVars"].apply(s);', 's["clearVars"].apply(s)'],
  ['(0, s.clearVars)();', '(0, s.clearVars)()'],
  ['(s.clearVars || noop)();', '(s.clearVars || noop)()'],
  ['s.clearVars && s.clearVars();', 's.clearVars()'],
  ['s.clearVars && setTimeout(s.clearVars, 0);', 's.clearVars'],
  ['setTimeout(s.clearVars, 0);', 's.clearVars'],
  ['window.setTimeout(s.clearVars.bind(s), 0);', 's.clearVars'],
  ['requestAnimationFrame(s.clearVars);', 's.clearVars'],
  ['queueMicrotask(s.clearVars);', 's.clearVars'],
  ['requestIdleCallback(s.clearVars);', 's.clearVars'],
  ['return fetch("/x").then(s.clearVars);', 's.clearVars'],
  ['return fetch("/x").finally(s.clearVars);', 's.clearVars'],
  ['image.addEventListener("load", s.clearVars);', 's.clearVars'],
  ['image.onload = s.clearVars;', 's.clearVars'],
  ['const clear = s.clearVars; setTimeout(clear, 9);', 's.clearVars'],
  ['const { clearVars } = s; clearVars();', 'clearVars()'],
  ['const { clearVars: clear } = s; setTimeout(clear);', 'clear'],
  ['const tracker = s; setTimeout(tracker.clearVars);', 'tracker.clearVars'],
])('%s', (source, marked) => {
  expect(foundBy('clearVarsCalls', source)).toEqual([`warning: ${marked}`]);
});

test.each([
  'form.clearVars();',
  'setTimeout(form.clearVars, 0);',
  '(function (s) { s.clearVars(); })(mine);',
  's.clearVars;',
  'if (s.clearVars) send();',
  'send(typeof s.clearVars, { clear: s.clearVars });',
  'clearVars();',
  'const { clearVars } = form; clearVars();',
  'setTimeout(s.abort, 0);',
])('leaves alone %s', (source) => {
  expect(foundBy('clearVarsCalls', source)).toEqual([]);
});

test('offers the setting where it stands in the same view', () => {
  const source = 'a();\ns.clearVars();\nb();';
  const fixes = (offersClearing: boolean) =>
    problemsOf('clearVarsCalls', source, { offersClearing })[0]?.fixes.map((fix) => [
      fix.setsClearing === true,
      mended(source, fix),
    ]);
  expect(fixes(true)).toEqual([
    [true, 'a();\nb();'],
    [false, 'a();\nb();'],
  ]);
  expect(fixes(false)).toEqual([[false, 'a();\nb();']]);
});

test.each([
  ['a();\nsetTimeout(s.clearVars, 0);\nb();', 'a();\nb();'],
  ['a();\nrequestAnimationFrame(s.clearVars.bind(s));\nb();', 'a();\nb();'],
  ['a();\nPromise.resolve().then(s.clearVars);\nb();', 'a();\nb();'],
  ['a();\nfetch("/x").then(s.clearVars);\nb();', undefined],
  ['const timer = setTimeout(s.clearVars, 0);', undefined],
])('takes away what was made for it alone: %s', (source, expected) => {
  expect(mended(source, problemsOf('clearVarsCalls', source)[0]?.fixes[0])).toBe(expected);
});
