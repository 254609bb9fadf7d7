import { callback, code, rule, SLOW_CLOCK } from './pages';
import { type OpenOptions } from './site';
import { withSite } from './withSite';

const tests = withSite();

const GET = rule(
  'get',
  code(
    'window.got = turbine.getSharedModule("post-track-callback", "get-tracker")(); got.then((s) => { window.shared = s; }, (error) => note("refused " + (error instanceof Error)));',
  ),
);
const settings = (
  more = '',
) => `{ trackers: [{ type: 'built-in', reportSuites: { production: ['prod'], staging: ['stag'] },
    trackingServer: window.collector, trackingServerSecure: window.collector ${more} }],
  callbacks: [${callback('A', 'note(hit.tracker, hit.reportSuites, hit.confirmedBy, s === window.shared)')}] }`;

async function open(options: OpenOptions) {
  await tests.open({ rules: `[${GET}]`, ...options });
}
const fetched = () =>
  tests.opened.page.evaluate(
    'performance.getEntriesByType("resource").filter(({ name }) => name.includes("/hosted/")).map(({ name }) => new URL(name).pathname)',
  );
/** Sends a last hit. Gives the notes of all of them. */
async function withLast(tracker = 'shared') {
  await tests.run(
    `${tracker}.registerPostTrackCallback(() => { window.isOver = true; }); ${tracker}.t()`,
  );
  await tests.opened.until('window.isOver');
  return tests.opened.notes();
}
const NOTES = ['built-in', ['prod'], 'response', true];
const logged = (text: string) => tests.opened.console.filter((line) => line.includes(text));

it('is fetched from the hosted file once, and reports its hits', async () => {
  await open({ settings: settings(), after: 'triggers.get(); triggers.get();' });
  await tests.opened.until('!!window.shared');
  await tests.run('shared.t()');
  await tests.opened.until('notes.length');
  expect(await tests.opened.notes()).toEqual(NOTES);
  expect(await fetched()).toEqual(['/hosted/tracker.js']);
  expect(await tests.opened.page.evaluate('"s" in window')).toBe(false);
});

it('is not fetched where the configuration has none and nobody asks', async () => {
  await open({ settings: "{ trackers: [{ type: 'global', variable: 's' }] }" });
  await tests.opened.roundTrip();
  expect(await fetched()).toEqual([]);
  expect(
    await tests.opened.page.evaluate('document.querySelectorAll("[src*=hosted]").length'),
  ).toBe(0);
});

it('is fetched when another extension asks for it', async () => {
  await open({ settings: '{ trackers: [] }', after: 'triggers.get();' });
  await tests.opened.until('!!window.shared');
  expect(await fetched()).toEqual(['/hosted/tracker.js']);
  expect(await tests.opened.page.evaluate('typeof shared.t')).toBe('function');
});

it('is the same tracker for all copies of the library', async () => {
  await open({ settings: settings(), times: 2, after: 'triggers.get();' });
  await tests.opened.until('!!window.shared');
  await tests.run('shared.t()');
  await tests.opened.until('notes.length');
  expect(await withLast()).toEqual([...NOTES, ...NOTES]);
  expect(await fetched()).toEqual(['/hosted/tracker.js']);
});

it.each([
  ['is not there', null],
  ['is empty', ''],
  ['throws', 'throw undefined;'],
])('that can’t be had is one line: the file %s', async (_, hosted) => {
  await open({ settings: settings(), hosted, after: 'triggers.get();' });
  await tests.opened.until('notes.length');
  await tests.opened.roundTrip();
  expect(await tests.opened.notes()).toEqual(['refused true']);
  expect(logged('Tracker "built-in" is missing')).toHaveLength(1);
  // A file that throws is its own error, not one of the library's.
  if (hosted) tests.opened.errors.length = 0;
});

it('stands on window under the variable', async () => {
  await open({ settings: settings(", variable: 'tracker'"), after: 'triggers.get();' });
  await tests.opened.until('!!window.shared');
  expect(await tests.opened.page.evaluate('window.tracker === shared')).toBe(true);
});

it.each(['window.tracker = { mine: true };', 'var tracker = { mine: true };'])(
  'leaves what is on window already: %s',
  async (before) => {
    await open({ settings: settings(", variable: 'tracker'"), before, after: 'triggers.get();' });
    await tests.opened.until('!!window.shared');
    expect(await tests.opened.page.evaluate('window.tracker')).toEqual({ mine: true });
    expect(logged('window.tracker')).toHaveLength(1);
    await tests.run('shared.t()');
    await tests.opened.until('notes.length');
  },
);

it('can be a global tracker too, once a hit', async () => {
  await open({
    settings: settings(", variable: 's'").replace(
      'trackers: [',
      "trackers: [{ type: 'global', variable: 's' }, ",
    ),
    after: 'triggers.get();',
  });
  await tests.opened.until('!!window.shared && window.s === window.shared');
  await tests.run('s.t()');
  await tests.opened.until('notes.length');
  const [first, ...more] = await withLast('s');
  expect(more).toEqual([...NOTES.slice(1), first, ...NOTES.slice(1)]);
});

it('tells of its hit when it was handed over, behind one that hangs', async () => {
  await open({
    before: SLOW_CLOCK,
    settings: settings().replace('note(', 'note(hit.sentAt, Date.now(), '),
    after: 'triggers.get();',
  });
  await tests.opened.until('!!window.shared');
  tests.collector.setMode('hold');
  await tests.run('shared.t(); shared.t()');
  for (const count of [1, 2]) {
    await tests.opened.received(count);
    await tests.run('skip(60_000)');
    tests.collector.release();
  }
  await tests.opened.until('notes.length === 12');
  const [sent, confirmed, , , , , sentNext, confirmedNext] =
    (await tests.opened.notes()) as number[];
  for (const [handedOver, answered] of [
    [sent, confirmed],
    [sentNext, confirmedNext],
  ])
    expect(Number(answered) - Number(handedOver)).toBeGreaterThanOrEqual(60_000);
  // Not when the page tracked it: it waited for the one before.
  expect(sentNext).toBeGreaterThanOrEqual(Number(confirmed));
});
