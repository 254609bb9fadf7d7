import { holdTimers } from '../runtime/pages';
import { builtInTracker, type Shop } from './shop';
import { withShop } from './withShop';

const KEY = 'post-track-callback';
const T = { call: 't', args: [] };
const OURS = 'https://metrics.shop.test/b/ss/shoprsid/1/JS-2.27.0/s1?AQB=1&pageName=stored&AQE=1';

const tests = withShop();
let shop: Shop;
beforeEach(async () => {
  shop = await tests.open(builtInTracker());
});
afterEach(() => expect(shop.observed.pageErrors).toEqual([]));

const sent = () =>
  shop.observed.requests.map(
    ({ host, params }) => `${host} ${params.find(([key]) => key === 'pageName')?.[1]}`,
  );
const store = (area: string, text: string) =>
  shop.page.evaluate(`${area}.setItem('${KEY}', ${JSON.stringify(text)})`);
const sendHit = async () => {
  await shop.run([{ set: { trackOffline: true, pageName: 'own' } }, T]);
  await shop.idle();
};

describe.each(['localStorage', 'sessionStorage'])('what stands in the %s', (area) => {
  it.each([
    ['nothing', ''],
    ['no list', 'null'],
    ['a number', '5'],
    ['a text', '"text"'],
    ['a list of other things', '[5, null, {"toString": 1}, ["x"]]'],
    ['what is not JSON', '{'],
    ['addresses of the page', '/b/ss/shoprsid/1/x ./b/ss/ index.html'],
    ['code', 'javascript:window.x=1//&AQE=1'],
    ['another server', OURS.replace('metrics.shop.test', 'other.test')],
    ['a server that begins like ours', OURS.replace('.test/', '.test.other.test/')],
    ['a server behind our name', OURS.replace('.test/', '.test@other.test/')],
    ['another port of ours', OURS.replace('.test/', '.test:8443/')],
    ['another scheme', OURS.replace('https:', 'http:')],
    ['another path of ours', OURS.replace('/b/ss/', '/b/../admin/b/ss/')],
    ['a path above ours', OURS.replace('/b/ss/', '/b/ss/../../admin/')],
    ['no hit at our server', OURS.replace(/shoprsid.*AQB=1/, 'x?AQB=1')],
    ['a hit that was cut off', OURS.slice(0, -4)],
    ['megabytes of it', 'x '.repeat(1_000_000)],
    ['one of a megabyte', `https://other.test/${'x'.repeat(1_000_000)}`],
  ])('is no hit: %s', async (_, text) => {
    await store(area, text);
    await sendHit();
    expect(sent()).toEqual(['metrics.shop.test own']);
    expect(shop.asked.filter((url) => !url.includes('pageName=own'))).toEqual([]);
  });

  it('is a hit where this tracker could have sent it, beside what is none', async () => {
    await store(area, `5 ${OURS} https://other.test/b/ss/x&AQE=1`);
    await sendHit();
    expect(sent()).toEqual(['metrics.shop.test stored', 'metrics.shop.test own']);
  });

  it('is no more than a thousand hits', async () => {
    await store(area, Array.from({ length: 1500 }, () => OURS).join(' '));
    await shop.page.evaluate(
      "window.count = 0; Object.defineProperty(Image.prototype, 'src', { set() { window.count++; queueMicrotask(this.onload); } }); undefined",
    );
    await shop.run([{ set: { trackOffline: true } }, T]);
    await shop.until('count >= 1001');
    await shop.idle();
    expect(await shop.page.evaluate('count')).toBe(1001);
  });
});

it.each([
  ['as it is', ''],
  [
    'with texts and lists that have ideas of their own of JSON',
    `Array.prototype.toJSON = function () { return '[' + [].map.call(this, (one) => JSON.stringify(one)).join(', ') + ']'; };
     String.prototype.toJSON = function () { return '"' + this.replace(/"/g, '\\\\"') + '"'; };`,
  ],
])('hits wait for the next page in the storage, each once, JSON being %s', async (_, before) => {
  const start = async () => {
    await shop.page.evaluate(before);
    // The tracker tries again half a second after a failure: not on this page.
    await shop.page.evaluate(holdTimers(500));
  };
  await start();
  await shop.run([
    { set: { trackOffline: true, pageName: 'a' } },
    { server: 'abort' },
    T,
    { set: { pageName: 'b' } },
    T,
  ]);
  await shop.until('timersHeld()');
  await shop.page.goto('https://shop.test/next.html');
  shop.setServer('ok');
  await start();
  await shop.page.evaluate(builtInTracker().create);
  shop.asked.length = 0;
  await shop.page.evaluate('tracker.trackOffline = true; tracker.pageName = "c"; tracker.t()');
  await shop.received(4);
  expect(sent().slice(1)).toEqual(['a', 'b', 'c'].map((name) => `metrics.shop.test ${name}`));
  expect(shop.asked).toHaveLength(3);
  expect(await shop.page.evaluate(`localStorage.getItem('${KEY}')`)).toBe('');
});

it('hits that are buffered wait for the next page, each once', async () => {
  await shop.page.evaluate(
    'Array.prototype.toJSON = () => "odd"; tracker.bufferRequests(); tracker.pageName = "a"; tracker.t(); tracker.pageName = "b"; tracker.t()',
  );
  await shop.page.goto('https://shop.test/next.html');
  await shop.page.evaluate(builtInTracker().create);
  await shop.page.evaluate('tracker.pageName = "c"; tracker.t()');
  await shop.received(3);
  expect(sent()).toEqual(['a', 'b', 'c'].map((name) => `metrics.shop.test ${name}`));
});
