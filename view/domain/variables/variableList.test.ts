import { readRequestUrl } from '../../../test/readRequestUrl';
import { isSettable, VARIABLE_LIST } from './variableList';

const names = VARIABLE_LIST.map(({ name }) => name);
const find = (wanted: string) => VARIABLE_LIST.find(({ name }) => name === wanted);

test('lists every variable once, and none that nobody chooses', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(55 + 75 + 250 + 5 + 3);
  for (const name of ['contextData', 'pageURLRest', 'lrt']) expect(names).not.toContain(name);
});

test('names query parameters as the parser of request URLs reads them', () => {
  const query = VARIABLE_LIST.map(({ name, parameter }) => `${parameter}=${name}`).join('&');
  const { values } = readRequestUrl(`https://a.test/b/ss/suite/1/JS/s1?${query}`);
  for (const { name, parameter } of VARIABLE_LIST) expect(values[`param.${parameter}`]).toBe(name);
  expect(values).toMatchObject({ pageURL: 'pageURL', eVar250: 'eVar250', campaign: 'campaign' });
});

test.each([
  ['eVar250', 'v250', 'conversion', { family: 'eVar', number: 250 }],
  ['prop1', 'c1', 'traffic', { family: 'prop', number: 1 }],
  ['campaign', 'v0', 'conversion', 'campaign'],
  ['pageName', 'pageName', 'page', 'pageName'],
])('describes %s', (name, parameter, group, kind) => {
  expect(find(name)).toEqual({ name, parameter, group, kind });
});

test.each(['eVar0', 'eVar251', 'prop76', 'list4', 'hier6'])('has no %s', (name) => {
  expect(names).not.toContain(name);
});

test('lets a hit be given what the page knows, not what the tracker finds out', () => {
  const settable = VARIABLE_LIST.filter(isSettable).map(({ name }) => name);
  expect(settable).toEqual(
    expect.arrayContaining(['pageName', 'eVar1', 'products', 'timestamp', 'visitorID']),
  );
  for (const name of ['linkName', 'linkType', 'browserWidth', 'fid', 'lightProfileID'])
    expect(settable).not.toContain(name);
});
