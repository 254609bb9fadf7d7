import { createEventHit } from './createEventHit';

const FACTS = {
  id: 'r-0',
  tracker: 'web-sdk:alloy',
  requestUrl: 'https://edge.test/ee/v1/interact?requestId=r',
  sentAt: 5,
  confirmedBy: 'response',
} as const;
const EVENT = {
  xdm: {
    eventType: 'web.webpagedetails.pageViews',
    web: { webPageDetails: { name: 'Home' } },
    productListItems: [{ SKU: 'a' }, { SKU: 'b' }],
    empty: null,
    no: false,
    zero: 0,
  },
  data: { __adobe: { analytics: { v1: 'one', contextData: { page: { type: 'front' } } } } },
};
const create = (event: object = EVENT, result?: unknown) =>
  createEventHit(FACTS, JSON.stringify(event), result);

it('has what the contract says', () => {
  const hit = create(EVENT, { propositions: [1] });
  expect(hit).toMatchObject({
    ...FACTS,
    type: 'page',
    reportSuites: [],
    ...EVENT,
    result: { propositions: [1] },
  });
  expect({ ...hit.variables }).toEqual({ pageName: 'Home', eVar1: 'one', products: ';a,;b' });
  expect({ ...hit.contextData }).toEqual({ 'page.type': 'front' });
});

it('gives all that can be told of it as JSON', () => {
  expect(JSON.parse(JSON.stringify([create(EVENT, { propositions: [1] })]))).toEqual([
    {
      ...FACTS,
      type: 'page',
      reportSuites: [],
      variables: { pageName: 'Home', eVar1: 'one', products: ';a,;b' },
      contextData: { 'page.type': 'front' },
      ...EVENT,
      result: { propositions: [1] },
    },
  ]);
  expect(Object.keys(JSON.parse(JSON.stringify(create({})))).sort()).toEqual(
    [...Object.keys(FACTS), 'contextData', 'reportSuites', 'type', 'variables'].sort(),
  );
});

it('is the same hit in the hands of several callbacks', () => {
  const hit = create();
  for (const name of ['variables', 'contextData', 'xdm', 'data'] as const)
    expect(hit[name]).toBe(hit[name]);
  expect(['eVar1', 'id', 'xdm.zero'].map(hit.get)).toEqual(['one', 'r-0', '0']);
});

it.each([
  ['pageName', 'Home'],
  ['eVar1', 'one'],
  ['contextData.page.type', 'front'],
  ['xdm.eventType', 'web.webpagedetails.pageViews'],
  ['xdm.productListItems.1.SKU', 'b'],
  ['xdm.productListItems.length', '2'],
  ['xdm.no', 'false'],
  ['xdm.zero', '0'],
  ['xdm.web.webPageDetails', '{"name":"Home"}'],
  ['data.__adobe.analytics.v1', 'one'],
  ['id', 'r-0'],
  ['tracker', 'web-sdk:alloy'],
  ['type', 'page'],
  ['requestUrl', FACTS.requestUrl],
  ['xdm.empty', undefined],
  ['xdm.a.b.c', undefined],
  ['xdm.constructor.name', undefined],
  ['xdm.eventType.length.x', undefined],
  ['param.v1', undefined],
  ['eVar2', undefined],
  ['contextData.page', undefined],
  ['reportSuites', undefined],
  ['toString', undefined],
  ['', undefined],
])('gets %s', (name, value) => {
  expect(create().get(name)).toBe(value);
});

it.each([undefined, null, 5, {}])('gets nothing for %p', (name) => {
  expect(create().get(name as unknown as string)).toBeUndefined();
});

it('shows nobody what another did to it', () => {
  const result = { propositions: [{ id: 1 }] };
  const hit = create(EVENT, result);
  const spoil = (target: unknown, key: string) => {
    expect(Reflect.set(Object(target), key, 'spoilt')).toBe(false);
  };
  for (const name of ['type', 'id', 'get', 'sentAt', 'more']) spoil(hit, name);
  spoil(Object.getPrototypeOf(hit), 'variables');
  spoil(hit.xdm, 'eventType');
  spoil((hit.xdm as typeof EVENT.xdm).web.webPageDetails, 'name');
  spoil((hit.xdm as typeof EVENT.xdm).productListItems, '0');
  spoil(hit.data, 'more');
  spoil(hit.variables, 'pageName');
  spoil(hit.contextData, 'page.type');
  spoil(hit.reportSuites, '0');
  spoil((hit.result as typeof result).propositions[0], 'id');
  expect(Object.isFrozen(result.propositions)).toBe(false);
});

it('reads nothing before it is asked for', () => {
  const parse = jest.spyOn(JSON, 'parse');
  const hit = create();
  expect(hit.requestUrl + hit.id + hit.get('id')).toContain('r-0');
  expect([hit.sentAt, hit.confirmedBy, hit.reportSuites, hit.tracker]).toHaveLength(4);
  expect(parse).not.toHaveBeenCalled();
  expect([hit.type, hit.variables['eVar1'], hit.xdm?.['zero']]).toEqual(['page', 'one', 0]);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

it('is nothing but an event where there is no more', () => {
  const hit = create({});
  expect([hit.type, hit.xdm, hit.data, hit.result, { ...hit.variables }]).toEqual([
    'event',
    undefined,
    undefined,
    undefined,
    {},
  ]);
});
