import { until } from '../engines/until';
import { CREATE_S, callback, withCallbacks } from '../runtime/pages';
import { shows, view } from './inspectedPage';
import { withInspector } from './withInspector';

const tests = withInspector();

/** Page script whose monotonic clock can be put ahead, by `skip(milliseconds)`. */
const AHEAD = `{
  let skipped = 0;
  const { get } = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');
  Object.defineProperty(Event.prototype, 'timeStamp', { get() { return skipped + get.call(this); } });
  window.skip = (milliseconds) => { skipped += milliseconds; };
}`;

const findings = () => tests.opened.part('Findings');
const ofPage = () => tests.opened.inspector.getByRole('region', { name: 'On this page' });
const answered = (name: string) =>
  shows(tests.opened.hits.filter({ hasText: name }), 'Answered').then(() =>
    tests.opened.choose(name),
  );
const texts = () => findings().getByRole('listitem').allTextContents();

it('finds nothing in an honest page view', async () => {
  await tests.open();
  await tests.opened.run(view('Home'));
  await answered('Home');
  await shows(tests.opened.part('The way'), 'Answered');
  expect(await findings().isVisible()).toBe(false);
  expect(await ofPage().isVisible()).toBe(false);
  await shows(tests.opened.inspector, 'Hits: 1, problems: 0');
});

it('finds the same page view twice', async () => {
  await tests.open();
  await tests.opened.run(`${view('Home')} s.t(); ${view('Other')}`);
  await answered('Home');
  expect(await texts()).toEqual([expect.stringContaining('The same page view as hit 1')]);
  await answered('Other');
  expect(await findings().isVisible()).toBe(false);
});

it('finds a page view without a page name', async () => {
  await tests.open();
  await tests.opened.run('s.t()');
  await answered('Page view');
  expect(await texts()).toEqual([expect.stringContaining('No page name')]);
});

it('finds variables that went along from the page before', async () => {
  await tests.open();
  await tests.opened.run(view('Piece', 's.products = ";Vase"; s.eVar5 = "blue"; s.prop2 = "one"'));
  await tests.opened.run(view('Cart', 's.prop2 = "two"'));
  await answered('Cart');
  expect(await texts()).toEqual([
    expect.stringContaining('Unchanged from the page before: products, eVar5'),
  ]);
});

it('finds none where they were cleared and set again', async () => {
  await tests.open({
    settings: `{ trackers: [{ type: 'global', variable: 's' }], clearVariables: { mode: 'sent' } }`,
  });
  await tests.opened.run(view('One', 's.eVar5 = "site"; s.eVar6 = "leaves"'));
  await answered('One');
  await shows(tests.opened.part('What came of it'), 'Cleared eVar5, eVar6');
  await tests.opened.run(view('Two', 's.eVar5 = "site"'));
  await answered('Two');
  expect(await findings().isVisible()).toBe(false);
});

it('shows what stays because the page has set it meanwhile', async () => {
  await tests.open({
    settings: `{ trackers: [{ type: 'global', variable: 's' }], clearVariables: { mode: 'sent' } }`,
    mode: 'ok',
  });
  tests.collector.setMode('hold');
  await tests.opened.run(`${view('One', 's.eVar5 = "one"; s.eVar6 = "leaves"')} s.eVar5 = "two";`);
  await tests.opened.received(1);
  tests.collector.release();
  await answered('One');
  await shows(tests.opened.part('What came of it'), 'Cleared eVar6');
  await shows(tests.opened.part('What came of it'), 'Kept: the page has set them meanwhile eVar5');
});

it('finds slow and broken callbacks, and those that never applied', async () => {
  await tests.open({
    settings: withCallbacks(
      callback('Slow', 'var end = Date.now() + 80; while (Date.now() < end);'),
      callback('Broken', 'throw new Error("no");'),
      callback('Never', '', "hitTypes: ['exit']"),
    ),
  });
  expect(await ofPage().isVisible()).toBe(false);
  await tests.opened.run(view('Home'));
  await answered('Home');
  await shows(findings(), 'Callbacks that took more than 50 ms: Slow');
  await shows(findings(), 'Callbacks that failed: Broken');
  await shows(
    ofPage(),
    'This callback has not applied to any hit since the inspector opened: Never',
  );
  await tests.opened.run('s.tl(true, "e", "Away")');
  await ofPage().waitFor({ state: 'hidden' });
});

