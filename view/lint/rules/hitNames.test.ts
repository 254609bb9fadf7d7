import { foundBy, mended, problemsOf } from '../../../test/lintTable';
import { showMessage } from '../../texts/text';

const fixed = (source: string) => mended(source, problemsOf('hitNames', source)[0]?.fixes[0]);

test.each<[string, string, string | undefined]>([
  ['send(hit.variables.evar5);', 'evar5', 'send(hit.variables.eVar5);'],
  ['send(hit.variables["pagename"]);', '"pagename"', 'send(hit.variables["pageName"]);'],
  ['send(hit.variables.browserWidth);', 'hit.variables.browserWidth', 'send(hit.get("param.bw"));'],
  ['send(hit.pageName);', 'hit.pageName', 'send(hit.variables.pageName);'],
  ['send(hit?.evar5);', 'hit?.evar5', 'send(hit.variables.eVar5);'],
  ['send(hit.requestURL);', 'hit.requestURL', 'send(hit.requestUrl);'],
  ['send(hit.browserWidth);', 'hit.browserWidth', 'send(hit.get("param.bw"));'],
  ['send(hit.get("Evar5"));', '"Evar5"', 'send(hit.get("eVar5"));'],
  ['send(hit.url);', 'hit.url', 'send(hit.requestUrl);'],
  ['send(hit.varibles);', 'hit.varibles', 'send(hit.variables);'],
  ['send(hit.reportSuite);', 'hit.reportSuite', 'send(hit.reportSuites);'],
  ['send(hit.repotSuits);', 'hit.repotSuits', 'send(hit.reportSuites);'],
  ['send(hit["contextdata"]);', 'hit["contextdata"]', 'send(hit.contextData);'],
  ['send(hit[`rsid`]);', 'hit[`rsid`]', 'send(hit.reportSuites);'],
  ['send(hit.timestamp);', 'hit.timestamp', 'send(hit.sentAt);'],
  ['send(hit.someday);', 'hit.someday', undefined],
  ['const key = "url"; send(hit[key]);', 'hit[key]', 'const key = "url"; send(hit.requestUrl);'],
  ['const mine = hit; send(mine.url);', 'mine.url', 'const mine = hit; send(mine.requestUrl);'],
  [
    'let mine; mine = hit; send(mine.url);',
    'mine.url',
    'let mine; mine = hit; send(mine.requestUrl);',
  ],
  [
    '(function (h) { send(h.url); })(hit);',
    'h.url',
    '(function (h) { send(h.requestUrl); })(hit);',
  ],
  [
    'const { variables: v } = hit; send(v.c4);',
    'c4',
    'const { variables: v } = hit; send(v.prop4);',
  ],
  ['send(hit.variables.event12);', 'event12', 'send(hit.variables.events);'],
  ['send(hit.variables.eVar05);', 'eVar05', 'send(hit.variables.eVar5);'],
  ['send(hit.variables.pagNmae);', 'pagNmae', 'send(hit.variables.pageName);'],
  ['send(hit.variables.type);', 'hit.variables.type', 'send(hit.type);'],
  [
    'const v = hit.variables; send(v.bw);',
    'v.bw',
    'const v = hit.variables; send(hit.get("param.bw"));',
  ],
  ['send(hit.variables.someday);', 'someday', undefined],
  ['send(hit.get("c4"));', '"c4"', 'send(hit.get("prop4"));'],
  ['send(hit.get("v5"));', '"v5"', 'send(hit.get("eVar5"));'],
  ['send(hit.get("pageUrl"));', '"pageUrl"', 'send(hit.get("pageURL"));'],
  ['send(hit.get("pe"));', '"pe"', 'send(hit.get("param.pe"));'],
  ['send(hit.get("sentAt"));', 'hit.get("sentAt")', 'send(hit.sentAt);'],
  ['send(hit.get("url"));', '"url"', 'send(hit.get("requestUrl"));'],
  ['send(hit.get("s.eVar5"));', '"s.eVar5"', 'send(hit.get("eVar5"));'],
  ['send(hit.get("page.type"));', '"page.type"', 'send(hit.get("contextData.page.type"));'],
  ['send(hit?.get?.("c4"));', '"c4"', 'send(hit?.get?.("prop4"));'],
  ['const { get } = hit; send(get("v5"));', '"v5"', 'const { get } = hit; send(get("eVar5"));'],
  ['const name = "v5"; send(hit.get(name));', 'name', 'const name = "v5"; send(hit.get("eVar5"));'],
  ['send(hit.get(""));', '""', undefined],
  ['send(hit.get(" eVar5"));', '" eVar5"', 'send(hit.get("eVar5"));'],
])('%s', (source, marked, expected) => {
  expect(foundBy('hitNames', source)).toEqual([`warning: ${marked}`]);
  expect(fixed(source)).toBe(expected);
});

