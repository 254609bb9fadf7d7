import { importCode } from './importCode';

const trackersOf = (code: string) => importCode(code, []).callbacks.map(({ trackers }) => trackers);
const THEN = '("sendEvent", {}).then(() => { a(); });';
const isUnknown = (code: string) =>
  importCode(code, []).callbacks.some(({ notes }) =>
    notes.some(({ message }) => message.key === 'importer.instance.unknown'),
  );

test.each([
  [`alloy${THEN}`, 'web-sdk'],
  [`window.shop${THEN}`, 'web-sdk:shop'],
  [`const sdk = createInstance({ name: "shop" }); sdk${THEN}`, 'web-sdk:shop'],
  [`const sdk = createInstance(); sdk${THEN}`, 'web-sdk'],
  [`const sdk = lib.createInstance({ monitors }); sdk${THEN}`, 'web-sdk'],
  [
    `import { createInstance as make } from "@adobe/alloy"; let a; a = make({ name: NAME }); const NAME = "shop"; a${THEN}`,
    'web-sdk:shop',
  ],
  [`createInstance({ name: "shop" })${THEN}`, 'web-sdk:shop'],
  [`window.sdk = createInstance({ name: "shop" }); window.sdk${THEN}`, 'web-sdk:shop'],
  [`const web = window.alloy; web${THEN}`, 'web-sdk'],
  [`const { shop: web } = window; web${THEN}`, 'web-sdk:shop'],
  [`app.sdk = window.shop; app.sdk${THEN}`, 'web-sdk:shop'],
  [`(function (sdk) { sdk${THEN} })(window.shop);`, 'web-sdk:shop'],
  [`function go(sdk) { sdk${THEN} } go(window.shop);`, 'web-sdk:shop'],
  [`window.alloy = window.alloy || function () {}; alloy${THEN}`, 'web-sdk'],
  [`const web = window.alloy || createInstance(); web${THEN}`, 'web-sdk'],
  [`(window.shop || noop)${THEN}`, 'web-sdk:shop'],
  [
    `const { createInstance: make } = require("@adobe/alloy"); make({ name: "shop" })${THEN}`,
    'web-sdk:shop',
  ],
  [`((sdk) => { sdk${THEN} })(createInstance({ name: "shop" }));`, 'web-sdk:shop'],
  [`createInstance({ name: "other", name: "shop" })${THEN}`, 'web-sdk:shop'],
  [`createInstance({ ...base, name: "shop" })${THEN}`, 'web-sdk:shop'],
  [`const o = { name: "shop" }; createInstance(o); createInstance(o)${THEN}`, 'web-sdk:shop'],
  [`const brand = "shop"; window[brand]${THEN}`, 'web-sdk:shop'],
])('the instance is known: %s', (code, tracker) => {
  expect(trackersOf(code)).toEqual([[tracker]]);
  expect(isUnknown(code)).toBe(false);
});

test.each([
  `const sdk = createInstance({ name: brand }); sdk${THEN}`,
  `const sdk = createInstance(options); sdk${THEN}`,
  `const o = {}; o.name = "shop"; createInstance(o)${THEN}`,
  `const o = { name: "shop" }; o.name = "other"; createInstance(o)${THEN}`,
  `const o = { name: "shop" }; o[key] = "other"; createInstance(o)${THEN}`,
  `const o = { name: "shop" }; Object.assign(o, base); createInstance(o)${THEN}`,
  `const o = { name: "shop" }; const p = o; p.name = "other"; createInstance(o)${THEN}`,
  `const web = window.alloy || createInstance({ name: "shop" }); web${THEN}`,
  `createInstance({ name: "shop", ...base })${THEN}`,
  `createInstance({ name: "shop", [key]: "other" })${THEN}`,
  `function sdk(command, data) { return window.alloy(command, data); } sdk${THEN}`,
  `function go(sdk) { sdk${THEN} } go(window.shop); go(window.other);`,
  `this.sdk${THEN}`,
  `window[brand]${THEN}`,
  `getAlloy().then((sdk) => { sdk${THEN} });`,
  `import sdk from "./sdk"; sdk${THEN}`,
])('a local name is not taken for the instance’s: %s', (code) => {
  expect(trackersOf(code)).toEqual([['web-sdk']]);
  expect(isUnknown(code)).toBe(true);
});

test('where there are several, the usual one is not all of them', () => {
  expect(trackersOf(`alloy${THEN} shop("sendEvent", {}).then(() => { b(); });`)).toEqual([
    ['web-sdk:alloy'],
    ['web-sdk:shop'],
  ]);
});
