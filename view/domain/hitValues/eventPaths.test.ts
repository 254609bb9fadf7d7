import { showMessage } from '../../texts/text';
import { hitValueProblem, meaningOfHitValue, searchHitValues, speltHitValue } from './hitValues';
import { KNOWN_PATHS, meaningOfKnownPath } from './knownPaths';

const names = (query: string) => searchHitValues(query).map(({ value }) => value);
const problem = (name: string) => {
  const found = hitValueProblem(name);
  return found && showMessage(found);
};

test('every known path means something, and nothing is wrong with it', () => {
  expect(KNOWN_PATHS.length).toBeGreaterThan(500);
  expect(KNOWN_PATHS.filter((path) => !meaningOfKnownPath(path))).toEqual([]);
  expect(KNOWN_PATHS.filter((path) => hitValueProblem(path))).toEqual([]);
});

test('the list offers each once, under a heading of their own', () => {
  const offered = searchHitValues('').filter(({ group }) => group === 'Web SDK events');
  const values = offered.map(({ value }) => value);
  expect(new Set(values).size).toBe(values.length);
  expect(values).toEqual(
    expect.arrayContaining([
      'xdm.eventType',
      'xdm.web.webPageDetails.name',
      'xdm.commerce.order.purchaseID',
      'data.__adobe.analytics.eVar1',
      'xdm.',
      'data.',
    ]),
  );
});

test.each([
  ['xdm.web.webpa', 'xdm.web.webPageDetails.name'],
  ['xdm.commerce.order.pur', 'xdm.commerce.order.purchaseID'],
  ['kind of event', 'xdm.eventType'],
  ['xdm.own.field', 'xdm.own.field'],
  ['xdm.productListItems[1].name', 'xdm.productListItems.1.name'],
  ['data.mine', 'data.mine'],
  ['data.__adobe.analytics.evar7', 'data.__adobe.analytics.eVar7'],
])('finds by “%s” %s first', (query, name) => {
  expect(names(query)[0]).toBe(name);
});

test.each([
  ['xdm.', 'Any XDM field'],
  ['xdm.web.webPageDetails.name', 'XDM field that Analytics takes as pageName: Name of the page'],
  [
    'xdm._experience.analytics.customDimensions.eVars.eVar250',
    'takes as eVar250: Conversion variable 250',
  ],
  ['xdm._experience.analytics.event101to200.event150.value', 'takes as event150'],
  ['data.__adobe.analytics.prop3', 'prop3 in the data object of a Web SDK event: Traffic'],
  ['xdm._acme.tier', 'XDM field “_acme.tier” of a Web SDK event.'],
  ['xdm._experience.analytics.event1to100.event150.value', 'XDM field “_experience.'],
  ['data.tier', 'Field “tier” of a Web SDK event’s data object.'],
])('says what %s means', (name, meaning) => {
  expect(meaningOfHitValue(name)).toContain(meaning);
});

test.each([
  ['XDM.Web.webpagedetails.NAME', 'xdm.web.webPageDetails.name'],
  ['hit.xdm._acme.tier', 'xdm._acme.tier'],
  ['event.hit.data.tier', 'data.tier'],
  ['web.webPageDetails.siteSection', 'xdm.web.webPageDetails.siteSection'],
  ['data["__adobe"].analytics.v1', 'data.__adobe.analytics.v1'],
  ["xdm['_acme'][0]", 'xdm._acme.0'],
  ['data.__ADOBE.analytics.EVAR1', 'data.__adobe.analytics.eVar1'],
  ['xdmField', 'xdmField'],
])('spells “%s” as %s', (typed, name) => {
  expect(speltHitValue(typed)).toBe(name);
});

test.each(['xdm._acme.tier', 'data.a b', 'xdm.productListItems.12.name', 'data.größe'])(
  'accepts %s',
  (name) => {
    expect(problem(name)).toBeUndefined();
  },
);

test.each([
  ['xdm.', 'Write the path of the XDM field behind “xdm.”, as in xdm.web.webPageDetails.name.'],
  ['data.', 'Write the path of the field behind “data.”, as in data.__adobe.analytics.eVar1.'],
  ...['xdm.web..name', 'xdm.web.', 'xdm. web.name'].map((path) => [
    path,
    `In “${path}” the name of a field is missing, or has a space around it. Write the names with one dot between them, as in xdm.web.webPageDetails.name.`,
  ]),
  [
    'xdm.items[*].name',
    'Write “xdm.items[*].name” without brackets: names and numbers with dots between them, as in xdm.productListItems.0.name.',
  ],
  ['xdm.items[0].name', '“xdm.items[0].name” is no value of a hit. Did you mean xdm.items.0.name?'],
  ['hit.xdm.tier', '“hit.xdm.tier” is no value of a hit. Did you mean xdm.tier?'],
])('refuses “%s”', (name, message) => {
  expect(problem(name ?? '')).toBe(message);
});
