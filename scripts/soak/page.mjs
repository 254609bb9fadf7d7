// The page of a long run: everything of the extension that a hit can meet is switched on in it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare, trackByTracker, trackByWebSdk } from './inPage.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const REAL = path.join(ROOT, '.sandbox/files/AppMeasurement.js');
const HOSTED = [
  'tracker',
  'clearing',
  'forwarding',
  'inspector',
  'inspector-en',
  'web-sdk',
  'web-sdk-late',
];

/** @typedef {'AppMeasurement' | 'built-in tracker' | 'Web SDK'} TrackerKind */

/** Each so many-th call is stopped by the page, a link, or longer than an address may be. */
const EACH = { aborted: 25, link: 7, long: 20 };
/** Whether call number `n` is stopped by the page. @param {number} n */
export const isAborted = (n) => n % EACH.aborted === EACH.aborted - 1;
/** Whether the rule with a condition is for it. @param {number} n */
export const isGold = (n) => n % 3 > 0;

/** How each tracker is found. @param {TrackerKind} kind @param {string} collector */
const trackerSetting = (kind, collector) =>
  ({
    AppMeasurement: "{ type: 'global', variable: 's' }",
    'built-in tracker': `{ type: 'built-in', variable: 's', reportSuites: { production: ['suite'] }, trackingServer: '${collector}', trackingServerSecure: '${collector}' }`,
    'Web SDK': "{ type: 'web-sdk', instance: 'alloy' }",
  })[kind];

/** A library with a callback, rules and data elements. @param {typeof import('./parts')} parts @param {TrackerKind} kind @param {string} collector */
function libraryOf({ buildLibrary, action, callback, code, hitMatches, hitRule }, kind, collector) {
  const isOwn = (/** @type {string} */ tier, /** @type {string} */ outcome) =>
    `${tier} === hit.get('eVar5') ? '${outcome}' : 'another tier', hit.get('eVar1')`;
  const note = (/** @type {string} */ outcome) =>
    code(`const { hit } = event; soak.note(${isOwn('settings.tier', outcome)});`, "tier: '%Tier%'");
  const suppressed = code("soak.note(event.reason === 'aborted' ? 'suppressed' : event.reason);");
  const isGolden = hitMatches("{ from: 'eVar5', operator: 'equals', value: 'gold' }");
  const fields = ['eVar1', 'eVar5', 'pageName'].map((name) => `{ from: '${name}', to: '${name}' }`);
  const forward = `{ endpoint: 'http://${collector}/partner', fields: [${fields}] }`;
  const count = callback(
    'Count',
    `soak.note(${isOwn('args.tier', 'ran')});`,
    "arguments: [{ name: 'tier', value: '%Tier%' }]",
  );
  const rules = [
    hitRule('sent', 'hitSent', '{}', [], note('sent')),
    hitRule('gold', 'hitSent', '{}', [isGolden], note('gold')),
    hitRule('lost', 'hitUnconfirmed', '{}', [], note('lost')),
    hitRule('suppressed', 'hitSuppressed', '{}', [], suppressed),
    hitRule('forward', 'hitSent', '{}', [], action('forwardHit', forward)),
  ];
  return buildLibrary({
    settings: `{ trackers: [${trackerSetting(kind, collector)}], callbacks: [${count}], clearVariables: { mode: 'sent' } }`,
    rules: `[${rules}]`,
    hitValues: { Tier: 'eVar5' },
    inspector: true,
  });
}

/**
 * All files of the page, by path.
 *
 * @param {typeof import('./parts')} parts
 * @param {TrackerKind} kind
 * @param {string} collector its host
 * @param {string} firstScript what the engine wants to run before all else
 */
export function filesOf(parts, kind, collector, firstScript) {
  const script = (/** @type {string} */ text) => `<script>${text}</script>`;
  const each = JSON.stringify(EACH);
  const create = `window.s = Object.assign(new AppMeasurement(), { account: 'suite', trackingServer: '${collector}', trackingServerSecure: '${collector}' });`;
  /** @type {Map<string, string>} */
  const files = new Map([
    ['/library.js', libraryOf(parts, kind, collector)],
    ...HOSTED.map(
      (name) =>
        /** @type {const} */ ([
          `/hosted/${name}.js`,
          readFileSync(path.join(ROOT, `dist/${name}.js`), 'utf8'),
        ]),
    ),
  ]);
  const body = [
    '<!doctype html><title>Long run</title><link rel="icon" href="data:,">',
    script(firstScript),
  ];
  body.push(
    script(`localStorage.setItem('com.adobe.reactor.debug', 'true');
      sessionStorage.setItem('post-track-callback.inspector', 'bottom-right open');
      (${prepare})();`),
  );
  if (kind === 'Web SDK') {
    files.set('/alloy.js', parts.alloyFile('released'));
    // Before it is there, because it keeps the `fetch` that it finds.
    const track = `(${trackByWebSdk})(${each}, '${collector}');`;
    body.push(script(parts.baseCode(['alloy']) + track), '<script src="/alloy.js"></script>');
  } else {
    body.push(script(`(${trackByTracker})(${each});`));
  }
  if (kind === 'AppMeasurement') {
    files.set('/tracker.js', readFileSync(REAL, 'utf8'));
    body.push('<script src="/tracker.js"></script>', script(create));
  }
  body.push('<script src="/library.js"></script>');
  files.set('/', body.join('\n'));
  return files;
}
