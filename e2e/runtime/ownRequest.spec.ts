import { COUNT_ENDED, CREATE_S, callback, TRACKERS, withCallbacks } from './pages';
import { type OpenedPage, type OpenOptions, type Site, startSite, type TrackerKind } from './site';

let site: Site;
let opened: OpenedPage;
beforeAll(async () => {
  site = await startSite();
});
afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});
afterAll(() => site.close());

const NOTE = callback(
  'A',
  'note([hit.get("pageName") || hit.get("linkName"), hit.confirmedBy].join(" "))',
);

/** Page script that lets no image hear of its end: so is the moment before that event, which else is over at once. */
const NO_IMAGE_EVENTS = `
  for (const name of ['onload', 'onerror', 'onabort'])
    Object.defineProperty(HTMLImageElement.prototype, name, { set(act) { this['their ' + name] = act; }, get: () => null });`;

/**
 * Page script for trackers that do what AppMeasurement does: one hit at a time, kept in a global variable of the account's name; the next hit takes an
 * image that is complete for success.
 */
const IMITATION = `
  window.createTestTracker = () => {
    const before = [], after = [], queue = [];
    let current;
    const pump = () => {
      if (current && current.image.complete) current.done();
      const url = !current && queue.shift();
      if (!url) return;
      const image = window['s_i_' + s.account] = new Image();
      current = { image, done: () => { current = undefined; after.forEach((callback) => callback(url)); pump(); } };
      image.onload = current.done;
      image.onerror = () => { current = undefined; pump(); };
      image.src = url;
    };
    const s = {
      account: 'suite',
      trackingServer: collector,
      sa(account) { s.account = account; },
      registerPreTrackCallback: (callback) => before.push(callback),
      registerPostTrackCallback: (callback) => after.push(callback),
      t(overrides) {
        const { account } = s;
        Object.assign(s, overrides);
        const url = 'http://' + s.trackingServer + '/b/ss/' + s.account + '/1/JS-0/s' + String(Math.random()).slice(2) + '?AQB=1&pageName=' + s.pageName + '&AQE=1';
        before.forEach((callback) => callback(url));
        queue.push(url);
        pump();
        s.account = account;
      },
    };
    return s;
  };`;

const REAL = TRACKERS.filter((tracker) => tracker === 'AppMeasurement');
const KINDS: [string, TrackerKind | undefined][] = [
  ['an imitation', undefined],
  ...REAL.map((tracker): [string, TrackerKind] => [tracker, tracker]),
];

describe.each(KINDS)('a hit of %s that meets its image before the event', (_, tracker) => {
  async function open(before = '', options: OpenOptions = {}) {
    opened = await site.open({
      ...(tracker ? { tracker } : {}),
      before: `${COUNT_ENDED} ${NO_IMAGE_EVENTS} ${tracker ? '' : IMITATION} ${CREATE_S} s.trackOffline = false; ${before}`,
      settings: withCallbacks(NOTE),
      ...options,
    });
  }
  const run = (script: string) => opened.page.evaluate(`${script}; undefined`);
  /** Sends a page view, and waits until its image has come or failed, which nobody has noticed yet. */
  async function meet(name: string, mode: 'ok' | '500', send = 's.t()') {
    site.collector.setMode(mode);
    await run(`s.pageName = '${name}'; window.endedRequests = 0; ${send}`);
    await opened.until(
      'endedRequests && Object.keys(window).filter((name) => /^s_i_/.test(name)).every((name) => window[name].complete)',
    );
    site.collector.setMode('ok');
  }
  /** Lets the images hear of their end from now on, and waits for the last hit. */
  async function notesAfterLast() {
    await run('s.pageName = "last"');
    await meet('last', 'ok');
    await run('s.pageName = "over"; s.t()');
    await opened.until('notes.some((note) => /^last /.test(note))');
    return ((await opened.notes()) as string[]).filter((note) => !/^last /.test(note));
  }

  it.each([
    ['a request of the page that failed', ''],
    [
      'an event of the page in the place of the browser’s',
      'var event = { target: { status: 500, naturalWidth: 0 } };',
    ],
  ])('keeps its callbacks beside %s', async (__, before) => {
    await open(before);
    await meet('fine', 'ok');
    await run(`{
      const request = new XMLHttpRequest();
      request.onload = () => { s.pageName = 'api error'; s.t(); window.refused = request.status; };
      request.open('GET', '/nothing');
      request.send();
    }`);
    await opened.until('window.refused');
    expect(await opened.notes()).toEqual(['fine response']);
  });

  it.each([
    ['after the report suite was changed', 's.sa("other")', 's.t()'],
    ['in one call', '', 's.t({ account: "other" })'],
    [
      'after another instance of the suite has sent',
      'window.second = createTestTracker(); second.pageName = "other"; second.t()',
      's.t()',
    ],
  ])('loses them where it was refused: the next hit leaves %s', async (__, between, next) => {
    await open();
    await meet('lost', '500');
    await run(between);
    await run(`s.pageName = 'next'; ${next}`);
    expect(await notesAfterLast()).toEqual(['next response']);
  });

  it('loses them where the browser writes the address in another way', async () => {
    await open(
      's.trackingServer = s.trackingServerSecure = collector.replace(/.*:/, "LOCALHOST:");',
    );
    await meet('lost', '500');
    await run(`s.pageName = 'next'; s.t()`);
    expect(await notesAfterLast()).toEqual(['next response']);
  });

  it('loses them where it has left with others behind it', async () => {
    await open();
    await meet('lost', '500');
    await run('for (const name of ["second", "third"]) { s.pageName = name; s.t(); }');
    await opened.until('endedRequests >= 2');
    expect(((await opened.notes()) as string[]).join()).not.toContain('lost');
  });
});
