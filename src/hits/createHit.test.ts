import { createHit } from './createHit';

const requestUrl =
  'https://m.test/b/ss/one,two/1/JS-2.27.0/s1?AQB=1&pageName=P&v5=five&c.&a.&b=1&.a&.c&AQE=1';
const facts = {
  id: '17',
  tracker: 'adobe-analytics',
  requestUrl,
  sentAt: 1234,
  confirmedBy: 'response',
} as const;

afterEach(() => {
  jest.restoreAllMocks();
});

it('gives all that can be said of it as JSON, and reads values without its hit', () => {
  const hit = createHit({ ...facts });
  const { get } = hit;
  expect(JSON.parse(JSON.stringify(hit))).toEqual({
    ...facts,
    type: 'page',
    reportSuites: ['one', 'two'],
    variables: { pageName: 'P', eVar5: 'five' },
    contextData: { 'a.b': '1' },
  });
  expect(get('eVar5')).toBe('five');
});

it.each([
  ['pageName', 'P'],
  ['eVar5', 'five'],
  ['contextData.a.b', '1'],
  ['param.v5', 'five'],
  ['requestUrl', requestUrl],
  ['type', 'page'],
  ['tracker', 'adobe-analytics'],
  ['id', '17'],
  ['reportSuites', 'one,two'],
  ['prop1', undefined],
  ['contextData', undefined],
  ['variables', undefined],
  ['xdm.web.webPageDetails.name', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
  ['', undefined],
])('gets %p: %p', (name, value) => {
  expect(createHit({ ...facts }).get(name)).toBe(value);
});

it('parses nothing until a member needs it, and then once', () => {
  const parse = jest.spyOn(URLSearchParams.prototype, Symbol.iterator);
  const hit = createHit({ ...facts });
  expect([hit.id, hit.tracker, hit.requestUrl, hit.sentAt, hit.confirmedBy]).toEqual(
    Object.values(facts),
  );
  expect(['requestUrl', 'id', 'tracker'].map(hit.get)).toEqual([
    requestUrl,
    '17',
    'adobe-analytics',
  ]);
  expect(parse).not.toHaveBeenCalled();
  expect([hit.type, hit.get('eVar5'), hit.variables, hit.contextData]).toHaveLength(4);
  expect(parse).toHaveBeenCalledTimes(1);
});

it("can't be changed", () => {
  const hit = createHit({ ...facts });
  for (const target of [hit, hit.variables, hit.contextData, hit.reportSuites]) {
    expect(Object.isFrozen(target)).toBe(true);
  }
});
