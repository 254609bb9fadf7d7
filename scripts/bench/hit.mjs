import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import browserTools from '../browser.cjs';
import staticServer from '../lib/staticServer.cjs';
import collection from '../servers/collectionServer.cjs';
import { loadLibraryBuilder } from './loadLibraryBuilder.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REAL = path.join(ROOT, '.sandbox/files/AppMeasurement.js');
const COUNTS = [0, 1, 1000];
/** Pages that are opened of each kind, in turns: whatever else the machine does falls on all. */
const ROUNDS = 3;
/** Of hits, in each page. The first is its start: code that never ran. */
const BURSTS = 5;
const HITS = 40;

/** What a page has: callbacks of ours, callbacks by hand, or no library at all. @typedef {{ label: string, ours?: number, byHand: number }} Kind */
/** @typedef {{ t: () => void, registerPostTrackCallback: (callback: () => void) => void }} Tracker */

/**
 * Stands in for AppMeasurement with as many calls one in another, as far as the page's own work for a hit goes: variables are collected, callbacks
 * are called under a guard each, the request is made of the same kind of image.
 */
const STAND_IN = `window.AppMeasurement = class {
  before = []; after = [];
  registerPreTrackCallback(f, ...list) { this.before.push([f, list]); }
  registerPostTrackCallback(f, ...list) { this.after.push([f, list]); }
  t() { this.track(); }
  track() { this.collect((query) => this.enqueue(query)); }
  collect(next) {
    let query = '?AQB=1&ndh=1&pf=1';
    for (const name of Object.keys(this).sort()) if (/^(pageName|eVar|prop)/.test(name)) query += '&' + name + '=' + encodeURIComponent(this[name]);
    next(query + '&AQE=1');
  }
  enqueue(query) { this.send('http://' + this.trackingServer + '/b/ss/suite/1/JS-2.27.0/s' + String(Math.random()).slice(2, 16) + query); }
  send(url) {
    this.call(this.before, url);
    const image = new Image();
    image.onload = image.onerror = () => this.loaded(url);
    image.src = url;
  }
  loaded(url) { this.call(this.after, url); }
  call(list, url) { for (const [f, values] of list) { try { f.apply(null, [url, ...values]); } catch {} } }
};`;

/**
 * Runs in the page: what each hit costs its thread, in microseconds: the call, and what follows on the answer.
 */
