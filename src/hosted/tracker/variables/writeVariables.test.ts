import { s } from '../s';
import type { BuiltInTracker } from '../tracker';
import { writeVariables } from './writeVariables';

const write = (values: Partial<BuiltInTracker>) => {
  for (const name in s) Reflect.deleteProperty(s, name);
  Object.assign(s, values);
  return writeVariables();
};

test('writes variables in the order of AppMeasurement, the families in turns', () => {
  expect(
    write({ eVar1: 'v', prop2: 'p', prop1: 'q', list1: 'l', pageName: 'home', events: 'event1' }),
  ).toBe('&pageName=home&events=event1&c1=q&v1=v&l1=l&c2=p');
});

test('sends what a link hit lists, and what describes the hit itself', () => {
  const link = { linkType: 'o', eVar1: 'v', eVar2: 'w', pageName: 'home', currencyCode: 'EUR' };
  expect(write({ ...link, linkTrackVars: 'eVar2' })).toBe('&pageName=home&cc=EUR&v2=w');
  expect(write(link)).toBe('&pageName=home&cc=EUR&v1=v&v2=w');
});

test('sends the listed events of a link hit even when linkTrackVars leaves events out', () => {
  const link = { linkType: 'o', linkTrackVars: 'eVar1', events: 'event1,event2' };
  expect(write({ ...link, linkTrackEvents: 'event2' })).toBe('&events=event2');
  expect(write({ ...link, linkTrackEvents: 'None' })).toBe('');
});

test('sends context data that a link hit lists, and consent always', () => {
  const link = { linkType: 'o', linkTrackVars: 'contextData.a', contextData: { a: 1, b: 2 } };
  expect(write(link)).toBe('&c.&a=1&.c');
  expect(write({ ...link, contextData: { b: 2, 'cm.ssf': 1 } })).toBe('&c.&cm.&ssf=1&.cm&.c');
});

test('sends of the client hints those that were asked for', () => {
  expect(write({ clientHints: { brands: [{}], model: 'Pixel 9', wow64: false } })).toBe(
    '&h.&model=Pixel%209&.h',
  );
});

test('splits a long page URL, and cuts long hierarchies', () => {
  const query = write({ pageURL: 'u'.repeat(300), hier1: 'h'.repeat(300) });
  expect(query).toBe(`&g=${'u'.repeat(255)}&h1=${'h'.repeat(255)}&-g=${'u'.repeat(45)}`);
});

test('sends no variable that a family does not have', () => {
  expect(write({ prop76: 'p', eVar251: 'v', unknown: 'u' } as Partial<BuiltInTracker>)).toBe('');
});