test.each<[string, string, string | undefined]>([
  ['const { url } = hit;', 'url', 'const { requestUrl: url } = hit;'],
  ['const { url = "" } = hit;', 'url', 'const { requestUrl: url = "" } = hit;'],
  ['const { url: address } = hit;', 'url', 'const { requestUrl: address } = hit;'],
  ['const { "url": address } = hit;', '"url"', 'const { "requestUrl": address } = hit;'],
  ['const { eVar5 } = hit;', 'eVar5', 'const { variables: { eVar5 } } = hit;'],
  ['const { evar5 } = hit;', 'evar5', 'const { variables: { eVar5: evar5 } } = hit;'],
  ['const { eVar5: tier } = hit;', 'eVar5: tier', 'const { variables: { eVar5: tier } } = hit;'],
  ['const { evar5 } = hit.variables;', 'evar5', 'const { eVar5: evar5 } = hit.variables;'],
  [
    'const { variables: { evar5 } } = hit;',
    'evar5',
    'const { variables: { eVar5: evar5 } } = hit;',
  ],
  ['let url; ({ url } = hit);', 'url', 'let url; ({ requestUrl: url } = hit);'],
  ['const { browserWidth } = hit;', 'browserWidth', undefined],
  [
    'const log = ({ hit: { url } }) => send(url);\nlog({ hit });',
    'url',
    'const log = ({ hit: { requestUrl: url } }) => send(url);\nlog({ hit });',
  ],
  [
    'function log({ url }) { send(url); }\nlog(hit);\nlog(hit);',
    'url',
    'function log({ requestUrl: url }) { send(url); }\nlog(hit);\nlog(hit);',
  ],
])('what is taken apart: %s', (source, marked, expected) => {
  expect(foundBy('hitNames', source)).toEqual([`warning: ${marked}`]);
  expect(fixed(source)).toBe(expected);
});

test.each<[string, string, string | undefined]>([
  ['send(hit.Variables.eVar5);', 'hit.Variables', 'send(hit.variables.eVar5);'],
  ['send(hit.contextdata["x"]);', 'hit.contextdata', 'send(hit.contextData["x"]);'],
  ['send(hit.Get("eVar5"));', 'hit.Get', 'send(hit.get("eVar5"));'],
  ['const { Variables: { eVar5 } } = hit;', 'Variables', 'const { variables: { eVar5 } } = hit;'],
])('what is read of nothing throws: %s', (source, marked, expected) => {
  expect(foundBy('hitNames', source)).toEqual([`error: ${marked}`]);
  expect(fixed(source)).toBe(expected);
});

test.each([
  ['send(hit.Variables?.eVar5);', 1],
  ['if (hit.later) send(hit.later.name);', 2],
])('what code looks for before it reads may be missing: %s', (source, count) => {
  expect(problemsOf('hitNames', source).map(({ severity }) => severity)).toEqual(
    Array(count).fill('warning'),
  );
});

test.each([
  ['send(hit.variables.eVar251);', 'There is no “eVar251”: the last one is eVar250.'],
  ['send(hit.get("prop76"));', 'There is no “prop76”: the last one is prop75.'],
  ['send(hit.get("v251"));', 'There is no “v251”: the last one is eVar250.'],
  ['const { list4 } = hit.variables;', 'There is no “list4”: the last one is list3.'],
])('says where a family ends: %s', (source, said) => {
  const [problem, more] = problemsOf('hitNames', source);
  expect(problem && showMessage(problem.message)).toBe(said);
  expect(problem?.fixes).toEqual([]);
  expect(more).toBeUndefined();
});

test('does not offer the hit where another variable has its name', () => {
  const source = 'const v = hit.variables;\nlist.forEach((hit) => send(hit, v.type));';
  expect(foundBy('hitNames', source)).toEqual(['warning: type']);
  expect(fixed(source)).toBeUndefined();
});

test('knows the names that events of the Web SDK have besides', () => {
  const source = 'send(hit.variables.browserWidth, hit.get("resolution"), hit.variables.evar5);';
  expect(foundBy('hitNames', source, { hasTracker: false })).toEqual(['warning: evar5']);
});

test.each([
  'hit.variables.eVar5;',
  'hit.variables.eVar250 + hit.variables.prop75 + hit.get("hier5");',
  'hit.type + hit.result + hit.sentAt + hit.confirmedBy + hit.id;',
  'hit["xdm"];',
  'hit.xdm.anything.at.all + hit.data.anything + hit.result.anything;',
  'hit.toString() + hit.hasOwnProperty("id");',
  'click.pageName;',
  'hit.get("contextData.Page") + hit.get("param.c4") + hit.get("xdm.a.b") + hit.get("data.x.0");',
  'hit.get(name);',
  'map.get("evar5");',
  'hit.variables[name];',
  'hit.contextData.url;',
  'hit.requestUrl.length + hit.reportSuites.length + hit.type.url;',
  'const { requestUrl, variables: { eVar5 }, ...rest } = hit; send(rest.url);',
  'const copy = { ...hit, url: 1 }; send(copy.url);',
  'const { [name]: value } = hit;',
  '(function (hit) { hit.variables.evar5; })();',
  '(function (hit) { hit.url; })({ url: 1 });',
  'hits.forEach((hit) => send(hit.url));',
  'function log(hit) { send(hit.url); }\nlog(hit);\nlog({ url: 1 });',
  'window.log = function (hit) { send(hit.url); };',
  '{ const hit = other; send(hit.url); }',
  'for (const hit of hits) send(hit.url);',
  'try { a(); } catch (hit) { send(hit.url); }',
  'hit = wrapped(hit); send(hit.url);',
  'window.hit.url;',
  'let mine = hit; mine = other; send(mine.url);',
])('leaves alone %s', (source) => {
  expect(foundBy('hitNames', source)).toEqual([]);
});
