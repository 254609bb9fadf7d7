import { builtInTracker, type Shop } from './shop';
import { withShop } from './withShop';

const tests = withShop();
let shop: Shop;
beforeEach(async () => {
  shop = await tests.open(builtInTracker('tracker.min.js'));
});

const send = (...names: string[]) =>
  shop.page.evaluate(
    `for (const name of ${JSON.stringify(names)}) { tracker.pageName = name; tracker.t(); } undefined`,
  );
/** Sends a first hit, which never gets an answer, so that all others wait. */
async function sendFirst() {
  shop.setServer('never');
  await send('first');
  await shop.untilSent(1);
  shop.setServer('ok');
}
/** Leaves for another page, and sends a last hit from there. Gives what came up to then. */
async function leave(count: number) {
  await shop.page.goto('https://shop.test/next');
  await shop.untilSent(count);
  await shop.page.evaluate(
    "fetch('https://metrics.shop.test/b/ss/shoprsid/last?pageName=last', { mode: 'no-cors', credentials: 'include' }).then(() => 'there')",
  );
  await shop.untilSent(count + 1);
  return shop.observed.requests
    .map(({ method, params }) => `${method} ${params.find(([key]) => key === 'pageName')?.[1]}`)
    .filter((hit) => hit !== 'GET last')
    .sort();
}

test('hits that wait leave by beacon, each once', async () => {
  await sendFirst();
  await send('second', 'third');
  expect(await leave(3)).toEqual(['GET first', 'POST second', 'POST third']);
});

test('they leave by keepalive where there are no beacons', async () => {
  await sendFirst();
  await shop.page.evaluate('navigator.sendBeacon = undefined');
  await send('second');
  expect(await leave(2)).toEqual(['GET first', 'GET second']);
});

test('hits that wait for ids leave without them', async () => {
  await shop.page.evaluate(
    'tracker.visitor = { isAllowed: () => true, getVisitorValues() {} }; undefined',
  );
  await send('waiting');
  expect(shop.observed.requests).toEqual([]);
  expect(await leave(1)).toEqual(['POST waiting']);
});

test('hits stay where the page forced the tracker offline', async () => {
  await shop.page.evaluate('tracker.forceOffline()');
  await send('kept');
  expect(await leave(0)).toEqual([]);
});
