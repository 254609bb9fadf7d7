import { foundBy, mended, problemsOf } from '../../../test/lintTable';

test.each<[string, string, string | undefined]>([
  ['hit.variables.eVar5 = "x";', 'hit.variables.eVar5', ''],
  ['a();\nhit.type = "page";\nb();', 'hit.type', 'a();\nb();'],
  ['hit.variables.eVar5 += "x";', 'hit.variables.eVar5', ''],
  ['hit.note ||= {};', 'hit.note', ''],
  ['hit.sentAt++;', 'hit.sentAt', ''],
  ['delete hit.variables.eVar5;', 'hit.variables.eVar5', ''],
  ['delete hit?.variables.eVar5;', 'hit?.variables.eVar5', ''],
  ['hit.variables[name] = 1;', 'hit.variables[name]', ''],
  ['hit["type"] = "page";', 'hit["type"]', ''],
  [
    'const { variables } = hit; variables.eVar5 = "x";',
    'variables.eVar5',
    'const { variables } = hit; ',
  ],
  ['hit.variables.eVar5 = next();', 'hit.variables.eVar5', undefined],
  ['[hit.type] = list;', 'hit.type', undefined],
  ['({ tier: hit.variables.eVar5 = 1 } = args);', 'hit.variables.eVar5', undefined],
  ['({ tier, ...hit.contextData } = args);', 'hit.contextData', undefined],
  ['for (hit.type of types) a();', 'hit.type', undefined],
  ['for (hit.type in types) a();', 'hit.type', undefined],
  ['Object.assign(hit, { a: 1 });', 'Object.assign(hit, { a: 1 })', ''],
  ['Object.assign(hit.variables, more());', 'Object.assign(hit.variables, more())', undefined],
  ['Object.defineProperty(hit, "a", {});', 'Object.defineProperty(hit, "a", {})', ''],
  ['Reflect.set(hit, "a", 1);', 'Reflect.set(hit, "a", 1)', ''],
  ['$.extend(hit, {});', '$.extend(hit, {})', ''],
  ['hit.reportSuites.push("x");', 'hit.reportSuites.push("x")', undefined],
  [
    'send(hit.reportSuites.sort());',
    'hit.reportSuites.sort()',
    'send(hit.reportSuites.slice().sort());',
  ],
  [
    'const is = hit.type = "page"; send(is);',
    'hit.type',
    'const is = hit.type === "page"; send(is);',
  ],
  ['hit.type = "page" ? a() : b();', 'hit.type', 'hit.type === "page" ? a() : b();'],
  ['hit.type = "page" && send();', 'hit.type', 'hit.type === "page" && send();'],
])('nothing of a hit changes by %s', (source, marked, expected) => {
  expect(foundBy('hitWrites', source)).toEqual([`error: ${marked}`]);
  expect(mended(source, problemsOf('hitWrites', source)[0]?.fixes[0])).toBe(expected);
});

test.each([
  'const copy = { ...hit.variables }; copy.eVar5 = "x";',
  'Object.assign({}, hit.variables).eVar5 = "x";',
  '$.extend(true, {}, hit);',
  'hit.reportSuites.slice().sort();',
  'hit.reportSuites.concat("x").map(String);',
  'hit = { ...hit }; hit.type = "page";',
  '(function (hit) { hit.type = "page"; })({});',
  'hits.forEach((hit) => { hit.seen = true; });',
  'window.hit.type = "page";',
  'args.tier = "gold"; s.eVar5 = hit.type; requestUrl += "&x=1";',
  'list[hit.type] = hit;',
  '({ type: other.type } = hit);',
  'const { type = "page" } = hit;',
  'hit.type == "page" && send();',
  'Object.freeze(hit); Object.keys(hit); Reflect.get(hit, "type");',
  'store.set(hit, "a");',
])('leaves alone %s', (source) => {
  expect(foundBy('hitWrites', source)).toEqual([]);
});