async function measure(/** @type {{ hits: number, bursts: number }} */ { hits, bursts }) {
  const PAUSE = 150;
  const { s } = /** @type {Window & { s: Tracker }} */ (/** @type {unknown} */ (window));
  const answered = /** @type {number[]} */ (Reflect.get(window, 'answered'));
  /** @type {number[]} */
  const calls = [];
  /** @type {number[]} */
  const answers = [];
  for (let round = 0; round < bursts; round++) {
    answered.length = 0;
    for (let hit = 0; hit < hits; hit++) {
      const from = performance.now();
      s.t();
      if (round) calls.push(performance.now() - from);
    }
    while (answered.length < hits) await new Promise((resolve) => setTimeout(resolve, 5));
    if (round) answers.push(...answered);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return {
    calls,
    answers,
    ran: Number(Reflect.get(window, 'ran')),
    isolated: window.crossOriginIsolated,
  };
}

/** Notes how long the page works on each answer: what an image calls on `load` and `error` is called through this. */
const WATCH = `
  window.ran = 0;
  window.answered = [];
  const timed = (act) => act && function (event) {
    const from = performance.now();
    try { return act.call(this, event); } finally { answered.push(performance.now() - from); }
  };
  for (const name of ['onload', 'onerror']) {
    const { set, get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name);
    Object.defineProperty(HTMLImageElement.prototype, name, { configurable: true, get, set(act) { set.call(this, timed(act)); } });
  }`;

/** So many functions as people write them, each of its own: engines make one that is there a thousand times quicker than a thousand. */
const functions = (/** @type {number} */ count) =>
  Array(count).fill('function (requestUrl) { window.ran++; }');

/** @param {Kind} kind @param {string} appMeasurement @param {string} collector */
const pageOf = ({ ours, byHand }, appMeasurement, collector) => `<!doctype html>
<script>${WATCH}</script>
<script>${appMeasurement}
window.s = Object.assign(new AppMeasurement(), { account: 'suite', trackingServer: '${collector}', trackingServerSecure: '${collector}',
  pageName: 'Home', eVar1: 'gold', eVar2: 'a value of some length', prop1: 'one', prop2: 'two' });
[${functions(byHand)}].forEach(function (callback) { s.registerPostTrackCallback(callback); });
</script>${ours === undefined ? '' : `<script src="/library-${ours}.js"></script>`}`;

/** The mean of the quicker half, in microseconds: a hit during which the machine did something else is none, and the timer's steps are too coarse for a median. @param {number[]} values */
const cost = (values) => {
  const quick = values.sort((a, b) => a - b).slice(0, Math.ceil(values.length / 2));
  return (quick.reduce((sum, value) => sum + value, 0) / quick.length) * 1000;
};

export async function printHit() {
  const isReal = existsSync(REAL);
  const appMeasurement = isReal ? readFileSync(REAL, 'utf8') : STAND_IN;
  const { buildLibrary } = await loadLibraryBuilder();
  const collector = await collection.createCollectionServer();
  /** @type {Kind[]} */
  const kinds = [
    { label: 'without us', byHand: 0 },
    ...COUNTS.flatMap((count) => [
      ...(count ? [{ label: `${count} by hand`, byHand: count }] : []),
      { label: `${count || 'none'} of ours`, ours: count, byHand: 0 },
    ]),
  ];
  /** @type {Map<string, string>} */
  const files = new Map();
  kinds.forEach((kind, index) => {
    files.set(`/${index}`, pageOf(kind, appMeasurement, `127.0.0.1:${collector.port}`));
    if (kind.ours === undefined) return;
    const callbacks = Array.from(
      { length: kind.ours },
      (_, number) =>
        `{ name: 'c${number}', source: function (requestUrl, args, hit, s) { window.ran++; } }`,
    );
    files.set(
      `/library-${kind.ours}.js`,
      buildLibrary({
        settings: `{ trackers: [{ type: 'global', variable: 's' }], callbacks: [${callbacks}] }`,
      }),
    );
  });
  const server = await staticServer.startStaticServer((pathname) => files.get(pathname), {
    headers: { ...staticServer.ISOLATED, 'Cross-Origin-Embedder-Policy': 'credentialless' },
  });
  const browser = await chromium.launch({
    executablePath: browserTools.ensureBrowser(),
    args: browserTools.BROWSER_ARGS,
  });
  const costs = kinds.map(() => ({
    /** @type {number[]} */ calls: [],
    /** @type {number[]} */ answers: [],
  }));
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, kind] of kinds.entries()) {
        const page = await browser.newPage();
        await page.goto(`${server.origin}/${index}`);
        const measured = await page.evaluate(measure, { hits: HITS, bursts: BURSTS });
        costs[index]?.calls.push(...measured.calls);
        costs[index]?.answers.push(...measured.answers);
        const expected = BURSTS * HITS * (kind.ours ?? kind.byHand);
        if (measured.ran !== expected)
          console.log(`${kind.label}: ${measured.ran} runs instead of ${expected}.`);
        if (!measured.isolated) console.log('The page is not isolated: its timer is coarse.');
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await collector.close();
    await server.close();
  }
  /** @type {Map<string, { call: number, answer: number }>} */
  const found = new Map();
  kinds.forEach(({ label }, index) => {
    const { calls = [], answers = [] } = costs[index] ?? {};
    found.set(label, { call: cost(calls), answer: cost(answers) });
  });
  const of = (/** @type {string} */ label) => found.get(label) ?? { call: NaN, answer: NaN };
  const sum = (/** @type {string} */ label) => of(label).call + of(label).answer;
  console.log(
    `\nA hit as a page meets it, ${HITS} and a pause, in microseconds, ${isReal ? 'with AppMeasurement' : 'with a stand-in for AppMeasurement'}`,
  );
  console.log(`${''.padEnd(16)}     call   answer     both`);
  for (const { label, ours } of kinds) {
    const beside = ours ? `${ours} by hand` : 'without us';
    const ratio = ours === undefined ? '' : `${(sum(label) / sum(beside)).toFixed(2)} of ${beside}`;
    const figures = [of(label).call, of(label).answer, sum(label)].map((value) =>
      value.toFixed(1).padStart(9),
    );
    console.log(`${label.padEnd(16)}${figures.join('')}   ${ratio}`.trimEnd());
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printHit();
