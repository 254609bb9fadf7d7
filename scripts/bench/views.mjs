// How soon the configuration can be used, beside an empty React Spectrum form: both cold, in turns, in one run of one browser.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import browserTools from '../browser.cjs';
import { buildEmptyForm } from '../lib/emptyForm.mjs';
import staticServer from '../lib/staticServer.cjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 15;
const WARM_UP = 2;
/** What the page's main thread does, told by the browser. */
const TASKS = ['toplevel', 'blink.user_timing'];

const callback = (/** @type {string} */ name) => ({
  name,
  source: 'if (!hit.get("purchaseID")) return;\nmirror(requestUrl, args.tier);\n'.repeat(6),
  arguments: [
    { name: 'tier', value: '%Customer Tier%' },
    { name: 'market', value: '%Market%' },
  ],
  trackers: ['adobe-analytics'],
  hitTypes: ['page', 'custom'],
});
const SAVED = {
  trackers: [
    { type: 'adobe-analytics' },
    { type: 'global', variable: 's2' },
    { type: 'web-sdk', instance: 'alloy' },
  ],
  callbacks: ['Mirror purchases', 'Data layer', 'Log for QA'].map(callback),
  clearVariables: { mode: 'sent', keep: ['campaign'], also: ['pageName', 'contextData'] },
};

/**
 * A page, and the selectors of what can be used first and of what stands below the fold.
 *
 * @typedef {{ settings?: object | null, usable: string, complete: string }} Watched
 */
/** @typedef {Partial<Record<'usable' | 'complete', number>>} Times in milliseconds */

const configuration = { url: '/view/configuration.html', usable: 'input', complete: '.race' };
/** @type {Record<string, Watched & { url: string }>} */
const PAGES = {
  'An empty form': { url: '/form/index.html', usable: 'button', complete: 'button' },
  'Configuration, nothing saved': { ...configuration, settings: null },
  'Configuration, three callbacks': { ...configuration, settings: SAVED },
};

/** Runs in the page before its own scripts: a host that answers at once, and the clock. @param {Watched} watched */
function watch({ settings, usable, complete }) {
  const extensionBridge = {
    register(/** @type {{ init: (info: object) => void }} */ { init }) {
      setTimeout(init, 0, { settings, preferredLanguages: ['en-us'] });
    },
  };
  /** @type {Map<keyof Times, string>} */
  const awaited = new Map([
    ['usable', usable],
    ['complete', complete],
  ]);
  /** @type {Times} */
  const times = {};
  const benchTimes = new Promise((resolve) => {
    const note = (/** @type {keyof Times} */ name) => {
      // Painted, and free to answer: what the page has still to do at once is done.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          times[name] = performance.now();
          performance.mark(name);
          if (times.usable && times.complete) resolve(times);
        };
        port2.postMessage(undefined);
      });
    };
    new MutationObserver(() => {
      for (const [name, selector] of awaited) {
        if (!document.querySelector(selector)) continue;
        awaited.delete(name);
        note(name);
      }
    }).observe(document, { subtree: true, childList: true });
  });
  Object.assign(window, { extensionBridge, benchTimes });
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {Watched & { url: string }} page
 * @param {boolean} record whether to measure the main thread's work instead of the time
 * @returns {Promise<Times>}
 */
async function open(browser, origin, { url, ...how }, record) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch, how);
  if (record) await browser.startTracing(page, { categories: TASKS });
  await page.goto(origin + url, { waitUntil: 'commit' });
  /** @type {Times} */
  const times = await page.evaluate('benchTimes');
  const work = record ? workUntil(JSON.parse(`${await browser.stopTracing()}`).traceEvents) : {};
  await context.close();
  return record ? work : times;
}

/**
 * Processor time of the page's main thread up to both marks, in milliseconds: other programs don't lengthen it.
 *
 * @param {readonly { cat: string, name: string, pid: number, tid: number, ts: number, tdur?: number }[]} events times in microseconds
 * @returns {Times}
 */
function workUntil(events) {
  const marks = events.filter(
    ({ cat, name }) => /user_timing/.test(cat) && /^(usable|complete)$/.test(name),
  );
  return Object.fromEntries(
    marks.map(({ name, pid, tid, ts: end }) => [
      name,
      events
        .filter((event) => event.pid === pid && event.tid === tid && event.ts < end)
        .filter((event) => event.name === 'ThreadControllerImpl::RunTask')
        .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
    ]),
  );
}

const median = (/** @type {readonly number[]} */ values) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {boolean} record
 * @returns {Promise<Map<string, Times[]>>} by page
 */
async function measure(browser, origin, record) {
  /** @type {Map<string, Times[]>} */
  const found = new Map(Object.keys(PAGES).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    for (const [name, page] of Object.entries(PAGES)) {
      const times = await open(browser, origin, page, record);
      if (round >= WARM_UP) found.get(name)?.push(times);
    }
  }
  return found;
}

/** @param {string} title @param {Map<string, Times[]>} found */
function print(title, found) {
  console.log(`\n${title.padEnd(46)}usable   ratio   complete   ratio`);
  const of = (/** @type {readonly Times[]} */ list, /** @type {keyof Times} */ key) =>
    median(list.map((times) => times[key] ?? NaN));
  const [empty = []] = found.values();
  for (const [name, list] of found) {
    const ratio = (/** @type {keyof Times} */ key) => (of(list, key) / of(empty, key)).toFixed(2);
    console.log(
      `${name.padEnd(44)}${of(list, 'usable').toFixed(0).padStart(8)}${ratio('usable').padStart(8)}` +
        `${of(list, 'complete').toFixed(0).padStart(11)}${ratio('complete').padStart(8)}`,
    );
  }
}

export async function printViews() {
  /** @type {Record<string, (file: string) => Buffer | undefined>} */
  const folders = {
    form: staticServer.readFrom(await buildEmptyForm(ROOT)),
    view: staticServer.readFrom(path.join(ROOT, 'dist/view')),
  };
  const server = await staticServer.startStaticServer((pathname) => {
    const [, folder = '', ...file] = pathname.split('/');
    return folders[folder]?.(file.join('/'));
  });
  const browser = await chromium.launch({
    executablePath: browserTools.ensureBrowser(),
    // The bridge is there already: nothing has to wait for the network.
    args: [...browserTools.BROWSER_ARGS, '--host-resolver-rules=MAP assets.adobedtm.com ~NOTFOUND'],
  });
  const { origin } = server;
  print('A view, cold: milliseconds', await measure(browser, origin, false));
  print('The same, work of its main thread', await measure(browser, origin, true));
  console.log(
    '(Medians. usable: the first field can be used. complete: what stands below the fold is there as well.)',
  );
  await browser.close();
  await server.close();
}
