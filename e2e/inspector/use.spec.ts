import { readFileSync } from 'node:fs';
import { CREATE_S, callback, withCallbacks } from '../runtime/pages';
import { shows, view } from './inspectedPage';
import { withInspector } from './withInspector';

const tests = withInspector();

const press = (...keys: string[]) =>
  keys.reduce(
    (before, key) => before.then(() => tests.opened.page.keyboard.press(key)),
    Promise.resolve(),
  );
const focused = () =>
  tests.opened.inspector.evaluate((host) => host.shadowRoot?.activeElement?.textContent ?? '');
const THREE = `${view('One')} ${view('Two')} s.tl(true, 'o', 'Coupon');`;

async function axeViolations() {
  await tests.opened.page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return tests.opened.page.evaluate(async () => {
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
  await tests.open();
  await tests.opened.run(THREE);
  await shows(tests.opened.hits.filter({ hasText: 'Coupon' }), 'Answered');
  expect(await focused()).toBe('Hit inspector');
  await tests.opened.hits.first().focus();
  await press('ArrowDown', 'ArrowDown');
  await shows(tests.opened.detail, 'Page view: One');
  expect(await focused()).toContain('Page view: One');
  await press('Home');
  await shows(tests.opened.detail, 'Custom link: Coupon');
  await press('End', 'ArrowUp');
  await shows(tests.opened.detail, 'Page view: Two');
  // One stop of the Tab key for the whole list.
  await press('Tab');
  expect(await focused()).toContain('The way');
  await press('Escape');
  const badge = tests.opened.inspector.getByRole('button', { name: /^Open/ });
  await badge.waitFor();
  expect(await focused()).toContain('3');
  await press('Enter');
  await tests.opened.inspector.getByRole('heading', { name: 'Hit inspector' }).waitFor();
});

it('moves from the row that has the focus, and keeps the focus in the list', async () => {
  await tests.open({
    tracker: 'built-in tracker',
    after: `${CREATE_S} navigator.sendBeacon = () => true; s.useBeacon = true;`,
  });
  await tests.opened.run(view('One'));
  await shows(tests.opened.hits, 'One');
  await tests.opened.hits.first().focus();
  await tests.opened.run(view('Two'));
  await shows(tests.opened.hits, 'Two');
  await press('Enter');
  await shows(tests.opened.detail, 'Page view: One');
  await tests.opened.run(
    `for (let index = 0; index < 200; index++) { s.pageName = 'Page ' + index; s.t(); }`,
  );
  await shows(tests.opened.inspector, 'Older hits that are not shown: 2');
  expect(await focused()).toContain('Page view: Page 0');
});

it.each([
  [320, 568],
  [320, 256],
  [1000, 300],
])('list and detail can be read in a window of %d by %d', async (width, height) => {
  await tests.open();
  await tests.opened.page.setViewportSize({ width, height });
  await tests.opened.run(THREE);
  await shows(tests.opened.hits.filter({ hasText: 'Coupon' }), 'Answered');
  await tests.opened.choose('Coupon');
  const panel = await tests.opened.inspector.locator('.panel').boundingBox();
  for (const [part, least] of [
    ['.hits', 90],
    ['.detail', 150],
  ] as const) {
    const place = tests.opened.inspector.locator(part);
    await place.scrollIntoViewIfNeeded();
    const box = await place.boundingBox();
    if (!panel || !box) throw new Error('There is no box.');
    const seen = Math.min(box.y + box.height, panel.y + panel.height) - Math.max(box.y, panel.y);
    expect(seen).toBeGreaterThanOrEqual(least);
  }
});

it('has no scrollbar of its own where there is room', async () => {
  await tests.open();
  const panel = tests.opened.inspector.locator('.panel');
  expect(await panel.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
});

it('offers no assertion for what was not sent', async () => {
  await tests.open();
  await tests.opened.run(`s.abort = true; s.t(); s.abort = false; ${view('One')}`);
  await shows(tests.opened.hits.filter({ hasText: 'One' }), 'Answered');
  const assertions = tests.opened.inspector.getByRole('button', { name: /Playwright|Cypress/ });
  await tests.opened.choose('One');
  expect(await assertions.count()).toBe(2);
  await tests.opened.choose('Not sent');
  expect(await assertions.count()).toBe(0);
});

it('announces what happened while it is open', async () => {
  await tests.open();
  const live = tests.opened.inspector.getByRole('status');
  await tests.opened.run(view('Home'));
  await shows(live, 'Page view: Home, Answered');
  await tests.opened.inspector.getByRole('button', { name: 'Close' }).click();
  await tests.opened.run(view('Later'));
  await tests.opened.until('notes.length === 2');
  expect(await live.isVisible()).toBe(false);
});

it.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
  await tests.open({
    settings: withCallbacks(
      callback('Broken', 'console.log("line"); null.x;'),
      callback('Never', '', "hitTypes: ['exit']"),
    ),
  });
  await tests.opened.page.emulateMedia({ colorScheme });
  await tests.opened.run(`s.abort = true; s.t(); ${THREE}`);
  await shows(tests.opened.hits.filter({ hasText: 'Coupon' }), 'Answered');
  await tests.opened.choose('Two');
  for (const fold of await tests.opened.detail.locator('summary').all()) await fold.click();
  expect(await axeViolations()).toEqual([]);
  await tests.opened.page.setViewportSize({ width: 360, height: 640 });
  expect(await axeViolations()).toEqual([]);
  await press('Escape');
  expect(await axeViolations()).toEqual([]);
});

