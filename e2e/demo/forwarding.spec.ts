import type { PartnerMode } from '../../scripts/servers/partnerServer.cjs';
import { type Demo, DemoPage, startDemo } from './demoPage';

let demo: Demo;
let shown: DemoPage;

beforeAll(async () => {
  demo = await startDemo();
});
afterEach(() => shown?.close());
afterAll(() => demo?.close());

/** Opens the demo while the partner works, and waits until its first hit is with the partner. */
const open = async () => {
  demo.server.setPartnerMode('ok');
  shown = await DemoPage.open(demo);
  await becomes('Home', /^delivered, attempt \d+$/);
  return shown;
};

const hit = (label: string) =>
  shown.page.locator('#forwarded li').filter({ has: shown.page.getByText(label, { exact: true }) });

/** Waits until a forwarded hit of this name is said to be in this state. */
const becomes = (label: string, state: RegExp) =>
  hit(label).locator('span').filter({ hasText: state }).waitFor();

const choosePartner = (name: string, mode: PartnerMode) =>
  shown.chooseMode(name, demo.server, mode, 'The partner');

/** What the partner has stored of this page, each hit once. */
const storedOf = (page: string) =>
  demo.server
    .storedByPartner()
    .filter(({ fields }) => (fields as { page?: string } | undefined)?.page === page);

test('a hit is forwarded by a rule, and the partner stores it', async () => {
  await open();
  expect(storedOf('Home')).toEqual([
    expect.objectContaining({ type: 'page', tracker: 'built-in', fields: { page: 'Home' } }),
  ]);
  await shown.page.locator('#partner').getByText('"fields":{"page":"Home"}').waitFor();
});

test('while the partner fails a hit is pending, also after a reload, and then delivered once', async () => {
  await open();
  const { length: before } = storedOf('All pieces');
  await choosePartner('Fails (503)', '503');
  await shown.link('Pieces');
  await becomes('All pieces', /^pending, attempt [1-9]/);
  await shown.page.reload();
  await becomes('All pieces', /^pending, attempt [1-9]\d*, from before the reload$/);
  // What the partner is says the server, also to a page that has just come.
  await shown.page.locator('input[name="partner-mode"][value="503"]:checked').waitFor();
  expect(storedOf('All pieces')).toHaveLength(before);
  await choosePartner('Up', 'ok');
  // The reloaded page has sent its own view of that page, too.
  while (
    (await hit('All pieces')
      .getByText(/^delivered, attempt/)
      .count()) < 2
  )
    await shown.page.waitForTimeout(20);
  expect(storedOf('All pieces')).toHaveLength(before + 2);
  const ids = storedOf('All pieces').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a hit is on its way while the partner is slow, and not lost when the page is reloaded then', async () => {
  await open();
  const { length: before } = storedOf('Teapot');
  demo.server.setPartnerMode('hold');
  await shown.attempt('Open “Teapot”');
  await becomes('Teapot', /^pending, attempt 1$/);
  await shown.page.reload();
  await becomes('Teapot', /from before the reload$/);
  demo.server.setPartnerMode('ok');
  demo.server.release();
  while (
    (await hit('Teapot')
      .getByText(/^delivered, attempt/)
      .count()) < 2
  )
    await shown.page.waitForTimeout(20);
  expect(storedOf('Teapot')).toHaveLength(before + 2);
});

test('what the partner refuses is dropped, and said', async () => {
  await open();
  await choosePartner('Refuses (400)', '400');
  await shown.link('Pieces');
  await becomes('All pieces', /^dropped: 400/);
  await shown.page
    .locator('#forwarded-live')
    .getByText(/All pieces: dropped: 400/)
    .waitFor({ state: 'attached' });
});

test('a partner that is down gets nothing, and all once it is up', async () => {
  await open();
  await choosePartner('Down', 'cut');
  await shown.attempt('Buy a teapot');
  await becomes('Thank you', /^pending, attempt [1-9]/);
  const order = () => demo.server.storedByPartner().filter(({ fields }) => Object(fields).order);
  const { length: before } = order();
  await shown.attempt('The partner works');
  await becomes('Thank you', /^delivered, attempt [2-9]/);
  expect(order()).toHaveLength(before + 1);
  expect(order().at(-1)?.['fields']).toEqual({ page: 'Thank you', order: 'order-1' });
});
