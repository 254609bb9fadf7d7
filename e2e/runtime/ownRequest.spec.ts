import { AS_APPMEASUREMENT } from './imitation';
import { COUNT_ENDED, CREATE_S, callback, withCallbacks } from './pages';
import type { OpenOptions } from './site';
import { withSite } from './withSite';

const tests = withSite();

const NOTE = callback(
  'A',
  'note([hit.get("pageName") || hit.get("linkName"), hit.confirmedBy].join(" "))',
);

/** Page script that lets no image hear of its end: so is the moment before that event, which else is over at once. */
const NO_IMAGE_EVENTS = `
  for (const name of ['onload', 'onerror', 'onabort'])
    Object.defineProperty(HTMLImageElement.prototype, name, { set(act) { this['their ' + name] = act; }, get: () => null });`;

describe.each(AS_APPMEASUREMENT)('a hit of %s that meets its image before the event', (_, kind) => {
  async function open(before = '', options: OpenOptions = {}) {
    await tests.open({
      ...kind.options,
      before: `${COUNT_ENDED} ${NO_IMAGE_EVENTS} ${kind.script} ${CREATE_S} s.trackOffline = false; ${before}`,
      settings: withCallbacks(NOTE),
      ...options,
    });
  }
  const { run } = tests;
  /** Waits until each image has come or failed, which its tracker has not noticed yet. A hit that meets one on its way would wait behind it for ever. */
  const imagesAreOver = () =>
    tests.opened.until(
      'startedRequests === endedRequests && Object.keys(window).filter((name) => /^s_i_/.test(name)).every((name) => window[name].complete)',
    );
  /** Sends a page view once no other is on its way, and waits for the end of its image. */
  async function meet(name: string, mode: 'ok' | '500') {
    await imagesAreOver();
    tests.collector.setMode(mode);
    await run(`s.pageName = '${name}'; window.startedBefore = startedRequests; s.t()`);
    await tests.opened.until('startedRequests > startedBefore');
    await imagesAreOver();
    tests.collector.setMode('ok');
  }
  /** Sends a last hit, and lets another one meet it. */
  async function notesAfterLast() {
    await meet('last', 'ok');
    await run('s.pageName = "over"; s.t()');
    await tests.opened.until('notes.some((note) => /^last /.test(note))');
    return ((await tests.opened.notes()) as string[]).filter((note) => !/^last /.test(note));
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
    await tests.opened.until('window.refused');
    expect(await tests.opened.notes()).toEqual(['fine response']);
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
    await tests.opened.until('endedRequests >= 2');
    expect(((await tests.opened.notes()) as string[]).join()).not.toContain('lost');
  });
});
