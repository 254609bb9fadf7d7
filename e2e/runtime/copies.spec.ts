import { CREATE_S, callback, ONE_TRACKER, TRACKERS, withCallbacks } from './pages';
import { withSite } from './withSite';

const tests = withSite();

describe.each(TRACKERS)('with %s', (tracker) => {
  it.each([1, 2, 3])(
    'a page with %d copies of one library runs each callback once a hit',
    async (times) => {
      await tests.open({
        tracker,
        times,
        before: CREATE_S,
        settings: withCallbacks(callback('A', 'note("a")'), callback('B', 'note("b"); s.t()')),
      });
      await tests.run('s.t(); s.tl(true, "e", "x")');
      await tests.opened.until('notes.length >= 4');
      expect(await tests.opened.upToLast()).toEqual(['a', 'b', 'a', 'b']);
      await tests.opened.received(2);
      expect(tests.collector.hits).toHaveLength(2);
      expect(tests.opened.console.filter((line) => line.includes('Loaded twice'))).toHaveLength(
        times - 1,
      );
    },
  );
});

it('two libraries with other callbacks share one list of names', async () => {
  await tests.open({
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
  await tests.run('window.S = s; s.t()');
  await tests.opened.until('notes.length >= 3');
  expect(await tests.opened.upToLast()).toEqual(['first of 1', 'both 1', 'first of 2']);
});

it('leaves nothing on window but the variable that it was told to look at', async () => {
  await tests.open({
    tracker: ONE_TRACKER,
    before: `window.s = undefined; window.keysBefore = Object.getOwnPropertyNames(window);`,
    settings: withCallbacks(callback('A', 'note("a")')),
    after: 'window.keysAfter = Object.getOwnPropertyNames(window);',
  });
  await tests.run('window.s = createTestTracker(); s.t()');
  await tests.opened.until('notes.length');
  const left = await tests.opened.page.evaluate(
    'Object.getOwnPropertyNames(window).filter((key) => !keysBefore.includes(key) && !/^s_/.test(key))',
  );
  expect((left as string[]).sort()).toEqual([
    // The engine's own; what AppMeasurement puts there begins with s_.
    '__satelliteLoaded',
    '_satellite',
    'keysAfter',
    'keysBefore',
  ]);
});
