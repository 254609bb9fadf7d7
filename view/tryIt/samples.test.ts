import { readRequestUrl } from '../../test/readRequestUrl';
import { runsFor, sampleHit } from './samples';

const made = (...[sample, pasted, trackers]: Parameters<typeof sampleHit>) => {
  const hit = sampleHit(sample, pasted, trackers);
  if (typeof hit === 'string') throw new Error(hit);
  return hit;
};

test('the purchase has products, events and a purchase ID', () => {
  const { type, variables, contextData } = readRequestUrl(made('purchase', '', []).requestUrl);
  expect(type).toBe('page');
  expect(variables).toMatchObject({
    purchaseID: 'O-1042',
    events: 'purchase,event12=4.90',
    currencyCode: 'EUR',
    products: expect.stringMatching(/;Espresso cup;2;.*,Coffee;/),
  });
  expect(contextData['page.type']).toBe('confirmation');
});

test('the hit is of a tracker that the callback is for', () => {
  expect(made('page', '', []).tracker).toBe('adobe-analytics');
  expect(made('page', '', ['web-sdk', 'global:s2']).tracker).toBe('global:s2');
  expect(made('webSdk', '', ['global:s2', 'web-sdk:other']).tracker).toBe('web-sdk:other');
  expect(made('webSdk', '', ['web-sdk']).tracker).toBe('web-sdk:alloy');
});

test('whether a callback is for a hit is told by tracker and type', () => {
  const page = made('page', '', []);
  expect(runsFor(page, 'page', [], [])).toBe(true);
  expect(runsFor(page, 'page', ['built-in'], [])).toBe(false);
  expect(runsFor(page, 'page', [], ['exit'])).toBe(false);
  expect(runsFor(made('webSdk', '', []), 'event', ['web-sdk'], ['event'])).toBe(true);
});
