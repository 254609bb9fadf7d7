import { toOverrides } from './hitOverrides';

test('gives variables and context data to the hit', () => {
  const variables = { eVar5: 'gold', 'contextData.page.type': 'list' };
  expect(toOverrides(variables, {})).toMatchObject({
    eVar5: 'gold',
    contextData: { 'page.type': 'list' },
  });
});

test('adds to the page’s context data, and leaves that as it is', () => {
  const contextData = { a: '1', b: '2' };
  expect(toOverrides({ 'contextData.b': '3' }, { contextData })['contextData']).toEqual({
    a: '1',
    b: '3',
  });
  expect(contextData).toEqual({ a: '1', b: '2' });
});

test('sets nothing for a data element without a value', () => {
  const variables = { eVar1: '', prop1: undefined, prop2: null } as unknown as { eVar1: string };
  const overrides = toOverrides(variables, { linkTrackVars: 'eVar2' });
  expect(overrides).toEqual({ contextData: {}, linkTrackVars: 'eVar2' });
});

test('lets links send what is set here, where the page narrows what they send', () => {
  const page = { linkTrackVars: 'eVar1', linkTrackEvents: 'event1' };
  const variables = { events: 'event2=5,event3:id', 'contextData.a.b': 'x', prop1: 'y' };
  expect(toOverrides(variables, page)).toMatchObject({
    linkTrackVars: 'eVar1,events,contextData.a.b,prop1',
    linkTrackEvents: 'event1,event2,event3',
  });
});

test.each([
  [undefined, undefined],
  ['', ''],
])('narrows nothing where the page does not: %j', (linkTrackVars, expected) => {
  const overrides = toOverrides({ eVar1: 'a', events: 'event1' }, { linkTrackVars });
  expect(overrides['linkTrackVars']).toBe(expected);
  expect(overrides['linkTrackEvents']).toBeUndefined();
});

test('“None” gives way to what is set here', () => {
  const page = { linkTrackVars: 'None', linkTrackEvents: 'None' };
  expect(toOverrides({ events: 'event1' }, page)).toMatchObject({
    linkTrackVars: 'events',
    linkTrackEvents: 'event1',
  });
});

test.each([undefined, null])('takes %j for no variables', (variables) => {
  expect(toOverrides(variables as undefined, {})).toEqual({ contextData: {} });
});
