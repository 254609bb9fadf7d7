import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each([
  ['s.clearVars();', 's.clearVars()'],
  ['setTimeout(function () { s.clearVars(); }, 0);', 's.clearVars()'],
  ['window.s?.clearVars();', 'window.s?.clearVars()'],
])('%s', (source, marked) => {
  expect(foundBy('clearVarsCalls', source)).toEqual([`warning: ${marked}`]);
});

test.each([
  'form.clearVars();',
  '(function (s) { s.clearVars(); })(mine);',
  's.clearVars;',
  'clearVars();',
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
