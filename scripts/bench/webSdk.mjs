import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import browserTools from '../browser.cjs';
import staticServer from '../lib/staticServer.cjs';
import { loadLibraryBuilder } from './loadLibraryBuilder.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ALLOY = path.join(ROOT, 'node_modules/@adobe/alloy/dist/alloy.min.js');
const HOSTED = path.join(ROOT, 'dist/web-sdk.js');
const ROUNDS = 80;
const WARM_UP = 5;
const MANY = 20;

const COUNT = "{ name: 'Count', source: function () { window.ran++; } }";
const settings = (/** @type {string} */ callbacks) =>
  `{ trackers: [{ type: 'web-sdk', instance: 'alloy' }], callbacks: [${callbacks}] }`;

/**
 * The pages that are compared, the first with nothing but the Web SDK.
 *
 * @type {{ label: string, before?: string, settings?: string, expected?: number }[]}
 */
const PAGES = [
  { label: 'the Web SDK alone' },
  { label: 'with an empty monitor', before: 'window.__alloyMonitors = [{}];' },
  { label: 'with our library, no callback', settings: settings('') },
  { label: 'with our library, one callback', settings: settings(COUNT), expected: 1 },
];

/** The network of the page: it answers at once, so that nothing but work on the page is measured. */
const NETWORK = `
  window.ran = 0;
  const body = JSON.stringify({ handle: [{ type: 'state:store', payload: [{ key: 'kndctr_BENCH_AdobeOrg_identity', value: 'x', maxAge: 9999 }] }] });
  window.fetch = () => Promise.resolve({ status: 200, headers: { get: () => null }, text: () => Promise.resolve(body) });`;

const START = `
  window.__alloyNS = ['alloy'];
  window.alloy = (...command) => new Promise((resolve, reject) => window.alloy.q.push([resolve, reject, command]));
  window.alloy.q = [];
  window.configured = alloy('configure', { datastreamId: 'bench', orgId: 'BENCH@AdobeOrg', thirdPartyCookiesEnabled: false, clickCollectionEnabled: false });`;

/**
 * Runs in the page: microseconds for one event, of many at once: one after the other would look like an endless chain.
 *
 * @param {number} many
 */
async function sendMany(many) {
  const page =
    /** @type {Window & { configured: Promise<void>, alloy: (...command: unknown[]) => Promise<unknown> }} */ (
      /** @type {unknown} */ (window)
    );
  /** @type {Record<string, string>} */
  const analytics = { pageName: 'Page' };
  for (let number = 1; number <= 10; number++) analytics[`eVar${number}`] = `value ${number}`;
  const event = () => ({
    xdm: {
      eventType: 'web.webpagedetails.pageViews',
      web: { webPageDetails: { name: 'Page', pageViews: { value: 1 } } },
    },
    data: { __adobe: { analytics: { ...analytics } } },
  });
  await page.configured;
  const from = performance.now();
  await Promise.all(Array.from({ length: many }, () => page.alloy('sendEvent', event())));
  const took = ((performance.now() - from) / many) * 1000;
  return { took, isolated: window.crossOriginIsolated };
}

/** @param {number[]} values @param {number} share of them that are smaller */
const quantile = (values, share) =>
  values.sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? NaN;

/**
 * All pages, measured in turns, so that whatever else the machine does falls on each.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
async function measure(browser, origin) {
  const measured = await Promise.all(
    PAGES.map(async ({ label, expected = 0 }, index) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/${index}`);
      /** @type {number[]} */
      const times = [];
      return { label, expected, page, times, isIsolated: true };
    }),
  );
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    // Longer than a callback's reaction: no chain goes on from one round to the next.
    await new Promise((resolve) => setTimeout(resolve, 150));
    for (const one of measured) {
      // A page in the background is slowed down.
      await one.page.bringToFront();
      const { took, isolated } = await one.page.evaluate(sendMany, MANY);
      if (round >= WARM_UP) one.times.push(took);
      one.isIsolated &&= isolated;
    }
  }
  return Promise.all(
    measured.map(async ({ label, expected, page, times, isIsolated }) => ({
      label,
      expected,
      median: quantile(times, 0.5),
      best: quantile(times, 0.1),
      ran: Number(await page.evaluate('window.ran')) / (ROUNDS + WARM_UP) / MANY,
      isIsolated,
    })),
  );
}

export async function printWebSdk() {
  if (!existsSync(ALLOY) || !existsSync(HOSTED)) {
    const missing = path.relative(ROOT, existsSync(ALLOY) ? HOSTED : ALLOY);
    console.log(`\nThe Web SDK is not measured: there is no ${missing}.`);
    return;
  }
  const { buildLibrary } = await loadLibraryBuilder();
  /** @type {Map<string, string | Buffer>} */
  const files = new Map();
  files.set('/alloy.js', await readFile(ALLOY));
  files.set('/hosted/web-sdk.js', await readFile(HOSTED));
  for (const [index, page] of PAGES.entries()) {
    if (page.settings) files.set(`/library${index}.js`, buildLibrary({ settings: page.settings }));
    files.set(
      `/${index}`,
      `<!doctype html><script>${NETWORK}${page.before ?? ''}</script>
       ${page.settings ? `<script src="/library${index}.js"></script>` : ''}
       <script>${START}</script><script src="/alloy.js"></script>`,
    );
  }
  const server = await staticServer.startStaticServer((pathname) => files.get(pathname), {
    headers: staticServer.ISOLATED,
  });
  const browser = await chromium.launch({
    executablePath: browserTools.ensureBrowser(),
    args: browserTools.BROWSER_ARGS,
  });
  const results = await measure(browser, server.origin);
  await browser.close();
  await server.close();

  console.log('\nOne sendEvent with ten eVars, up to its answer, in microseconds');
  console.log(
    `${''.padEnd(32)}${'median'.padStart(9)}${'ratio'.padStart(8)}${'best tenth'.padStart(13)}${'ratio'.padStart(8)}`,
  );
  const [alone] = results;
  if (!alone) return;
  for (const { label, expected, median, best, ran, isIsolated } of results) {
    const column = (/** @type {number} */ value, /** @type {number} */ other) =>
      `${value.toFixed(0)}${(value / other).toFixed(2).padStart(8)}`;
    console.log(
      `${label.padEnd(32)}${column(median, alone.median).padStart(17)}${column(best, alone.best).padStart(21)}`,
    );
    if (ran !== expected)
      console.log(`Its callback ran ${ran} times an event: that line is no measurement.`);
    if (!isIsolated) console.log('The page is not isolated: its timer is coarse.');
  }
}
