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

/** Runs in the page: medians of starting a tracker, and of `t()` up to the hand-over to the network, in microseconds. */
async function measure({ files, evars, collector }) {
  const STARTS = 40;
  const HITS = 200;
  const WARM_UP = 40;
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
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
      return window[Symbol.for('post-track-callback')].createTracker(stub);
    },
    theirs() {
      const s = new window.AppMeasurement();
      s.account = 'suite';
      s.trackingServer = collector;
      s.trackingServerSecure = collector;
      return s;
    },
  };
  const kinds = Object.keys(files);
  const result = Object.fromEntries(kinds.map((kind) => [kind, { start: [], t: {} }]));

  for (let round = 0; round < STARTS; round++) {
    for (const kind of kinds) {
      const script = document.createElement('script');
      // Another text each time, or the browser remembers what it compiled.
      script.textContent = `${files[kind]}\n// ${round}`;
      const from = performance.now();
      document.head.append(script);
      create[kind]();
      if (round >= 5) result[kind].start.push((performance.now() - from) * 1000);
    }
  }

  for (const count of evars) {
    const trackers = kinds.map((kind) => [kind, create[kind]()]);
    const times = Object.fromEntries(kinds.map((kind) => [kind, []]));
    for (const [, s] of trackers) {
      for (let number = 1; number <= count; number++)
        s[`eVar${number}`] = `value of eVar ${number}`;
    }
    for (let round = 0; round < HITS + WARM_UP; round++) {
      for (const [kind, s] of trackers) {
        let confirmed;
        const answer = new Promise((resolve) => {
          confirmed = resolve;
        });
        if (!s.benchCallback) s.registerPostTrackCallback(() => s.benchCallback());
        s.benchCallback = confirmed;
        const from = performance.now();
        s.t();
        const took = (performance.now() - from) * 1000;
        if (round >= WARM_UP) times[kind].push(took);
        await answer;
      }
    }
    for (const kind of kinds) result[kind].t[count] = median(times[kind]);
  }
  for (const kind of kinds) result[kind].start = median(result[kind].start);
  return result;
}

export async function printTracker() {
  const theirPath = process.env.APPMEASUREMENT;
  const hosted = await readFile(path.join(ROOT, 'dist/tracker.min.js'), 'utf8');
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

  const print = (label, mine, other, unit) => {
    const beside =
      other === undefined
        ? ''
        : `${other.toFixed(0).padStart(14)}${(mine / other).toFixed(2).padStart(8)}`;
    console.log(`${label.padEnd(44)}${mine.toFixed(0).padStart(9)}${beside}  ${unit}`);
  };
  const zipped = (text) => gzipSync(text, { level: 9 }).length;
  console.log(
    `\n${'Built-in tracker'.padEnd(44)}${'ours'.padStart(9)}${theirs ? 'AppMeasurement   ratio'.padStart(22) : ''}`,
  );
  print('minified', files.ours.length, files.theirs?.length, 'bytes');
  print('gzip', zipped(files.ours), files.theirs && zipped(files.theirs), 'bytes');
  print('start: script and first tracker', ours.start, theirs?.start, 'µs');
  for (const count of EVARS) {
    print(`t() with ${count} eVars, up to the hand-over`, ours.t[count], theirs?.t[count], 'µs');
  }
}