it('filters by text, type, outcome and tracker', async () => {
  await tests.open();
  await tests.opened.run(`${THREE} s.abort = true; s.t();`);
  await shows(tests.opened.hits.filter({ hasText: 'Coupon' }), 'Answered');
  const titles = () => tests.opened.hits.locator('.what').allTextContents();
  const pick = (name: string, label: string) =>
    tests.opened.inspector.getByRole('combobox', { name }).selectOption({ label });
  await pick('Type', 'Custom link');
  expect(await titles()).toEqual(['Custom link: Coupon']);
  await pick('Type', 'All');
  await pick('Outcome', 'Not sent');
  expect(await titles()).toEqual(['Page view: s.t()']);
  await pick('Outcome', 'All');
  await pick('Tracker', 'global:s');
  await tests.opened.inspector.getByRole('searchbox', { name: 'Filter' }).fill('two');
  expect(await titles()).toEqual(['Custom link: Coupon', 'Page view: Two']);
  await tests.opened.inspector.getByRole('searchbox', { name: 'Filter' }).fill('nothing of it');
  await shows(tests.opened.inspector, 'No hit matches the filter.');
});

it('pauses and clears', async () => {
  await tests.open();
  const button = (name: string) =>
    tests.opened.inspector.getByRole('button', { name, exact: true });
  await tests.opened.run(view('One'));
  await shows(tests.opened.hits.filter({ hasText: 'One' }), 'Answered');
  await button('Pause').click();
  await tests.opened.run(view('Two'));
  await tests.opened.until('notes.length === 2');
  await button('Pause').click();
  await tests.opened.run(view('Three'));
  await shows(tests.opened.hits.filter({ hasText: 'Three' }), 'Answered');
  expect(await tests.opened.hits.locator('.what').allTextContents()).toEqual([
    'Page view: Three',
    'Page view: One',
  ]);
  await button('Clear').click();
  await shows(tests.opened.inspector, 'No hit yet.');
  expect(await tests.opened.hits.count()).toBe(0);
});

