import type { ServerMode } from '../../scripts/servers/collectionServer.cjs';
import { COUNT_ENDED, CREATE_S, callback, TRACKERS, withCallbacks } from './pages';
import { withSite } from './withSite';

const tests = withSite();

const NOTE = callback(
  'A',
  'note([hit.get("pageName") || hit.get("linkName"), hit.confirmedBy, requestUrl])',
);
const BEFORE = `${COUNT_ENDED} ${CREATE_S} s.trackOffline = false;`;

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
  await tests.open({
    before: `${COUNT_ENDED} ${TAKES_COMPLETE_FOR_SUCCESS}`,
    settings: withCallbacks(NOTE),
  });
  tests.collector.setMode('500');
  await tests.run('s.pageName = "lost"; s.t()');
  await tests.opened.until('endedRequests === 1 && s_i_suite.complete');
  tests.collector.setMode('ok');
  await tests.run('s.pageName = "fine"; s.t()');
  await tests.opened.until('notes.length');
  // The tracker did report it, before the other one left.
  expect(((await tests.opened.notes()) as string[][]).map(([name]) => name)).toEqual(['fine']);
});

describe.each(TRACKERS)('success of a hit of %s', (tracker) => {
  const open = async (before: string) => {
    await tests.open({ tracker, before, settings: withCallbacks(NOTE) });
  };
  beforeEach(() => open(BEFORE));

  const { run } = tests;
  const page = (name: string) => run(`s.pageName = '${name}'; s.t()`);
  const received = (count: number) => tests.opened.received(count);
  /** All that comes of the hits so far. */
  const names = async () => ((await tests.opened.upToLast()) as string[][]).map(([name]) => name);
  /** Waits until the page knows how so many requests ended. */
  const ended = (count: number) => tests.opened.until(`endedRequests >= ${count}`);

  it('is none for a refused hit whose image the next hit meets before its error event', async () => {
    await open(`${NO_ERROR_EVENTS} ${BEFORE}`);
    tests.collector.setMode('500');
    await page('lost');
    await tests.opened.until('endedRequests && (!window.s_i_suite || s_i_suite.complete)');
    tests.collector.setMode('ok');
    await page('fine');
    expect(await names()).toEqual(['fine']);
  });

  it('is told once when a long hit is refused first, and accepted when it is tried again', async () => {
    tests.collector.setMode('500');
    await run(
      `s.trackOffline = true; s.marketingCloudVisitorID = '12345678901234567890123456789012345678'; s.pageName = 'long'; s.eVar1 = 'x'.repeat(3000); s.t()`,
    );
    await received(1);
    tests.collector.setMode('ok');
    await tests.opened.until('notes.length');
    expect(await names()).toEqual(['long']);
  });

  it.each(['500', 'cut'] as ServerMode[])(
    'is none when the collector answers with %s',
    async (mode) => {
      tests.collector.setMode(mode);
      await page('lost');
      await ended(1);
      tests.collector.setMode('ok');
      await page('fine');
      expect(await names()).toEqual(['fine']);
    },
  );

  it('is none when the collector never answers, and the next hit follows', async () => {
    tests.collector.setMode('hang');
    await page('lost');
    await received(1);
    tests.collector.setMode('ok');
    await page('fine');
    expect(await names()).toEqual(['fine']);
  });

  it('comes once for each hit, in order, with the very URL that was sent', async () => {
    tests.collector.setMode('slow:50');
    await run('for (const name of ["a", "b", "c", "d", "e"]) { s.pageName = name; s.t(); }');
    await tests.opened.until('notes.length === 5');
    expect(await names()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(((await tests.opened.notes()) as string[][]).map(([, , url]) => url)).toEqual(
      tests.collector.hits.map(({ url }) => tests.collector.url + url),
    );
  });

  it('waits for the answer', async () => {
    tests.collector.setMode('hold');
    await page('slow');
    await received(1);
    expect(await tests.opened.notes()).toEqual([]);
    tests.collector.release();
    await tests.opened.until('notes.length');
    expect(tests.collector.hits[0]?.answer).toBe('200');
  });

  it('skips the failed ones among many', async () => {
    for (const [index, [name, mode]] of (
      [
        ['a', 'ok'],
        ['b', '500'],
        ['c', 'ok'],
        ['d', 'cut'],
        ['e', 'ok'],
      ] as [string, ServerMode][]
    ).entries()) {
      tests.collector.setMode(mode);
      await page(name);
      await ended(index + 1);
    }
    expect(await names()).toEqual(['a', 'c', 'e']);
  });

  it('of an exit link is known inside tl(), by the beacon', async () => {
    tests.collector.setMode('hang');
    expect(
      await tests.opened.page.evaluate(
        's.tl(true, "e", "Away"); notes.map(([name, by]) => name + " " + by)',
      ),
    ).toEqual(['Away beacon']);
  });

  it('of a page view with useBeacon too, and the next one is answered', async () => {
    expect(
      await tests.opened.page.evaluate(
        's.useBeacon = true; s.pageName = "b"; s.t(); notes.map(([name, by]) => name + " " + by)',
      ),
    ).toEqual(['b beacon']);
    await run('s.useBeacon = false; s.pageName = "r"; s.t()');
    await tests.opened.until('notes.length === 2');
    expect(
      ((await tests.opened.notes()) as string[][]).map(([name, by]) => `${name} ${by}`),
    ).toEqual(['b beacon', 'r response']);
  });

  it('of an exit link that had to wait is known by the beacon', async () => {
    tests.collector.setMode('slow:200');
    await run(
      's.pageName = "first"; s.t(); s.pageName = "away"; s.tl(true, "e", "Away"); s.pageName = "last"; s.t()',
    );
    await tests.opened.until('notes.length === 3');
    expect(
      ((await tests.opened.notes()) as string[][]).map(([name, by]) => `${name} ${by}`),
    ).toEqual(['first response', 'away beacon', 'last response']);
  });

  it('of a hit too long for a URL comes with the whole URL', async () => {
    await run(
      `s.marketingCloudVisitorID = '12345678901234567890123456789012345678'; s.pageName = 'long'; for (let n = 1; n < 40; n++) s['eVar' + n] = 'ü'.repeat(40); s.t()`,
    );
    await tests.opened.until('notes.length');
    const [[name, by, url]] = (await tests.opened.notes()) as [[string, string, string]];
    expect([name, by]).toEqual(['long', 'response']);
    const [hit] = tests.collector.hits;
    expect(hit?.method).toBe('POST');
    expect(`${tests.collector.url}${hit?.url}`.split('?')[0]).toBe(url.split('?')[0]);
    expect(hit?.body).toBe(url.split('?')[1]);
    await tests.opened.page.evaluate(`notes.length = 0`);
    tests.collector.setMode('500');
    await run(
      `for (let n = 1; n < 40; n++) s['eVar' + n] = 'ä'.repeat(40); s.pageName = 'lost'; s.t()`,
    );
    await ended(2);
    tests.collector.setMode('ok');
    await page('fine');
    expect(await names()).toEqual(['fine']);
  });

  it('is none for a queue of hits that all fail', async () => {
    tests.collector.setMode('500');
    await run('for (let n = 0; n < 4; n++) s.t()');
    await received(4);
    tests.collector.setMode('ok');
    await page('fine');
    expect(await names()).toEqual(['fine']);
  });
});
