import type { BuiltInTracker } from '../tracker';
import { writeVariables } from './writeVariables';

Object.assign(globalThis, { window: {} });

const write = (values: Partial<BuiltInTracker>) => writeVariables(values as BuiltInTracker);

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

test('splits a long page URL, and cuts long hierarchies', () => {
  const query = write({ pageURL: 'u'.repeat(300), hier1: 'h'.repeat(300) });
  expect(query).toBe(`&g=${'u'.repeat(255)}&h1=${'h'.repeat(255)}&-g=${'u'.repeat(45)}`);
});
