import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each<[string, string, string | undefined]>([
  [
    'send(hit.contextData.page.type);',
    'hit.contextData.page.type',
    'send(hit.contextData["page.type"]);',
  ],
  [
    'send(hit.contextData["page"]?.type.toLowerCase());',
    'hit.contextData["page"]?.type',
    'send(hit.contextData["page.type"].toLowerCase());',
  ],
  [
    'const { contextData: c } = hit; send(c.a.b.c);',
    'c.a.b.c',
    'const { contextData: c } = hit; send(c["a.b.c"]);',
  ],
  ['const { page } = hit.contextData; send(page.type);', 'page.type', undefined],
])('%s', (source, marked, expected) => {
  expect(foundBy('contextDataKeys', source)).toEqual([`warning: ${marked}`]);
  expect(mended(source, problemsOf('contextDataKeys', source)[0]?.fixes[0])).toBe(expected);
});

test.each([
  'hit.contextData["page.type"];',
  'hit.contextData.tier.toLowerCase();',
  'hit.contextData.list.split(",")[0].length;',
  'hit.contextData.tier[0];',
  'hit.contextData[name].type;',
  's.contextData.page.type;',
  'hit.data.page.type;',
])('leaves alone %s', (source) => {
  expect(foundBy('contextDataKeys', source)).toEqual([]);
});
