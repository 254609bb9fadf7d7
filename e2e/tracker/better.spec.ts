import { holdTimers } from '../runtime/pages';
import type { Observed } from './cases';
import { builtInTracker, type Shop } from './shop';
import { withShop } from './withShop';

const LOG = { register: 'post', id: 'post', does: 'log' };
const T = { call: 't', args: [] };

const tests = withShop();
let shop: Shop;
beforeEach(async () => {
  shop = await tests.open(builtInTracker('tracker.min.js'));
});

const param = ({ params }: Observed['requests'][number], name: string) =>
  params.find(([key]) => key === name)?.[1];
const sent = () =>
  shop.observed.requests.map((request) => `${request.transport} ${param(request, 'pageName')}`);
const logged = () => shop.page.evaluate<string[][]>('window.logged');
const pageView = (pageName: string) => [{ set: { pageName } }, T];

describe('hits that wait when the page goes away', () => {
  test('stay in the storage while nothing gets through, and leave on the next page', async () => {
    // The tracker tries again half a second after a failure: not on this page.
    await shop.page.evaluate(holdTimers(500));
    await shop.run([{ set: { trackOffline: true } }, { server: 'abort' }, ...pageView('a')]);
    await shop.until('timersHeld()');
    await shop.page.goto('https://shop.test/next.html');
    shop.setServer('ok');
    expect(sent()).toEqual(['image a']);
    await shop.page.evaluate(builtInTracker().create);
    await shop.page.evaluate('tracker.trackOffline = true; tracker.pageName = "b"; tracker.t()');
    await shop.received(3);
    expect(sent()).toEqual(['image a', 'image a', 'image b']);
  });
});

describe('success is the collector’s answer', () => {
  test('a time-out is none, and a late answer is one', async () => {
    await shop.run([LOG, { server: 'hold' }, ...pageView('late'), ...pageView('next')]);
    await shop.untilSent(2);
    expect(shop.observed.callbacks).toEqual([]);
    shop.release();
    await shop.called(1);
    expect(JSON.stringify(shop.observed.callbacks)).toContain('pageName=late');
    shop.release();
    await shop.idle();
    expect(sent()).toEqual(['image late', 'image next']);
    expect(shop.observed.callbacks).toHaveLength(2);
  });

  test('a long hit that the collector refused is not confirmed', async () => {
    const long = Object.fromEntries(
      Array.from({ length: 25 }, (_, i) => [`prop${i + 1}`, 'x'.repeat(100)]),
    );
    await shop.run([
      LOG,
      { server: '500' },
      { set: { ...long, marketingCloudVisitorID: '1' } },
      T,
      { idle: true },
    ]);
    expect(shop.observed.requests).toMatchObject([{ transport: 'xhr', method: 'POST' }]);
    expect(shop.observed.callbacks).toEqual([]);
  });

  test('the tracker says when and how a hit was delivered', async () => {
    await shop.page.evaluate(`
      const key = Symbol.for('post-track-callback');
      window.deliveries = [];
      tracker.registerPostTrackCallback(() => deliveries.push({ ...tracker[key] }));
      window.before = Date.now();
    `);
    await shop.run([T, { idle: true }, { link: true, type: 'e', name: 'Out' }, { idle: true }]);
    const deliveries = await shop.page.evaluate('deliveries');
    expect(deliveries).toEqual([
      { sentAt: expect.any(Number), confirmedBy: 'response' },
      { sentAt: expect.any(Number), confirmedBy: 'beacon' },
    ]);
    expect(await shop.page.evaluate('deliveries.every(({ sentAt }) => sentAt >= before)')).toBe(
      true,
    );
    expect(
      await shop.page.evaluate('Object.keys(tracker).concat(JSON.stringify(tracker)).join()'),
    ).not.toContain('confirmedBy');
  });
});

describe('many hits', () => {
  test('are all told apart where the page has stopped the clock and made random numbers the same', async () => {
    await shop.page.evaluate('Date.now = () => 0; Math.random = () => 0.5');
    await shop.run([
      LOG,
      { set: { trackOffline: true, offlineThrottleDelay: 20 } },
      ...[T, T, T],
      { idle: true },
    ]);
    await shop.called(3);
    expect(new Set(shop.observed.requests.map(({ path }) => path)).size).toBe(3);
    expect(new Set(shop.observed.callbacks.map(({ args: [url] }) => url)).size).toBe(3);
  });
});

