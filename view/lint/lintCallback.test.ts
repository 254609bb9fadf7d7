import { PRESETS } from '../presets/presets';
import { lintCallback } from './lintCallback';

test.each([
  'return fetch(requestUrl);',
  'if (!args.tier) return;\nnavigator.sendBeacon("/x", hit.get("eVar5"));',
  '',
  '// only a comment',
  'var await = 1;',
  'return fetch("/x").then(async (answer) => { await answer.text(); });',
  'if (hit?.variables.eVar1 ?? "") console.log(hit);',
  'analytics.track("hit", { page: hit.get("pageName") });',
  'document.title = i18n.t("sent");',
  'bar.style.width = "50%";',
  'window.dispatchEvent(new CustomEvent("hit", { detail: { ...hit.variables, url: requestUrl } }));',
  'navigator.sendBeacon("https://a.example/x", JSON.stringify({ hit, url: hit.requestUrl }));',
  'window.dataLayer.push({ event: "hit", hit: Object.assign({}, hit.variables), url: hit.get("pageURL") });',
  'const { type, variables: { pageName, ...others } } = hit; console.log(type, pageName, others);',
])('finds nothing wrong with %j', (source) => {
  expect(lintCallback(source, { argumentNames: ['tier'] })).toEqual([]);
});

test.each(PRESETS)('finds nothing wrong with what we offer to start from: $id', (preset) => {
  const { source, arguments: given } = preset;
  const argumentNames = given.map(({ name }) => name);
  expect(lintCallback(source, { argumentNames, narrowed: false })).toEqual([]);
});
