import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { chromium } from 'playwright-core';
import browserTools from '../browser.cjs';
import staticServer from '../lib/staticServer.cjs';
import collection from '../servers/collectionServer.cjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EVARS = [0, 10, 100];

/**
 * @typedef {object} Tracker
 * @property {(callback: () => void) => void} registerPostTrackCallback
 * @property {() => void} t
 * @property {() => void} [benchCallback]
 */
/** @typedef {'ours' | 'theirs'} Kind */
/** Medians in microseconds, `t` by the number of eVars. @typedef {{ start: number, t: Record<number, number> }} Figures */

/**
 * Runs in the page: medians of starting a tracker, and of `t()` up to the hand-over to the network, in microseconds.
 *
 * @param {{ files: Partial<Record<Kind, string>>, evars: number[], collector: string }} options
 */
async function measure({ files, evars, collector }) {
  const STARTS = 40;
  const HITS = 200;
  const WARM_UP = 40;
  const median = (/** @type {number[]} */ values) =>
    values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
  const page =
    /** @type {Record<symbol, { createTracker(turbine: object): Tracker }> & { AppMeasurement: new () => Tracker }} */ (
      /** @type {unknown} */ (window)
    );
  /** @type {Record<Kind, () => Tracker>} */
  const create = {
    ours() {
      const stub = {
        environment: { stage: 'production' },
        logger: { error() {} },
        getExtensionSettings: () => ({
          trackers: [
            {
              type: 'built-in',
              reportSuites: { production: ['suite'] },
              trackingServer: collector,
              trackingServerSecure: collector,
            },
          ],
        }),
      };
      const shared = page[Symbol.for('post-track-callback')];
      if (!shared) throw new Error('The tracker is not there.');
      return shared.createTracker(stub);
    },
    theirs() {
      return Object.assign(new page.AppMeasurement(), {
        account: 'suite',
        trackingServer: collector,
        trackingServerSecure: collector,
      });
    },
  };
  const kinds = /** @type {Kind[]} */ (Object.keys(files));
  const measured = kinds.map((kind) => ({
    kind,
    /** @type {number[]} */ starts: [],
    /** @type {Record<number, number>} */ t: {},
  }));

  for (let round = 0; round < STARTS; round++) {
    for (const { kind, starts } of measured) {
      const script = document.createElement('script');
      // Another text each time, or the browser remembers what it compiled.
      script.textContent = `${files[kind]}\n// ${round}`;
      const from = performance.now();
      document.head.append(script);
      create[kind]();
      if (round >= 5) starts.push((performance.now() - from) * 1000);
    }
  }

  for (const count of evars) {
    const trackers = measured.map(({ kind, t }) => ({
      s: create[kind](),
      t,
      /** @type {number[]} */ times: [],
    }));
    for (const { s } of trackers) {
      for (let number = 1; number <= count; number++)
        Reflect.set(s, `eVar${number}`, `value of eVar ${number}`);
    }
    for (let round = 0; round < HITS + WARM_UP; round++) {
      for (const { s, times } of trackers) {
        const answer = new Promise((resolve) => {
          if (!s.benchCallback) s.registerPostTrackCallback(() => s.benchCallback?.());
          s.benchCallback = () => resolve(undefined);
        });
        const from = performance.now();
        s.t();
        const took = (performance.now() - from) * 1000;
        if (round >= WARM_UP) times.push(took);
        await answer;
      }
    }
    for (const { t, times } of trackers) t[count] = median(times);
  }
  /** @type {Partial<Record<Kind, Figures>>} */
  const figures = {};
  for (const { kind, starts, t } of measured) figures[kind] = { start: median(starts), t };
  return figures;
}

export async function printTracker() {
  const theirPath = process.env['APPMEASUREMENT'];
  const hosted = await readFile(path.join(ROOT, 'dist/tracker.min.js'), 'utf8');
  /** @type {{ ours: string, theirs?: string }} */
  const files = { ours: hosted };
  if (theirPath)
    files.theirs = (await transform(await readFile(theirPath, 'utf8'), { minify: true })).code;
  else {
    console.log(
      '\nThe built-in tracker is measured alone: name an AppMeasurement.js to see it beside that (APPMEASUREMENT=/path/to/AppMeasurement.js npm run bench).',
    );
  }

  const collector = await collection.createCollectionServer();
  const server = await staticServer.startStaticServer(() => '<!doctype html><title>Bench</title>', {
    headers: { ...staticServer.ISOLATED, 'Cross-Origin-Embedder-Policy': 'credentialless' },
  });
  const browser = await chromium.launch({
    executablePath: browserTools.ensureBrowser(),
    args: browserTools.BROWSER_ARGS,
  });
  const page = await browser.newPage();
  await page.goto(server.origin);
  const { ours, theirs } = await page.evaluate(measure, {
    files,
    evars: EVARS,
    collector: `127.0.0.1:${collector.port}`,
  });
  await browser.close();
  await collector.close();
  await server.close();

  if (!ours) return;

  /** @param {string} label @param {number} mine @param {number | undefined} other @param {string} unit */
  const print = (label, mine, other, unit) => {
    const beside =
      other === undefined
        ? ''
        : `${other.toFixed(0).padStart(14)}${(mine / other).toFixed(2).padStart(8)}`;
    console.log(`${label.padEnd(44)}${mine.toFixed(0).padStart(9)}${beside}  ${unit}`);
  };
  const zipped = (/** @type {string} */ text) => gzipSync(text, { level: 9 }).length;
  console.log(
    `\n${'Built-in tracker'.padEnd(44)}${'ours'.padStart(9)}${theirs ? 'AppMeasurement   ratio'.padStart(22) : ''}`,
  );
  print('minified', files.ours.length, files.theirs?.length, 'bytes');
  print(
    'gzip',
    zipped(files.ours),
    files.theirs === undefined ? undefined : zipped(files.theirs),
    'bytes',
  );
  print('start: script and first tracker', ours.start, theirs?.start, 'µs');
  for (const count of EVARS) {
    print(
      `t() with ${count} eVars, up to the hand-over`,
      ours.t[count] ?? NaN,
      theirs?.t[count],
      'µs',
    );
  }
}