describe('without a tracking server of its own', () => {
  test.each([
    ['', 'shoprsid.112.2o7.net'],
    ["tracker.dc = '122'", 'shoprsid.122.2o7.net'],
    ["tracker.dc = 112; tracker.visitorNamespace = 'shop'", 'shop.112.2o7.net'],
    ["tracker.dc = 'd2'", 'shoprsid.122.2o7.net'],
    ["tracker.dc = 'D1'", 'shoprsid.112.2o7.net'],
    ["tracker.dc = 'sc'", 'shoprsid.sc.2o7.net'],
  ])('hits go to the data center: %s', async (script, host) => {
    await shop.page.evaluate(`tracker.trackingServer = ''; ${script}`);
    await shop.run([T, { idle: true }]);
    expect(shop.observed.requests.map((request) => request.host)).toEqual([host]);
  });
});

describe('the page', () => {
  test('gets no global', async () => {
    const { page } = shop;
    await page.goto('https://shop.test/other.html');
    const globals = () => page.evaluate<string[]>('Object.getOwnPropertyNames(window).sort()');
    await page.evaluate('window.tracker = window.logged = 0');
    const before = await globals();
    await page.evaluate(builtInTracker().create);
    await page.evaluate('tracker.t(); tracker.tl(true, "o", "x")');
    await shop.received(2);
    expect((await globals()).filter((name) => !before.includes(name))).toEqual([]);
  });

  test('hears of a callback that fails by its name, and the next one runs', async () => {
    await shop.page.evaluate(
      'tracker.registerPostTrackCallback(function mirror() { throw new Error("no partner") })',
    );
    await shop.run([LOG, T, { idle: true }]);
    expect(await logged()).toEqual([['Post-track callback "mirror" failed:', 'Error: no partner']]);
    expect(shop.observed.callbacks).toHaveLength(1);
  });

  test.each([
    [
      'cookies',
      'Object.defineProperty(document, "cookie", { get() { throw 1 }, set() { throw 1 } })',
    ],
    [
      'storage',
      'Object.defineProperty(window, "localStorage", { get() { throw 1 } }); Object.defineProperty(window, "sessionStorage", { get() { throw 1 } })',
    ],
    ['beacons', 'navigator.sendBeacon = () => { throw 1 }'],
    ['beacons refused', 'navigator.sendBeacon = () => false'],
    ['doPlugins', 'tracker.usePlugins = true; tracker.doPlugins = () => { throw 1 }'],
    ['half a character', 'tracker.eVar1 = "\\ud800x"'],
    ['an object without text', 'tracker.eVar1 = Object.create(null); tracker.list1 = Symbol("x")'],
  ])('gets no error from %s, and the hit goes', async (_what, script) => {
    await shop.page.evaluate(`${script}; undefined`);
    await shop.run([
      LOG,
      { set: { trackOffline: true, useBeacon: true } },
      { call: 'bufferRequests', args: [] },
      T,
      { call: 'bufferRequests', args: [false] },
      { idle: true },
    ]);
    expect(shop.observed.pageErrors).toEqual([]);
    expect(shop.observed.requests).toHaveLength(1);
    expect(shop.observed.callbacks).toHaveLength(1);
  });

  test('gets no error from images that can’t be made', async () => {
    await shop.page.evaluate('window.Image = function () { throw new Error("no images") }');
    await shop.run([LOG, T, T, { idle: true }]);
    expect(shop.observed.pageErrors).toEqual([]);
    expect(shop.observed.callbacks).toEqual([]);
  });
});

