import type { ServerMode } from '../../scripts/servers/collectionServer.cjs';
import { COUNT_ENDED, CREATE_S, callback, TRACKERS, withCallbacks } from './pages';
import { type OpenedPage, type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const NOTE = callback(
  'A',
  'note([hit.get("pageName") || hit.get("linkName"), hit.confirmedBy, requestUrl])',
);
const BEFORE = `${CREATE_S} s.trackOffline = false;`;

/** Page script that lets no image hear of its error: so is the moment before that event, which else is over at once. */
const NO_ERROR_EVENTS = `
  for (const name of ['onerror', 'onabort'])
    Object.defineProperty(HTMLImageElement.prototype, name, { set() {}, get: () => null });`;

/**
 * Page script for `window.s`, a tracker that does what AppMeasurement does when a hit meets the image of the one before it: an image that
 * is complete has succeeded, whatever came.
 */
const TAKES_COMPLETE_FOR_SUCCESS = `
  const before = [], after = [];
  let waiting;
  window.s = {
    account: 'suite',
    registerPreTrackCallback: (callback) => before.push(callback),
    registerPostTrackCallback: (callback) => after.push(callback),
    t() {
      if (waiting && window.s_i_suite.complete) waiting();
      const url = 'http://' + collector + '/b/ss/suite/1/JS-0/s' + String(Math.random()).slice(2) + '?AQB=1&pageName=' + s.pageName + '&AQE=1';
      before.forEach((callback) => callback(url));
      const image = window.s_i_suite = new Image();
      waiting = image.onload = () => {
        waiting = undefined;
        after.forEach((callback) => callback(url));
      };
      image.src = url;
    },
  };`;

it('a tracker that takes a failed image for success is not believed', async () => {
  const opened = await site.open({
    before: `${COUNT_ENDED} ${TAKES_COMPLETE_FOR_SUCCESS}`,
    settings: withCallbacks(NOTE),
  });
  site.collector.setMode('500');
  await opened.page.evaluate('s.pageName = "lost"; s.t(); undefined');
  await opened.until('endedRequests === 1 && s_i_suite.complete');
  site.collector.setMode('ok');
  await opened.page.evaluate('s.pageName = "fine"; s.t(); undefined');
  await opened.until('notes.length');
  // The tracker did report it, before the other one left.
  expect(((await opened.notes()) as string[][]).map(([name]) => name)).toEqual(['fine']);
  expect(opened.errors).toEqual([]);
  await opened.close();
});

describe.each(TRACKERS)('success of a hit of %s', (tracker) => {
  let opened: OpenedPage;
  const open = async (before: string) => {
    opened = await site.open({ tracker, before, settings: withCallbacks(NOTE) });
  };
  beforeEach(() => open(BEFORE));
  afterEach(async () => {
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  const send = (script: string) => opened.page.evaluate(`${script}; undefined`);
  const page = (name: string) => send(`s.pageName = '${name}'; s.t()`);
  const received = (count: number) => opened.received(count);
  const names = async () => ((await opened.notes()) as string[][]).map(([name]) => name);

  it('is none for a refused hit whose image the next hit meets before its error event', async () => {
    await opened.close();
    await open(`${NO_ERROR_EVENTS} ${COUNT_ENDED} ${BEFORE}`);
    site.collector.setMode('500');
    await page('lost');
    await opened.until('endedRequests && (!window.s_i_suite || s_i_suite.complete)');
    site.collector.setMode('ok');
    await page('fine');
    await opened.until('notes.length');
    await opened.page.waitForTimeout(200);
    expect(await names()).toEqual(['fine']);
  });

  it('is told once when a long hit is refused first, and accepted when it is tried again', async () => {
    site.collector.setMode('500');
    await send(
      `s.trackOffline = true; s.marketingCloudVisitorID = '12345678901234567890123456789012345678'; s.pageName = 'long'; s.eVar1 = 'x'.repeat(3000); s.t()`,
    );
    await received(1);
    site.collector.setMode('ok');
    await opened.until('notes.length');
    await opened.page.waitForTimeout(300);
    expect(await names()).toEqual(['long']);
  });

  it.each(['500', 'cut'] as ServerMode[])(
    'is none when the collector answers with %s',
    async (mode) => {
      site.collector.setMode(mode);
      await page('lost');
      await received(1);
      await opened.page.waitForTimeout(100);
      site.collector.setMode('ok');
      await page('fine');
      await opened.until('notes.length');
      expect(await names()).toEqual(['fine']);
    },
  );

  it('is none when the collector never answers, and the next hit follows', async () => {
    site.collector.setMode('hang');
    await page('lost');
    await received(1);
    site.collector.setMode('ok');
    await page('fine');
    await opened.until('notes.length');
    expect(await names()).toEqual(['fine']);
  });

  it('comes once for each hit, in order, with the very URL that was sent', async () => {
    site.collector.setMode('slow:50');
    await send('for (const name of ["a", "b", "c", "d", "e"]) { s.pageName = name; s.t(); }');
    await received(5);
    await opened.until('notes.length === 5');
    await opened.page.waitForTimeout(200);
    expect(await names()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(((await opened.notes()) as string[][]).map(([, , url]) => url)).toEqual(
      site.collector.hits.map(({ url }) => site.collector.url + url),
    );
  });

  it('waits for the answer', async () => {
    site.collector.setMode('hold');
    await page('slow');
    await received(1);
    expect(await opened.notes()).toEqual([]);
    site.collector.release();
    await opened.until('notes.length');
    expect(site.collector.hits[0]?.answer).toBe('200');
  });

  it('skips the failed ones among many', async () => {
    for (const [name, mode] of [
      ['a', 'ok'],
      ['b', '500'],
      ['c', 'ok'],
      ['d', 'cut'],
      ['e', 'ok'],
    ] as [string, ServerMode][]) {
      site.collector.setMode(mode);
      const before = site.collector.hits.length;
      await page(name);
      await received(before + 1);
      await opened.page.waitForTimeout(100);
    }
    await opened.until('notes.length === 3');
    expect(await names()).toEqual(['a', 'c', 'e']);
  });

  it('of an exit link is known inside tl(), by the beacon', async () => {
    site.collector.setMode('hang');
    expect(
      await opened.page.evaluate(
        's.tl(true, "e", "Away"); notes.map(([name, by]) => name + " " + by)',
      ),
    ).toEqual(['Away beacon']);
  });

  it('of a page view with useBeacon too, and the next one is answered', async () => {
    expect(
      await opened.page.evaluate(
        's.useBeacon = true; s.pageName = "b"; s.t(); notes.map(([name, by]) => name + " " + by)',
      ),
    ).toEqual(['b beacon']);
    await send('s.useBeacon = false; s.pageName = "r"; s.t()');
    await opened.until('notes.length === 2');
    expect(((await opened.notes()) as string[][]).map(([name, by]) => `${name} ${by}`)).toEqual([
      'b beacon',
      'r response',
    ]);
  });

  it('of an exit link that had to wait is known by the beacon', async () => {
    site.collector.setMode('slow:200');
    await send(
      's.pageName = "first"; s.t(); s.pageName = "away"; s.tl(true, "e", "Away"); s.pageName = "last"; s.t()',
    );
    await opened.until('notes.length === 3');
    expect(((await opened.notes()) as string[][]).map(([name, by]) => `${name} ${by}`)).toEqual([
      'first response',
      'away beacon',
      'last response',
    ]);
  });

  it('of a hit too long for a URL comes with the whole URL', async () => {
    await send(
      `s.marketingCloudVisitorID = '12345678901234567890123456789012345678'; s.pageName = 'long'; for (let n = 1; n < 40; n++) s['eVar' + n] = 'ü'.repeat(40); s.t()`,
    );
    await opened.until('notes.length');
    const [[name, by, url]] = (await opened.notes()) as [[string, string, string]];
    expect([name, by]).toEqual(['long', 'response']);
    const [hit] = site.collector.hits;
    expect(hit?.method).toBe('POST');
    expect(`${site.collector.url}${hit?.url}`.split('?')[0]).toBe(url.split('?')[0]);
    expect(hit?.body).toBe(url.split('?')[1]);
    await opened.page.evaluate(`notes.length = 0`);
    site.collector.setMode('500');
    await send(
      `for (let n = 1; n < 40; n++) s['eVar' + n] = 'ä'.repeat(40); s.pageName = 'lost'; s.t()`,
    );
    await received(2);
    await opened.page.waitForTimeout(100);
    site.collector.setMode('ok');
    await page('fine');
    await opened.until('notes.length');
    expect(await names()).toEqual(['fine']);
  });

  it('is none for a queue of hits that all fail', async () => {
    site.collector.setMode('500');
    await send('for (let n = 0; n < 4; n++) s.t()');
    await received(4);
    site.collector.setMode('ok');
    await page('fine');
    await opened.until('notes.length');
    expect(await names()).toEqual(['fine']);
  });
});
