import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.cjs';
import { builtInTracker } from './shop';

// Only Chromium lets a test collect garbage and ask what is left.

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
});
afterAll(() => browser.close());
beforeEach(async () => {
  const { script, create } = builtInTracker('tracker.min.js');
  page = await browser.newPage();
  // A tracker needs a page with a storage.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<body>' }));
  await page.goto('https://shop.test/');
  await page.addScriptTag({ content: script });
  await page.evaluate(create);
});
afterEach(() => page.close());

it.each([
  ['are lost', false],
  ['are lost, the last of them kept for later', true],
])('hits that %s leave nothing behind', async (_, trackOffline) => {
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  // Pauses take no time here, and a hit is lost when the page says so.
  await page.evaluate(`
    const { setTimeout } = window;
    window.setTimeout = (act, delay) => setTimeout(act, delay > 100 ? 0 : delay);
    window.Image = function () { this.set = 0; setTimeout(() => this.onerror()); };
    tracker.trackOffline = ${trackOffline};
    tracker.registerPreTrackCallback(() => { window.left = (window.left || 0) + 1; });
    window.sendMany = async (count) => {
      for (let number = 0; number < count; number++) {
        tracker.eVar1 = String(number).repeat(5000).slice(0, 20000);
        tracker.t();
        await new Promise((resolve) => setTimeout(resolve));
      }
      tracker.eVar1 = '';
      await new Promise((resolve) => setTimeout(resolve, 50));
    };`);
  await page.evaluate('sendMany(20)');
  const before = await used();
  await page.evaluate('sendMany(300)');
  // Each address is 20 kB long.
  expect((await used()) - before).toBeLessThan(1_000_000);
  expect(await page.evaluate('left')).toBe(320);
});
