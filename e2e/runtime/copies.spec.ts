import { CREATE_S, callback, ONE_TRACKER, TRACKERS, withCallbacks } from './pages';
import { type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(TRACKERS)('with %s', (tracker) => {
  it.each([1, 2, 3])(
    'a page with %d copies of one library runs each callback once a hit',
    async (times) => {
      const opened = await site.open({
        tracker,
        times,
        before: CREATE_S,
        settings: withCallbacks(callback('A', 'note("a")'), callback('B', 'note("b"); s.t()')),
      });
      await opened.page.evaluate('s.t(); s.tl(true, "e", "x"); undefined');
      await opened.until('notes.length >= 4');
      await opened.received(2);
      await opened.page.waitForTimeout(200);
      expect(await opened.notes()).toEqual(['a', 'b', 'a', 'b']);
      expect(site.collector.hits).toHaveLength(2);
      expect(opened.console.filter((line) => line.includes('Loaded twice'))).toHaveLength(
        times - 1,
      );
      expect(opened.errors).toEqual([]);
      await opened.close();
    },
  );
});

it('two libraries with other callbacks share one list of names', async () => {
  const opened = await site.open({
    tracker: ONE_TRACKER,
    times: 2,
    before: `${CREATE_S} window.library = 0;`,
    dataElements: { Which: 'function () { return "first"; }' },
    // Both copies are one file here: what differs between them is decided while they load.
    settings: `(function () {
      window.library++;
      return { trackers: [{ type: 'global', variable: library === 1 ? 's' : 'S' }], callbacks: [
        { name: 'Only ' + library, arguments: [{ name: 'which', value: '%Which% of ' + library }], source: function (u, args) { note(args.which); } },
        { name: 'Both', source: window.library === 1 ? function () { note('both 1'); } : function () { note('both 2'); } }
      ] };
    })()`,
  });
  await opened.page.evaluate('window.S = s; s.t(); undefined');
  await opened.until('notes.length >= 3');
  await opened.page.waitForTimeout(100);
  expect(await opened.notes()).toEqual(['first of 1', 'both 1', 'first of 2']);
  expect(opened.errors).toEqual([]);
  await opened.close();
});

it('leaves nothing on window but the variable that it was told to look at', async () => {
  const opened = await site.open({
    tracker: ONE_TRACKER,
    before: `window.s = undefined; window.keysBefore = Object.getOwnPropertyNames(window);`,
    settings: withCallbacks(callback('A', 'note("a")')),
    after: 'window.keysAfter = Object.getOwnPropertyNames(window);',
  });
  await opened.page.evaluate('window.s = createTestTracker(); s.t(); undefined');
  await opened.until('notes.length');
  const left = await opened.page.evaluate(
    'Object.getOwnPropertyNames(window).filter((key) => !keysBefore.includes(key) && !/^s_/.test(key))',
  );
  expect((left as string[]).sort()).toEqual([
    // The engine's own; what AppMeasurement puts there begins with s_.
    '__satelliteLoaded',
    '_satellite',
    'keysAfter',
    'keysBefore',
  ]);
  await opened.close();
});
