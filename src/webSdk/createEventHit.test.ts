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
  spoil(hit, 'type');
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
