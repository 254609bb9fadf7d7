import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.cjs';
import { builtInTracker } from './shop';

/** A page and its collector on one real server: what a page sends while it goes away can't be seen in any other way. */
let server: Server;
let browser: Browser;
let page: Page;
let hits: string[] = [];
let address = '';

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_ARGS });
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    if (!url.pathname.startsWith('/b/ss/')) {
      response.setHeader('content-type', 'text/html');
      response.end(
        url.pathname === '/tracker.js' ? builtInTracker('tracker.min.js').script : '<body>',
      );
      return;
    }
    const pageName = url.searchParams.get('pageName');
    hits.push(`${request.method} ${pageName}`);
    // The first hit never gets an answer, so that the others wait.
    if (pageName !== 'first') response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  hits = [];
  page = await browser.newPage();
  await page.goto(`http://${address}/`);
  await page.addScriptTag({ url: '/tracker.js' });
  await page.evaluate(builtInTracker('tracker.min.js', { trackingServer: address }).create);
});
afterEach(() => page.close());

const send = (...names: string[]) =>
  page.evaluate((pageNames) => {
    const { tracker } = window as unknown as { tracker: { pageName: string; t(): void } };
    for (const name of pageNames) {
      tracker.pageName = name;
      tracker.t();
    }
  }, names);

/** Waits until so many hits have come, and a little for what must not come. */
async function received(count: number) {
  while (hits.length < count) await page.waitForTimeout(20);
  await page.waitForTimeout(300);
  return [...hits].sort();
}
const leave = () => page.goto(`http://${address}/next`);

test('hits that wait leave by beacon, each once', async () => {
  await send('first', 'second', 'third');
  await received(1);
  await leave();
  expect(await received(3)).toEqual(['GET first', 'POST second', 'POST third']);
});

test('they leave by keepalive where there are no beacons', async () => {
  await page.evaluate('navigator.sendBeacon = undefined');
  await send('first', 'second');
  await received(1);
  await leave();
  expect(await received(2)).toEqual(['GET first', 'GET second']);
});

test('hits that wait for ids leave without them', async () => {
  await page.evaluate('tracker.visitor = { isAllowed: () => true, getVisitorValues() {} }');
  await send('waiting');
  expect(await received(0)).toEqual([]);
  await leave();
  expect(await received(1)).toEqual(['POST waiting']);
});

test('hits stay where the page forced the tracker offline', async () => {
  await page.evaluate('tracker.forceOffline()');
  await send('kept');
  await leave();
  expect(await received(0)).toEqual([]);
});
