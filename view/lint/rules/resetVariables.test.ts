import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each<[string, string, string | undefined]>([
  ['send(s.linkName);', 's.linkName', 'send(hit.variables.linkName);'],
  ['if (s.linkType === "o") a();', 's.linkType', 'if (hit.variables.linkType === "o") a();'],
  ['send(s.pev2.length);', 's.pev2', 'send(hit.variables.linkName.length);'],
  ['send(s["pev1"]);', 's["pev1"]', 'send(hit.variables.linkURL);'],
  ['send(s.pe);', 's.pe', 'send(hit.get("param.pe"));'],
  ['send(window.s.linkName);', 'window.s.linkName', 'send(hit.variables.linkName);'],
  [
    'const mine = s; send(mine.linkURL);',
    'mine.linkURL',
    'const mine = s; send(hit.variables.linkURL);',
  ],
  ['send(s.linkObject);', 's.linkObject', undefined],
  ['const { linkName } = s;', 'linkName', undefined],
  ['s.linkName += "x";', 's.linkName', 'hit.variables.linkName += "x";'],
])('%s', (source, marked, expected) => {
  expect(foundBy('resetVariables', source)).toEqual([`warning: ${marked}`]);
  expect(mended(source, problemsOf('resetVariables', source)[0]?.fixes[0])).toBe(expected);
});

test.each([
  's.linkName = "";',
  'delete s.linkName;',
  'send(hit.variables.linkName);',
  'send(s.linkTrackVars, s.eVar1);',
  'items.map((s) => s.linkName);',
  'send(link.linkName);',
  'send("s.linkName");',
  'const { linkName } = args;',
])('leaves alone %s', (source) => {
  expect(foundBy('resetVariables', source, { argumentNames: ['linkName'] })).toEqual([]);
});