describe('links', () => {
  const click = async (html: string, settings: string) => {
    await shop.page.evaluate(`${settings}; undefined`);
    await shop.page.evaluate(`document.body.innerHTML = ${JSON.stringify(html)}; undefined`);
    await shop.page.click('a');
  };

  test('a download is tracked by beacon, and followed', async () => {
    await click(
      '<a href="/files/list.pdf?x=1"><b>List</b></a>',
      'tracker.trackDownloadLinks = true',
    );
    await shop.page.arrived('/list.pdf?x=1');
    await shop.untilSent(1);
    expect(shop.observed.requests).toMatchObject([{ transport: 'ping' }]);
    const [hit] = shop.observed.requests;
    expect(hit && [param(hit, 'pe'), param(hit, 'pev1')]).toEqual([
      'lnk_d',
      'https%3A%2F%2Fshop.test%2Ffiles%2Flist.pdf',
    ]);
  });

  test('without forced link tracking a download is tracked as other hits are', async () => {
    await click(
      '<a href="/files/list.zip" onclick="return false">List</a>',
      'tracker.trackDownloadLinks = true; tracker.useForcedLinkTracking = false',
    );
    await shop.idle();
    expect(shop.observed.requests).toMatchObject([{ transport: 'image' }]);
  });

  test('two clicks in a row on one link count once, and a link that tracks itself is left alone', async () => {
    await click(
      '<a href="/files/list.zip" onclick="return false">List</a><p><a id="own" href="/b.zip" onclick="void tracker.tl(true, \'o\', \'Own\'); return false">Own</a></p>',
      'tracker.trackDownloadLinks = true',
    );
    await shop.page.click('a');
    await shop.page.click('#own');
    await shop.idle();
    expect(shop.observed.requests.map((hit) => [param(hit, 'pe'), param(hit, 'pev2')])).toEqual([
      ['lnk_d', undefined],
      ['lnk_o', 'Own'],
    ]);
  });

  test('a download is followed soon when the collector is silent', async () => {
    shop.setServer('never');
    await click('<a href="/files/list.zip">List</a>', 'tracker.trackDownloadLinks = true');
    await shop.page.arrived('/list.zip');
    await shop.untilSent(1);
    expect(shop.observed.requests).toHaveLength(1);
  });

  test('an exit link is tracked by beacon, an internal one not at all', async () => {
    await shop.page.evaluate('tracker.trackExternalLinks = true');
    await shop.page.evaluate(
      `document.body.innerHTML = ${JSON.stringify('<a id="in" href="#x">In</a><a id="out" href="https://other.test/">Out</a>')}; undefined`,
    );
    await shop.page.click('#in');
    await shop.page.click('#out');
    await shop.page.arrived('https://other.test/');
    await shop.untilSent(1);
    expect(shop.observed.requests).toMatchObject([{ transport: 'ping' }]);
  });

  test.each([
    ['when its hit is through', 'ok', '', 2],
    ['when nothing is to be sent', 'ok', 'tracker.abort = true;', 1],
    ['when the collector is silent', 'never', '', 1],
  ])('what follows a link’s hit happens %s', async (_when, server, settings, count) => {
    shop.setServer(server);
    await shop.page.evaluate(
      `${settings} tracker.tl(true, 'o', 'Menu', null, () => { window.isDone = true })`,
    );
    await shop.until('window.isDone');
    await shop.page.evaluate(
      `tracker.tl(document.body, 'o', 'Menu', null, () => { window.isDone = 2 })`,
    );
    await shop.until('window.isDone === 2');
    await shop.untilSent(count);
    expect(shop.observed.requests.map((hit) => param(hit, 'pev2'))).toEqual(
      Array(count).fill('Menu'),
    );
  });
});

describe('the Experience Cloud ID service', () => {
  const VISITOR = `({
    isAllowed: () => true,
    marketingCloudOrgID: 'ORG@AdobeOrg',
    getCustomerIDs: () => ({ crm: { id: '42', authState: 1 } }),
    getSupplementalDataID: () => 'sdid-1',
    getVisitorValues: (done) => setTimeout(() => done({ MCMID: 'mid-1', MCAAMLH: 6 }), 100),
  })`;

  test('gives its ids to hits, which wait for them with the variables of their time', async () => {
    await shop.page.evaluate(`tracker.visitor = ${VISITOR}`);
    await shop.run([
      LOG,
      { set: { eVar1: 'then' } },
      T,
      { set: { eVar1: 'now' } },
      { read: ['eVar1'] },
    ]);
    await shop.received(1);
    const [hit] = shop.observed.requests;
    const tokens = hit?.params.map((pair) => pair.join('=')).join('&');
    expect(tokens).toContain('cid.&crm.&id=42&as=1&.crm&.cid&sdid=sdid-1&mid=mid-1&aamlh=6');
    expect(tokens).toContain('v1=then');
    expect(tokens).toContain('mcorgid=ORG%40AdobeOrg');
    expect(tokens).not.toContain('fid=');
    expect(shop.observed.reads).toEqual([{ eVar1: 'now' }]);
  });

  test('is found through its extension', async () => {
    await shop.page.evaluate(
      builtInTracker().create.replace(
        'environment:',
        `getSharedModule: (extension, name) => extension + name === 'adobe-mcidmcid-instance' && ${VISITOR}, environment:`,
      ),
    );
    await shop.page.evaluate('tracker.t()');
    await shop.received(1);
    expect(shop.observed.requests.map((hit) => param(hit, 'mid'))).toEqual(['mid-1']);
  });

  test('holds hits back until there is consent', async () => {
    await shop.page.evaluate(`
      window.adobe = { optIn: {
        Categories: { ANALYTICS: 'aa', AAM: 'aam' },
        isApproved: (category) => window.approved === 'all' || (window.approved && category === 'aa'),
        fetchPermissions(callback) { window.grant = callback; },
      } };`);
    await shop.run(pageView('a'));
    await shop.page.evaluate('grant()');
    await shop.idle();
    expect(sent()).toEqual([]);
    await shop.page.evaluate('window.approved = true; grant()');
    await shop.received(1);
    expect(sent()).toEqual(['image a']);
    // Audience Manager was not agreed to.
    expect(shop.observed.requests[0]?.params.join('&')).toContain('cm.&ssf,1&.cm');
  });
});
