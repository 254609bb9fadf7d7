// Does the same to the built-in tracker and to AppMeasurement, and shows where their hits differ. AppMeasurement is not part of this
// project: name a copy of your own.
//   APPMEASUREMENT=path/to/AppMeasurement.js node scripts/compare-tracker.mjs [sequences] [seed]
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import browserTools from './browser.cjs';
import { compareInPage } from './lib/compareInPage.mjs';
import * as vocabulary from './lib/trackerVocabulary.mjs';

const file = process.env['APPMEASUREMENT'];
if (!file) {
  console.error('APPMEASUREMENT has to name the AppMeasurement.js to compare with.');
  process.exit(1);
}
const [sequences = 2000, seed = 1] = process.argv.slice(2).map(Number);
const scripts = new Map();
scripts.set('/AppMeasurement.js', await readFile(file, 'utf8'));
scripts.set(
  '/tracker.js',
  await readFile(new URL('../dist/tracker.min.js', import.meta.url), 'utf8'),
);

const browser = await chromium.launch({
  executablePath: browserTools.ensureBrowser(),
  args: browserTools.BROWSER_ARGS,
});
let differences = 0;
try {
  for (const { address, ...from } of [
    {
      address: 'https://www.shop.test/a/b.html?x=1&y=2#top',
      referer: 'https://search.test/?q=shoes',
    },
    { address: 'http://shop.test/' },
    {
      address: `https://shop.test/long?${'x'.repeat(300)}`,
      referer: `https://search.test/?${'a=b&'.repeat(80)}`,
    },
    {
      address: 'https://shop.test/?adobe_mc_ref=https%3A%2F%2Ffrom.test%2F',
      referer: 'https://search.test/',
    },
  ]) {
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const script = scripts.get(new URL(route.request().url()).pathname);
      return route.fulfill(
        script
          ? { contentType: 'text/javascript', body: script }
          : { contentType: 'text/html', body: '<!doctype html><body></body>' },
      );
    });
    await page.goto(address, from);
    await page.addScriptTag({ url: '/AppMeasurement.js' });
    await page.addScriptTag({ url: '/tracker.js' });
    const found = await page.evaluate(compareInPage, {
      sequences,
      seed,
      vocabulary: { ...vocabulary },
    });
    differences += found.length;
    for (const { steps, theirs, ours } of found.slice(0, 3))
      console.log(
        `\n${address.slice(0, 60)}\n  ${steps.join('\n  ')}\n  AppMeasurement: ${theirs}\n  built-in:       ${ours}`,
      );
    console.log(`${address.slice(0, 60)}: ${sequences} sequences, ${found.length} differ`);
    await page.close();
  }
} finally {
  await browser.close();
}
process.exitCode = differences ? 1 : 0;
