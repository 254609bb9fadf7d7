import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each<[string, string, string]>([
  ['send(hit.variables.evar5);', 'evar5', 'send(hit.variables.eVar5);'],
  ['send(hit.variables["pagename"]);', '"pagename"', 'send(hit.variables["pageName"]);'],
  ['send(hit.variables.browserWidth);', 'hit.variables.browserWidth', 'send(hit.get("param.bw"));'],
  ['send(hit.pageName);', 'hit.pageName', 'send(hit.variables.pageName);'],
  ['send(hit?.evar5);', 'hit?.evar5', 'send(hit.variables.eVar5);'],
  ['send(hit.requestURL);', 'hit.requestURL', 'send(hit.requestUrl);'],
  ['send(hit.browserWidth);', 'hit.browserWidth', 'send(hit.get("param.bw"));'],
  ['send(hit.get("Evar5"));', '"Evar5"', 'send(hit.get("eVar5"));'],
])('%s', (source, marked, expected) => {
  expect(foundBy('hitNames', source)).toEqual([`warning: ${marked}`]);
  expect(mended(source, problemsOf('hitNames', source)[0]?.fixes[0])).toBe(expected);
});

test.each([
  'hit.variables.eVar5;',
  'hit.variables.someday;',
  'hit.someday;',
  'hit.type + hit.result + hit.sentAt;',
  'hit["xdm"];',
  'click.pageName;',
  'hit.get("contextData.Page");',
  'hit.get(name);',
  'map.get("evar5");',
  'hit.variables[name];',
  '(function (hit) { hit.variables.evar5; })();',
])('leaves alone %s', (source) => {
  expect(foundBy('hitNames', source)).toEqual([]);
});
