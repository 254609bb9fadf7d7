import { readFileSync } from 'node:fs';
import { CREATE_S, callback, withCallbacks } from '../runtime/pages';
import { type Site, startSite } from '../runtime/site';
import { type InspectedPage, openInspector, shows, view } from './inspectedPage';

let site: Site;
let opened: InspectedPage;
beforeAll(async () => {
  site = await startSite();
});
afterEach(() => opened.close());
afterAll(() => site.close());

const press = (...keys: string[]) =>
  keys.reduce(
    (before, key) => before.then(() => opened.page.keyboard.press(key)),
    Promise.resolve(),
  );
const focused = () =>
  opened.inspector.evaluate((host) => host.shadowRoot?.activeElement?.textContent ?? '');
const THREE = `${view('One')} ${view('Two')} s.tl(true, 'o', 'Coupon');`;

async function axeViolations() {
  await opened.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return opened.page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(context: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ include: ['post-track-inspector'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

it('is used by keyboard alone', async () => {
  opened = await openInspector(site);
  await opened.run(THREE);
  await shows(opened.hits.filter({ hasText: 'Coupon' }), 'Answered');
  expect(await focused()).toBe('Hit inspector');
  await opened.hits.first().focus();
  await press('ArrowDown', 'ArrowDown');
  await shows(opened.detail, 'Page view: One');
  expect(await focused()).toContain('Page view: One');
  await press('Home');
  await shows(opened.detail, 'Custom link: Coupon');
  await press('End', 'ArrowUp');
  await shows(opened.detail, 'Page view: Two');
  // One stop of the Tab key for the whole list.
  await press('Tab');
  expect(await focused()).toContain('The way');
  await press('Escape');
  const badge = opened.inspector.getByRole('button', { name: /^Open/ });
  await badge.waitFor();
  expect(await focused()).toContain('3');
  await press('Enter');
  await opened.inspector.getByRole('heading', { name: 'Hit inspector' }).waitFor();
});

it('announces what happened while it is open', async () => {
  opened = await openInspector(site);
  const live = opened.inspector.getByRole('status');
  await opened.run(view('Home'));
  await shows(live, 'Page view: Home, Answered');
  await opened.inspector.getByRole('button', { name: 'Close' }).click();
  await opened.run(view('Later'));
  await opened.until('notes.length === 2');
  expect(await live.isVisible()).toBe(false);
});

it.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  opened = await openInspector(site, {
    settings: withCallbacks(
      callback('Broken', 'console.log("line"); null.x;'),
      callback('Never', '', "hitTypes: ['exit']"),
    ),
  });
  await opened.page.emulateMedia({ colorScheme });
  await opened.run(`s.abort = true; s.t(); ${THREE}`);
  await shows(opened.hits.filter({ hasText: 'Coupon' }), 'Answered');
  await opened.choose('Two');
  for (const fold of await opened.detail.locator('summary').all()) await fold.click();
  expect(await axeViolations()).toEqual([]);
  await opened.page.setViewportSize({ width: 360, height: 640 });
  expect(await axeViolations()).toEqual([]);
  await press('Escape');
  expect(await axeViolations()).toEqual([]);
});

it('filters by text, type, outcome and tracker', async () => {
  opened = await openInspector(site);
  await opened.run(`${THREE} s.abort = true; s.t();`);
  await shows(opened.hits.filter({ hasText: 'Coupon' }), 'Answered');
  const titles = () => opened.hits.locator('.what').allTextContents();
  const pick = (name: string, label: string) =>
    opened.inspector.getByRole('combobox', { name }).selectOption({ label });
  await pick('Type', 'Custom link');
  expect(await titles()).toEqual(['Custom link: Coupon']);
  await pick('Type', 'All');
  await pick('Outcome', 'Not sent');
  expect(await titles()).toEqual(['Page view: s.t()']);
  await pick('Outcome', 'All');
  await pick('Tracker', 'global:s');
  await opened.inspector.getByRole('searchbox', { name: 'Filter' }).fill('two');
  expect(await titles()).toEqual(['Custom link: Coupon', 'Page view: Two']);
  await opened.inspector.getByRole('searchbox', { name: 'Filter' }).fill('nothing of it');
  await shows(opened.inspector, 'No hit matches the filter.');
});

it('pauses and clears', async () => {
  opened = await openInspector(site);
  const button = (name: string) => opened.inspector.getByRole('button', { name, exact: true });
  await opened.run(view('One'));
  await shows(opened.hits.filter({ hasText: 'One' }), 'Answered');
  await button('Pause').click();
  await opened.run(view('Two'));
  await opened.until('notes.length === 2');
  await button('Pause').click();
  await opened.run(view('Three'));
  await shows(opened.hits.filter({ hasText: 'Three' }), 'Answered');
  expect(await opened.hits.locator('.what').allTextContents()).toEqual([
    'Page view: Three',
    'Page view: One',
  ]);
  await button('Clear').click();
  await shows(opened.inspector, 'No hit yet.');
  expect(await opened.hits.count()).toBe(0);
});

it('shows what was in a hit, and what changed against the one before', async () => {
  opened = await openInspector(site);
  await opened.run(
    view(
      'One',
      's.events = "event1,event2"; s.products = ";A;1;2,;B"; s.eVar1 = "old"; s.prop3 = "leaves"; s.contextData = { "page.type": "list" }',
    ),
  );
  await opened.run(view('Two', 's.eVar1 = "new"; s.eVar9 = "comes"; s.prop3 = ""; s.events = ""'));
  await shows(opened.hits.filter({ hasText: 'Two' }), 'Answered');
  await opened.choose('One');
  const sent = opened.part('What was sent');
  expect(await sent.locator('dd li').allTextContents()).toEqual([
    'event1',
    'event2',
    ';A;1;2',
    ';B',
  ]);
  await shows(sent, 'page.type');
  await sent.getByText('Request URL').click();
  await shows(sent.locator('pre'), '/b/ss/suite/');
  await opened.choose('Two');
  const changes = sent.locator('dl').last();
  await shows(changes, 'changedpageNameOne → Two');
  await shows(changes, 'changedeVar1old → new');
  await shows(changes, 'addedeVar9comes');
  await shows(changes, 'goneprop3leaves');
  await shows(changes, 'goneeventsevent1,event2');
});

it('keeps what is unfolded, and where the focus is, while hits come in', async () => {
  opened = await openInspector(site);
  await opened.run(view('One'));
  await shows(opened.hits, 'Answered');
  await opened.choose('One');
  await opened.part('What was sent').getByText('Request URL').click();
  await opened.run(view('Two'));
  await shows(opened.hits.filter({ hasText: 'Two' }), 'Answered');
  expect(await opened.part('What was sent').locator('pre').isVisible()).toBe(true);
  expect(await focused()).toBe('Request URL');
});

it('keeps 200 of 10,000 hits, with a flat number of nodes', async () => {
  opened = await openInspector(site, {
    tracker: 'built-in tracker',
    after: `${CREATE_S} navigator.sendBeacon = () => true;`,
  });
  const send = (count: number) =>
    opened.run(
      `for (let index = 0; index < ${count}; index++) { s.pageName = 'Page ' + index; s.eVar1 = 'v' + index; s.useBeacon = true; s.t(); }`,
    );
  const nodes = () =>
    opened.inspector.evaluate((host) => host.shadowRoot?.querySelectorAll('*').length);
  await send(400);
  await shows(opened.inspector, 'Older hits that are not shown: 200');
  const before = await nodes();
  for (let round = 0; round < 24; round++) await send(400);
  await shows(opened.inspector, 'Older hits that are not shown: 9800');
  await shows(opened.inspector, 'Hits: 10000');
  expect(await nodes()).toBe(before);
  expect(await opened.hits.count()).toBe(200);
});

it.each([
  ['de', 'Trefferinspektor', 'Seitenansicht: Home'],
  ['fr-CA', 'Inspecteur d’accès', 'Page vue: Home'],
  ['ja', 'ヒットインスペクター', 'ページビュー: Home'],
  ['ko', '히트 검사기', '페이지 보기: Home'],
  ['pt-BR', 'Hit inspector', 'Page view: Home'],
])('speaks the language of the page: %s', async (lang, name, title) => {
  opened = await openInspector(
    site,
    { before: `document.documentElement.lang = '${lang}';` },
    /\d/,
  );
  await opened.inspector.getByRole('heading', { name }).waitFor();
  await opened.run(view('Home'));
  await shows(opened.hits, title);
});