it('does not find callbacks that ran before it was there', async () => {
  const { hits } = tests.collector;
  // The callback's own hit: it has run by then.
  const ran = until(
    () => hits.some(({ url, answer }) => url.includes('After') && answer === '200'),
    () => 'The callback did not run.',
  );
  await tests.open({
    settings: withCallbacks(
      callback('Early', "setTimeout(() => s.tl(true, 'o', 'After'));", "hitTypes: ['page']"),
      callback('Never', '', "hitTypes: ['exit']"),
    ),
    after: `${CREATE_S} ${view('Home')}`,
    delays: { '/hosted/inspector.js': ran.then(() => {}) },
  });
  await shows(tests.opened.hits.filter({ hasText: 'Home' }), 'Answered');
  await shows(ofPage(), 'since the inspector opened: Never');
  expect(await ofPage().getByRole('listitem').count()).toBe(1);
});

it('says since when a callback has not applied to any hit', async () => {
  await tests.open({
    settings: withCallbacks(callback('Pages', 'note(1);', "hitTypes: ['page']")),
  });
  await tests.opened.run(view('Home'));
  await tests.opened.until('notes.length');
  await tests.opened.run('_satellite.setDebug(false)');
  await tests.opened.inspector.waitFor({ state: 'detached' });
  await tests.opened.run('_satellite.setDebug(true)');
  await tests.opened.inspector.getByRole('button', { name: /^Open/ }).click();
  await tests.opened.run('s.tl(true, "o", "Link")');
  await shows(
    ofPage(),
    'This callback has not applied to any hit since the inspector opened: Pages',
  );
});

it('finds the same page view of two trackers', async () => {
  await tests.open({
    settings: `{ trackers: [{ type: 'global', variable: 's' }, { type: 'global', variable: 's2' }] }`,
    after: `${CREATE_S} window.s2 = createTestTracker();`,
  });
  await tests.opened.run(
    "s.pageName = s2.pageName = 'Home'; s.pageURL = s2.pageURL = 'https://x.example/'; s.t(); s2.t();",
  );
  await shows(tests.opened.hits.filter({ hasText: 'global:s2' }), 'Answered');
  await tests.opened.choose('global:s2');
  expect(await texts()).toEqual([expect.stringContaining('The same page view as hit 1')]);
});

it('finds no tracker missing that came before debugging was switched on', async () => {
  await tests.open({
    settings: `{ trackers: [{ type: 'global', variable: 's' }, { type: 'built-in' }, { type: 'global', variable: 'absent' }] }`,
    before: AHEAD,
  });
  await tests.opened.run('_satellite.setDebug(false)');
  await tests.opened.inspector.waitFor({ state: 'detached' });
  await tests.opened.run('_satellite.setDebug(true)');
  await tests.opened.inspector.getByRole('button', { name: /^Open/ }).click();
  await tests.opened.run('skip(11000)');
  await tests.opened.inspector.getByRole('button', { name: 'Pause' }).click();
  await shows(ofPage(), 'has not come: global:absent');
  expect(await ofPage().getByRole('listitem').count()).toBe(1);
});

it('finds a tracker whose absence the log told before it was there', async () => {
  await tests.open({ settings: `{ trackers: [{ type: 'adobe-analytics' }] }`, before: AHEAD });
  await tests.opened.run('skip(11000)');
  await tests.opened.inspector.getByRole('button', { name: 'Pause' }).click();
  await shows(ofPage(), 'has not come: adobe-analytics');
});

it('finds a hit over the limit of GET', async () => {
  await tests.open();
  await tests.opened.run(
    view(
      'Long',
      's.eVar1 = "x".repeat(250); s.eVar2 = s.eVar3 = s.eVar4 = s.eVar5 = s.eVar6 = s.eVar7 = s.eVar8 = s.eVar9 = s.eVar1',
    ),
  );
  await answered('Long');
  expect(await texts()).toEqual([expect.stringMatching(/The request URL has 2\d\d\d characters/)]);
});

it('finds a second copy of the library', async () => {
  await tests.open({ times: 2, after: CREATE_S });
  await shows(ofPage(), 'Copies of the extension on this page: 2');
  expect(await tests.opened.page.locator('post-track-inspector').count()).toBe(1);
});
