// "node scripts/bench/forwarding.mjs" after a build, or a part of "npm run bench": what forwarding does where much fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import browserTools from '../browser.cjs';
import staticServer from '../lib/staticServer.cjs';
import partnerTools from '../servers/partnerServer.cjs';
import { loadLibraryBuilder } from './loadLibraryBuilder.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HITS = 10_000;
const TABS = 10;
const FAILING = 30;
/** Hits that a tab confirms at a time. */
const BURST = 25;
/** The storage has room for about 1,200 of these, and what a page holds in memory ends with it. So much may wait before tabs pause. */
const MOST_WAITING = 1000;
/** A tab is loaded again after as long, in milliseconds, and up to as long again. */
const RELOAD_EVERY = 2000;
const KEY = 'post-track-callback.forward.1.';

/** @typedef {{ accepted: number, inMemory: number, longest: number, took: number }} Confirmed */
/** @typedef {{ longest: number, confirmHits(names: string[]): Promise<Confirmed> }} Tab */

const pause = (/** @type {number} */ milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Stands in for a tracker, and notes long tasks of the main thread and what accepting a hit costs. */
const PAGE_SCRIPT = `
  window.s = { before: [], after: [], registerPreTrackCallback(f) { this.before.push(f); }, registerPostTrackCallback(f) { this.after.push(f); } };
  window.confirmHits = async (names) => {
    const urls = names.map((name) => 'https://metrics.test/b/ss/suite/1/JS-2.27/s' + String(Math.random()).slice(2).padEnd(14, '0').slice(0, 14) +
      '?AQB=1&ndh=1&pageName=' + name + '&v1=gold&events=event1&c1=some%20value&AQE=1');
    const { forwarding } = window[Symbol.for('post-track-callback')];
    const before = window.accepted;
    // A page forgets most that it has accepted.
    forwarding.accepted.add = function (id) { window.accepted++; return Set.prototype.add.call(this, id); };
    for (const url of urls) for (const callback of s.before) callback(url);
    const from = performance.now();
    for (const url of urls) for (const callback of s.after) callback(url);
    // The rule engine runs rules one after the other, by promises.
    while (window.accepted - before < names.length && performance.now() - from < 5000) await undefined;
    const took = performance.now() - from;
    let inMemory = 0;
    for (const record of forwarding.held.values()) if (record) inMemory++;
    return { accepted: window.accepted - before, took, inMemory, longest: window.longest };
  };
  window.longest = window.accepted = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask', buffered: true });`;

/** The site's server: one page with the library, and one with nothing, which watches the storage. @param {string} endpoint */
async function startSite(endpoint) {
  const { buildLibrary } = await loadLibraryBuilder();
  const settings = `{ endpoint: '${endpoint}', fields: [{ from: 'pageName', to: 'page' }, { from: 'eVar1', to: 'tier' }, { from: 'events', to: 'events' }] }`;
  const library = buildLibrary({
    settings: "{ trackers: [{ type: 'global', variable: 's' }] }",
    rules: `[{ id: 'RL1', name: 'forward', conditions: [],
      events: [{ modulePath: 'post-track-callback/dist/events/hitSent.js', settings: {} }],
      actions: [{ modulePath: 'post-track-callback/dist/actions/forwardHit.js', settings: ${settings} }] }]`,
  });
  const hosted = await readFile(path.join(ROOT, 'dist/forwarding.js'), 'utf8');
  const files = new Map(
    Object.entries({
      '/library.js': library,
      '/hosted/forwarding.js': hosted,
      '/': `<!doctype html><script>${PAGE_SCRIPT}</script><script src="/library.js"></script>`,
      '/watch': '<!doctype html>',
    }),
  );
  // Nothing of it is kept by the browser, as each tab is to load it again.
  return staticServer.startStaticServer((pathname) => files.get(pathname), {
    headers: { 'Cache-Control': 'no-store' },
  });
}

/** Milliseconds that a hit takes from its confirmation to the storage, of the first and of the last thousand. @param {import('playwright-core').BrowserContext} context @param {string} url */
async function timeAccepting(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  const times = await page.evaluate(async (count) => {
    const tab = /** @type {Tab} */ (/** @type {unknown} */ (window));
    /** @type {number[]} */
    const took = [];
    for (let burst = 0; burst < count / 100; burst++) {
      const names = Array.from({ length: 100 }, (_, index) => `${burst}-${index}`);
      took.push((await tab.confirmHits(names)).took / 100);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return took;
  }, HITS);
  await page.evaluate(() => localStorage.clear());
  await page.close();
  const median = (/** @type {number[]} */ values) =>
    values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
  return { first: median(times.slice(0, 10)), last: median(times.slice(-10)) };
}

export async function printForwarding() {
  const folder = mkdtempSync(path.join(tmpdir(), 'forwarding-'));
  const partner = await partnerTools.createPartnerServer({
    file: path.join(folder, 'store.jsonl'),
    mode: 'hang',
  });
  const site = await startSite(`${partner.url}/in`);
  const browser = await chromium.launch({
    executablePath: browserTools.ensureBrowser(),
    args: browserTools.BROWSER_ARGS,
  });
  const context = await browser.newContext();
  context.setDefaultTimeout(120_000);
  const { first, last } = await timeAccepting(context, site.origin);
  partner.requests.length = 0;
  partner.setMode(`flaky:${FAILING}`);
  const watcher = await context.newPage();
  await watcher.goto(`${site.origin}/watch`);

  const figures = { accepted: 0, inMemory: 0, longest: 0, reloads: 0, most: 0 };
  let waiting = 0;
  let isOver = false;
  const start = Date.now();

  /** Looks at the storage from a page that does nothing else. */
  const watch = async () => {
    while (!isOver) {
      // Before the look at the storage: what is accepted meanwhile is seen by the next one.
      const isAllIn = figures.accepted >= HITS;
      const { count, characters } = await watcher.evaluate((key) => {
        const entries = Object.entries(localStorage).filter(([name]) => name.startsWith(key));
        return {
          count: entries.length,
          characters: entries.reduce((sum, [name, text]) => sum + name.length + text.length, 0),
        };
      }, KEY);
      waiting = count;
      figures.most = Math.max(figures.most, characters);
      isOver = isAllIn && count === 0;
      await pause(100);
    }
  };

  /** Lives as a tab does: hits come, and every few seconds it is loaded again, whatever is under way. */
  const live = async (/** @type {number} */ tab) => {
    const page = await context.newPage();
    await page.goto(site.origin);
    const nextReload = () =>
      Date.now() + RELOAD_EVERY * (1 + ((tab * 7 + figures.reloads) % 10) / 10);
    let reloadAt = nextReload();
    let sent = 0;
    while (!isOver) {
      if (sent < HITS / TABS && waiting < MOST_WAITING) {
        const names = Array.from({ length: BURST }, () => `tab${tab}-${++sent}`);
        const { accepted, inMemory, longest } = await page.evaluate(
          (list) => /** @type {Tab} */ (/** @type {unknown} */ (window)).confirmHits(list),
          names,
        );
        figures.accepted += accepted;
        figures.inMemory = Math.max(figures.inMemory, inMemory);
        figures.longest = Math.max(figures.longest, longest);
      }
      // Longer than a callback's reaction: bursts are no chain.
      await pause(150);
      if (Date.now() < reloadAt) continue;
      figures.longest = Math.max(figures.longest, Number(await page.evaluate('longest')));
      await page.reload();
      figures.reloads++;
      reloadAt = nextReload();
    }
  };
  await Promise.all([watch(), ...Array.from({ length: TABS }, (_, tab) => live(tab))]);

  const seconds = (Date.now() - start) / 1000;
  const stored = partner.stored();
  const names = new Set(stored.map(({ fields }) => Object(fields).page));
  const twice = stored.length - new Set(stored.map(({ id }) => id)).size;
  const row = (/** @type {string} */ label, /** @type {number | string} */ value) =>
    console.log(`${label.padEnd(58)}${String(value).padStart(9)}`);
  console.log(
    `\nForwarding: ${HITS} hits, ${FAILING} % of the requests fail, ${TABS} tabs, each loaded again every 2 to 4 s`,
  );
  row('hits in', figures.accepted);
  row('hits delivered', names.size);
  row('lost', figures.accepted - names.size);
  row('requests', partner.requests.length);
  row('  of which failed', partner.requests.filter(({ answer }) => answer !== '200').length);
  row(
    '  of which copies, each under the id of its hit',
    partner.requests.filter(({ isCopy }) => isCopy).length,
  );
  row('ids twice in the store', twice);
  row('reloads', figures.reloads);
  row('seconds', seconds.toFixed(0));
  // Ten tabs share the processors: a trace shows how little of it is work (docs/costs.md).
  row('longest task of a main thread with its waits, in ms', figures.longest.toFixed(0));
  row('characters stored at most', figures.most);
  row('hits held in memory alone at most, by one tab', figures.inMemory);
  console.log(
    `Accepting a hit, from its confirmation to the storage, rule engine included, in milliseconds`,
  );
  row(`of the first thousand of ${HITS}`, first.toFixed(2));
  row('of the last thousand', last.toFixed(2));

  await browser.close();
  await partner.close();
  await site.close();
  rmSync(folder, { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printForwarding();
