import { isCleared } from './isCleared';

it.each([
  'prop1',
  'prop75',
  'eVar1',
  'eVar250',
  'hier5',
  'list3',
  'channel',
  'events',
  'products',
  'purchaseID',
  'transactionID',
  'state',
  'zip',
  'campaign',
])('%s is cleared', (name) => {
  expect(isCleared(name)).toBe(true);
});

it.each([
  'pageName',
  'pageURL',
  'pageType',
  'server',
  'referrer',
  'currencyCode',
  'contextData',
  'linkTrackVars',
  'eVar',
  'myProp1',
])('%s is not', (name) => {
  expect(isCleared(name)).toBe(false);
});