it('shows what was in a hit, and what changed against the one before', async () => {
  await tests.open();
  await tests.opened.run(
    view(
      'One',
      's.events = "event1,event2"; s.products = ";A;1;2,;B"; s.eVar1 = "old"; s.prop3 = "leaves"; s.contextData = { "page.type": "list" }',
    ),
  );
  await tests.opened.run(
    view('Two', 's.eVar1 = "new"; s.eVar9 = "comes"; s.prop3 = ""; s.events = ""'),
  );
  await shows(tests.opened.hits.filter({ hasText: 'Two' }), 'Answered');
  await tests.opened.choose('One');
  const sent = tests.opened.part('What was sent');
  expect(await sent.locator('dd li').allTextContents()).toEqual([
    'event1',
    'event2',
    ';A;1;2',
    ';B',
  ]);
  await shows(sent, 'page.type');
  await sent.getByText('Request URL').click();
  await shows(sent.locator('pre'), '/b/ss/suite/');
  await tests.opened.choose('Two');
  const changes = sent.locator('dl').last();
  await shows(changes, 'changedpageNameOne → Two');
  await shows(changes, 'changedeVar1old → new');
  await shows(changes, 'addedeVar9comes');
  await shows(changes, 'goneprop3leaves');
  await shows(changes, 'goneeventsevent1,event2');
});

it('says what variables are for', async () => {
  await tests.open();
  await tests.opened.run(
    view('One', 's.eVar12 = "x"; s.contextData = { channel: "own", list1: "a,b" }'),
  );
  await tests.opened.choose('One');
  const sent = tests.opened.part('What was sent');
  const about = (name: string) =>
    sent
      .locator('dt', { has: tests.opened.page.locator(`bdi:text-is("${name}")`) })
      .locator('.about');
  expect(await about('pageName').textContent()).toMatch(/^Name of the page in reports\./);
  expect(await about('eVar12').textContent()).toMatch(/^Conversion variable 12:/);
  // A key of context data is the page's own.
  expect(await about('channel').count()).toBe(0);
  await shows(sent.locator('dd'), 'a,b');
});

it('keeps what is unfolded, and where the focus is, while hits come in', async () => {
  await tests.open();
  await tests.opened.run(view('One'));
  await shows(tests.opened.hits, 'Answered');
  await tests.opened.choose('One');
  await tests.opened.part('What was sent').getByText('Request URL').click();
  await tests.opened.run(view('Two'));
  await shows(tests.opened.hits.filter({ hasText: 'Two' }), 'Answered');
  expect(await tests.opened.part('What was sent').locator('pre').isVisible()).toBe(true);
  expect(await focused()).toBe('Request URL');
});

it('keeps 200 of 10,000 hits, with a flat number of nodes', async () => {
  await tests.open({
    tracker: 'built-in tracker',
    after: `${CREATE_S} navigator.sendBeacon = () => true;`,
  });
  const send = (count: number) =>
    tests.opened.run(
      `for (let index = 0; index < ${count}; index++) { s.pageName = 'Page ' + index; s.eVar1 = 'v' + index; s.useBeacon = true; s.t(); }`,
    );
  const nodes = () =>
    tests.opened.inspector.evaluate((host) => host.shadowRoot?.querySelectorAll('*').length);
  await send(400);
  await shows(tests.opened.inspector, 'Older hits that are not shown: 200');
  const before = await nodes();
  for (let round = 0; round < 24; round++) await send(400);
  await shows(tests.opened.inspector, 'Older hits that are not shown: 9800');
  await shows(tests.opened.inspector, 'Hits: 10000');
  expect(await nodes()).toBe(before);
  expect(await tests.opened.hits.count()).toBe(200);
});

it.each([
  ['de', 'Trefferinspektor', 'Seitenansicht: Home', 'Name der Seite in Berichten.'],
  ['fr-CA', 'Inspecteur d’accès', 'Page vue: Home', 'Nom de la page'],
  ['ja', 'ヒットインスペクター', 'ページビュー: Home', 'レポートでのページ名。'],
  ['ko', '히트 검사기', '페이지 보기: Home', '페이지'],
  ['pt-BR', 'Hit inspector', 'Page view: Home', 'Name of the page in reports.'],
])('speaks the language of the page: %s', async (lang, name, title, meaning) => {
  await tests.open({ before: `document.documentElement.lang = '${lang}';` }, /\d/);
  await tests.opened.inspector.getByRole('heading', { name }).waitFor();
  await tests.opened.run(view('Home'));
  await shows(tests.opened.hits, title);
  await tests.opened.choose(title);
  await shows(tests.opened.inspector.locator('.about'), meaning);
});
