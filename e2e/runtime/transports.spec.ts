import { CREATE_S, callback, TRACKERS, withCallbacks } from './pages';
import { withSite } from './withSite';

const tests = withSite();

const NOTE = callback(
  'A',
  'note([hit.get("pageName") || hit.get("linkName"), hit.confirmedBy].join(" "))',
);
const NO_BEACONS = 'delete Navigator.prototype.sendBeacon;';
const VISITOR_ID = 's.marketingCloudVisitorID = "12345678901234567890123456789012345678";';
/** The Experience Cloud ID service, which answers when the test says so. */
const LATE_ID = `s.visitor = {
  isAllowed: () => true,
  getVisitorValues(answer) { window.giveId = () => answer({ MCMID: '1234567890' }); },
};`;

describe.each(TRACKERS)('the transport of a hit of %s', (tracker) => {
  const open = async (before: string) => {
    await tests.open({ tracker, before, settings: withCallbacks(NOTE) });
  };
  const { run } = tests;
  const notes = async (count: number) => {
    await tests.opened.until(`notes.length >= ${count}`);
    return tests.opened.notes();
  };
  const EXIT = 's.pageName = "away"; s.tl(true, "e", "Away")';

  it.each([
    ['where the browser has no beacons', NO_BEACONS, ''],
    ['where the hit is too long for one', '', 's.eVar1 = "x".repeat(64000);'],
    ['where it is posted', '', `${VISITOR_ID} s.eVar1 = "x".repeat(64000);`],
  ])('of an exit link is an answered request %s', async (_, before, set) => {
    await open(`${before} ${CREATE_S} s.trackOffline = false; ${set}`);
    await run(EXIT);
    await run('s.eVar1 = ""; s.pageName = "next"; s.t()');
    const found = (await notes(1)) as string[];
    expect(found.filter((note) => /beacon/.test(note))).toEqual([]);
    expect(found.at(-1)).toMatch(/ response$/);
  });

  it.each([
    ['where the browser has no beacons', NO_BEACONS, ''],
    ['where it is posted', '', `${VISITOR_ID} s.eVar1 = "x".repeat(64000);`],
  ])('of an exit link that is refused %s confirms nothing', async (_, before, set) => {
    await open(`${before} ${CREATE_S} s.trackOffline = false; ${set}`);
    tests.collector.setMode('500');
    await run(EXIT);
    await tests.opened.received(1);
    tests.collector.setMode('ok');
    await run('s.eVar1 = ""; s.pageName = "next"; s.t()');
    expect(await notes(1)).toEqual(['next response']);
  });

  it('of a hit that had to wait for its visitor id is a beacon where the page wants one', async () => {
    await open(`${CREATE_S} ${LATE_ID}`);
    await run('s.useBeacon = true; s.pageName = "waited"; s.t(); s.useBeacon = false');
    expect(await tests.opened.notes()).toEqual([]);
    await run('giveId()');
    expect(await notes(1)).toEqual(['waited beacon']);
    await run('s.pageName = "next"; s.t()');
    await run('giveId()');
    expect(await notes(2)).toEqual(['waited beacon', 'next response']);
  });

  it('of a hit behind a beacon that had to wait is its own', async () => {
    await open(CREATE_S);
    tests.collector.setMode('hold');
    await run(
      's.pageName = "first"; s.t(); s.pageName = "away"; s.tl(true, "e", "Away"); s.pageName = "last"; s.t()',
    );
    await tests.opened.received(1);
    tests.collector.setMode('ok');
    tests.collector.release();
    expect(await notes(3)).toEqual(['first response', 'away beacon', 'last response']);
  });
});
