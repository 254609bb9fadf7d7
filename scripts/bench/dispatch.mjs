import { chromium } from 'playwright-core';
import browserTools from '../browser.cjs';
import staticServer from '../lib/staticServer.cjs';
import { loadLibraryBuilder } from './loadLibraryBuilder.mjs';

const COUNTS = [1, 10, 100, 1000];

/** @typedef {(requestUrl: string) => void} Step */

/**
 * Runs in the page: the median time of one confirmed hit, with us and with a bare loop, in microseconds.
 *
 * @param {number} count of callbacks
 */
async function measure(count) {
  const page = /** @type {Window & { ran: number, s: { pre: Step, post: Step } }} */ (
    /** @type {unknown} */ (window)
  );
  const ROUNDS = 30;
  const WARM_UP = 5;
  const url = (/** @type {number} */ number) =>
    `https://m.test/b/ss/suite/1/JS-1/s${number}?AQB=1&pageName=P&v1=a&AQE=1`;
  /** @type {{ run: (...parameters: unknown[]) => void, parameters: unknown[] }[]} */
  const bare = Array.from({ length: count }, () => ({ run: () => {}, parameters: [] }));
  const runBare = (/** @type {string} */ requestUrl) => {
    for (const { run, parameters: own } of bare) {
      const parameters = own.slice();
      parameters.unshift(requestUrl);
      try {
        run.apply(null, parameters);
      } catch {}
    }
  };
  let number = 0;
  const batch = Math.max(20, Math.min(500, Math.round(20000 / count)));
  // All are handed over before the first is confirmed: one after the other would look like an endless chain, and be held back.
  const time = (/** @type {Step[]} */ ...steps) => {
    const urls = Array.from({ length: batch }, () => url(++number));
    const start = performance.now();
    for (const step of steps) for (const requestUrl of urls) step(requestUrl);
    return ((performance.now() - start) / batch) * 1000;
  };
  /** @type {{ ours: number[], bare: number[] }} */
  const times = { ours: [], bare: [] };
  // In turns, so that whatever else the machine does falls on both.
  const ranBefore = page.ran;
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    // Longer than a callback's reaction: no chain goes on from one round to the next.
    await new Promise((resolve) => setTimeout(resolve, 120));
    const ours = time(page.s.pre, page.s.post);
    const loop = time(runBare);
    if (round < WARM_UP) continue;
    times.ours.push(ours);
    times.bare.push(loop);
  }
  const median = (/** @type {number[]} */ values) =>
    values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
  return {
    ours: median(times.ours),
    bare: median(times.bare),
    isolated: window.crossOriginIsolated,
    ran: (page.ran - ranBefore) / ((ROUNDS + WARM_UP) * batch),
  };
}

export async function printDispatch() {
  const { buildLibrary } = await loadLibraryBuilder();
  /** @type {Map<string, string>} */
  const files = new Map();
  const server = await staticServer.startStaticServer((pathname) => files.get(pathname), {
    headers: staticServer.ISOLATED,
  });
  const browser = await chromium.launch({
    executablePath: browserTools.ensureBrowser(),
    args: browserTools.BROWSER_ARGS,
  });
  console.log(
    '\nOne confirmed hit, medians in microseconds, beside a bare loop over as many empty functions',
  );
  console.log('callbacks      ours  bare loop    ratio');
  for (const count of COUNTS) {
    const callbacks = Array.from(
      { length: count },
      (_, index) =>
        `{ name: 'c${index}', source: function (requestUrl, args, hit, s) {${index ? '' : ' window.ran++; '}} }`,
    );
    files.set(
      '/library.js',
      buildLibrary({
        settings: `{ trackers: [{ type: 'global', variable: 's' }], callbacks: [${callbacks}] }`,
      }),
    );
    files.set(
      '/',
      `<!doctype html><script>window.ran = 0; window.s = { registerPreTrackCallback(f) { this.pre = f; }, registerPostTrackCallback(f) { this.post = f; } };</script><script src="/library.js"></script>`,
    );
    const page = await browser.newPage();
    await page.goto(server.origin);
    const { ours, bare, isolated, ran } = await page.evaluate(measure, count);
    if (ran !== 1)
      console.log(`The callbacks ran ${ran} times a hit: what follows is no measurement.`);
    if (!isolated) console.log('The page is not isolated: its timer is coarse.');
    console.log(
      `${String(count).padStart(9)}${ours.toFixed(2).padStart(10)}${bare.toFixed(2).padStart(11)}${(ours / bare).toFixed(2).padStart(9)}`,
    );
    await page.close();
  }
  await browser.close();
  await server.close();
}
