import { callback, code, rule } from './pages';
import { type OpenedPage, type OpenOptions, type Site, startSite } from './site';

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
  opened = await site.open({ rules: `[${GET}]`, ...options });
}
const fetched = () =>
  opened.page.evaluate(
    'performance.getEntriesByType("resource").filter(({ name }) => name.includes("/hosted/")).map(({ name }) => new URL(name).pathname)',
  );
const logged = (text: string) => opened.console.filter((line) => line.includes(text));

it('is fetched from the hosted file once, and reports its hits', async () => {
  await open({ settings: settings(), after: 'triggers.get(); triggers.get();' });
  await opened.until('!!window.shared');
  await opened.page.evaluate('shared.t(); undefined');
  await opened.until('notes.length');
  expect(await opened.notes()).toEqual(['built-in', ['prod'], 'response', true]);
  expect(await fetched()).toEqual(['/hosted/tracker.js']);
  expect(await opened.page.evaluate('"s" in window')).toBe(false);
});

it('is not fetched where the configuration has none and nobody asks', async () => {
  await open({ settings: "{ trackers: [{ type: 'global', variable: 's' }] }" });
  await opened.page.waitForTimeout(300);
  expect(await fetched()).toEqual([]);
});

it('is fetched when another extension asks for it', async () => {
  await open({ settings: '{ trackers: [] }', after: 'triggers.get();' });
  await opened.until('!!window.shared');
  expect(await fetched()).toEqual(['/hosted/tracker.js']);
  expect(await opened.page.evaluate('typeof shared.t')).toBe('function');
});

it('is the same tracker for all copies of the library', async () => {
  await open({ settings: settings(), times: 2, after: 'triggers.get();' });
  await opened.until('!!window.shared');
  await opened.page.evaluate('shared.t(); undefined');
  await opened.until('notes.length');
  await opened.page.waitForTimeout(200);
  expect(await opened.notes()).toEqual(['built-in', ['prod'], 'response', true]);
  expect(await fetched()).toEqual(['/hosted/tracker.js']);
});

it.each([
  ['is not there', null],
  ['is empty', ''],
  ['throws', 'throw undefined;'],
])('that can’t be had is one line: the file %s', async (_, hosted) => {
  await open({ settings: settings(), hosted, after: 'triggers.get();' });
  await opened.until('notes.length');
  expect(await opened.notes()).toEqual(['refused true']);
  await opened.page.waitForTimeout(200);
  expect(logged('Tracker "built-in" is missing')).toHaveLength(1);
  // A file that throws is its own error, not one of the library's.
  if (hosted) opened.errors.length = 0;
});

it('stands on window under the variable', async () => {
  await open({ settings: settings(", variable: 'tracker'"), after: 'triggers.get();' });
  await opened.until('!!window.shared');
  expect(await opened.page.evaluate('window.tracker === shared')).toBe(true);
});

it.each(['window.tracker = { mine: true };', 'var tracker = { mine: true };'])(
  'leaves what is on window already: %s',
  async (before) => {
    await open({ settings: settings(", variable: 'tracker'"), before, after: 'triggers.get();' });
    await opened.until('!!window.shared');
    expect(await opened.page.evaluate('window.tracker')).toEqual({ mine: true });
    expect(logged('window.tracker')).toHaveLength(1);
    await opened.page.evaluate('shared.t(); undefined');
    await opened.until('notes.length');
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
  await opened.until('!!window.shared && window.s === window.shared');
  await opened.page.evaluate('s.t(); undefined');
  await opened.until('notes.length');
  await opened.page.waitForTimeout(100);
  expect((await opened.notes()).slice(1)).toEqual([['prod'], 'response', true]);
});

it('tells of its hit when it was handed over, behind one that hangs', async () => {
  await open({
    settings: settings().replace('note(', 'note(hit.sentAt, Date.now(), '),
    after: 'triggers.get();',
  });
  await opened.until('!!window.shared');
  site.collector.setMode('hold');
  await opened.page.evaluate('shared.t(); shared.t(); undefined');
  await opened.received(1);
  await opened.page.waitForTimeout(100);
  site.collector.release();
  await opened.received(2);
  await opened.page.waitForTimeout(100);
  site.collector.release();
  await opened.until('notes.length === 12');
  const [sent, confirmed, , , , , sentNext, confirmedNext] = (await opened.notes()) as number[];
  for (const [handedOver, answered] of [
    [sent, confirmed],
    [sentNext, confirmedNext],
  ])
    expect(Number(answered) - Number(handedOver)).toBeGreaterThanOrEqual(99);
  // Not when the page tracked it: it waited for the one before.
  expect(sentNext).toBeGreaterThanOrEqual(Number(confirmed));
});
