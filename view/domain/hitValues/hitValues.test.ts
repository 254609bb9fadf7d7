import { readRequestUrl } from '../../../test/readRequestUrl';
import { showMessage } from '../../texts/text';
import { VARIABLE_LIST } from '../variables/variableList';
import { hitValueProblem, meaningOfHitValue, searchHitValues, speltHitValue } from './hitValues';

const names = (query: string) => searchHitValues(query).map(({ value }) => value);
const problem = (name: string) => {
  const found = hitValueProblem(name);
  return found && showMessage(found);
};

test('whatever is offered for a variable, a hit answers to it', () => {
  const query = VARIABLE_LIST.map(({ parameter }) => `${parameter}=x`).join('&');
  const { values } = readRequestUrl(`https://a.example/b/ss/suite/1?${query}`);
  const offered = names('').filter(
    (name) => !/\.$|^(requestUrl|tracker|id)$|^(xdm|data)\./.test(name),
  );
  expect(offered).toHaveLength(VARIABLE_LIST.length + 2);
  expect(offered.filter((name) => values[name] === undefined)).toEqual([]);
});

test('shows everything in groups while nothing is typed, the hit first', () => {
  const groups = searchHitValues('').map(({ group }) => group);
  expect(groups[0]).toBe('The hit');
  expect(new Set(groups).size).toBe(
    groups.filter((group, index) => group !== groups[index - 1]).length,
  );
});

test.each([
  ['evar5', 'eVar5'],
  ['order number', 'purchaseID'],
  ['report suite', 'reportSuites'],
  ['full url', 'requestUrl'],
  ['browserWidth', 'param.bw'],
  ['width of the window', 'param.bw'],
  ['bw', 'param.bw'],
  ['param.pev3', 'param.pev3'],
  ['param.mine', 'param.mine'],
  ['contextData.a.b', 'contextData.a.b'],
  ['link name', 'linkName'],
])('finds by “%s” %s first', (query, name) => {
  expect(names(query)[0]).toBe(name);
});

test.each([
  ['eVar7', 'Conversion variable 7: '],
  ['type', 'page, custom, download, exit or, from the Web SDK, event'],
  ['param.bw', 'Query parameter “bw”: Width of the window’s content'],
  ['param.mine', 'Query parameter “mine” of the request URL'],
  ['contextData.a', 'Context data “a”: '],
])('says what %s means', (name, meaning) => {
  expect(meaningOfHitValue(name)).toContain(meaning);
});

test.each(['', 'evar7', 'browserWidth', 'toString', 'xdm'])('says nothing of “%s”', (name) => {
  expect(meaningOfHitValue(name)).toBeUndefined();
});

test.each([
  [' EVAR5 ', 'eVar5'],
  ['requesturl', 'requestUrl'],
  ['browserwidth', 'param.bw'],
  ['contextdata.Page.Type', 'contextData.Page.Type'],
  ['Param.V5', 'param.V5'],
  ['tier', 'tier'],
])('spells “%s” as %s', (typed, name) => {
  expect(speltHitValue(typed)).toBe(name);
});

test.each([
  'eVar250',
  'pageName',
  'linkName',
  'type',
  'id',
  'param.v5',
  'param.anything',
  'contextData.a b',
])('accepts %s', (name) => {
  expect(problem(name)).toBeUndefined();
});

test.each([
  ['', 'Choose a value of the hit from the list, or type its name.'],
  [
    'tier',
    '“tier” is no value of a hit. Choose one from the list, or write contextData. and a key, param. and a query parameter, or, for Web SDK events, xdm. or data. and a path.',
  ],
  ['evar5', '“evar5” is no value of a hit. Did you mean eVar5?'],
  ['browserWidth', '“browserWidth” is no value of a hit. Did you mean param.bw?'],
  ['contextData.', 'Write the key behind “contextData.”, as in contextData.page.type.'],
  ['param.', 'Write the query parameter behind “param.”, as in param.bw.'],
])('refuses “%s”', (name, message) => {
  expect(problem(name)).toBe(message);
});

test.each(['eVar251', '__proto__', 'constructor', 'web.own', '%Name%'])(
  'refuses “%s” as unknown',
  (name) => {
    expect(problem(name)).toContain('is no value of a hit. Choose one');
  },
);
