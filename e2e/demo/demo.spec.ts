import axeCore from 'axe-core';
import { until } from '../engines/until';
import { COUNT_ENDED, holdTimers } from '../runtime/pages';
import { type Demo, DemoPage, type OpenOptions, startDemo } from './demoPage';

const ALWAYS = ['Push to the data layer', 'Mirror to the partner', 'QA log'];

let demo: Demo;
let shown: DemoPage;

beforeAll(async () => {
  demo = await startDemo();
});
afterEach(() => shown?.close());
afterAll(() => demo?.close());

/** Opens the demo and waits until its first page view, hit 1, is confirmed. */
const open = async (options?: OpenOptions) => {
  shown = await DemoPage.open(demo, options);
  if (!options?.mode) await shown.lane(1, 'confirmed');
  return shown;
};

/** What the callback “Mirror to the partner” has sent: it has no id. */
const partnerGot = () =>
  demo.server.partnerCalls.map(({ body }) => JSON.parse(body)).filter(({ id }) => !id);

test('a page view is confirmed, and then the callbacks run in their order', async () => {
  const page = await open();
  expect(await page.callbacksOf(1)).toEqual(ALWAYS);
  const lane = await page.lane(1, 'confirmed');
  expect(await lane.locator('.outcome').textContent()).toMatch(/^Answered 200 after/);
  await lane.getByText('promise fulfilled').waitFor();
  expect(await lane.textContent()).not.toMatch(/false|undefined/);
  expect(partnerGot().at(-1)).toEqual({ page: 'Home', type: 'page', tier: 'gold' });
  await page.page
    .locator('#live', { hasText: 'Home: Answered 200' })
    .waitFor({ state: 'attached' });
});

test.each([
  { mode: 'Fails (500)', is: '500', outcome: 'Refused with status 500' },
  { mode: 'Cuts off', is: 'cut', outcome: 'Connection cut' },
  { mode: 'Never answers', is: 'hang', outcome: 'No answer' },
] as const)('no callback runs when the server: $mode', async ({ mode, is, outcome }) => {
  const page = await open();
  await (await page.lane(1, 'confirmed')).getByText('promise fulfilled').waitFor();
  const before = partnerGot().length;
  await page.chooseMode(mode, demo.server, is);
  await page.link('Pieces');
  const lane = await page.lane(2, 'failed');
  expect(await lane.locator('.outcome').textContent()).toContain(outcome);
  expect(await lane.locator('.no-callbacks').textContent()).toContain('No callback runs');
  expect(await lane.locator('.callback').count()).toBe(0);
  expect(partnerGot()).toHaveLength(before);
});

test('what the page sets while a hit travels survives; what the hit sent is cleared', async () => {
  const page = await open();
  await page.attempt('Open “Teapot”');
  await page.lane(2, 'confirmed');
  demo.server.setMode('hold');
  await page.link('Pieces');
  await page.lane(3, 'travelling');
  await page.page.getByRole('textbox', { name: /Coupon/ }).fill('SUMMER');
  await page.attempt('Apply');
  expect(await page.variable('prop1')).toBe('list');
  demo.server.release();
  await page.lane(3, 'confirmed');
  await page.page.locator('#variables div[data-empty]', { hasText: 'prop1' }).waitFor();
  expect(await page.variable('eVar3')).toBe('SUMMER');
});

test('a callback that throws stops no other, and the console names it', async () => {
  const page = await open();
  await page.link('Size guide (PDF)');
  expect(await page.callbacksOf(2)).toEqual([ALWAYS[0], 'Count downloads', ...ALWAYS.slice(1)]);
  const failed = (await page.lane(2, 'confirmed')).locator('.callback[data-failed]');
  expect(await failed.textContent()).toMatch(/^Count downloads.*threw TypeError/);
  expect(page.errors).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/Post-Track Callback.*"Count downloads".*TypeError/s),
    ]),
  );
});

test('an exit link is confirmed by its beacon', async () => {
  const page = await open();
  await page.link('Our potter’s site');
  expect(await page.callbacksOf(2)).toEqual(ALWAYS);
  const lane = await page.lane(2, 'confirmed');
  expect(await lane.locator('.outcome').textContent()).toBe('The browser took the beacon');
});

test('a rule registers a callback for one hit, and another rule removes one', async () => {
  const page = await open();
  await page.attempt('Register it, open a page');
  expect(await page.callbacksOf(2)).toEqual([...ALWAYS, 'Say thank you, once']);
  const lane = await page.lane(2, 'confirmed');
  await lane.getByText('Thank you, gold customer!').waitFor();
  await page.attempt('Remove it, open a page');
  const left = ALWAYS.filter((name) => name !== 'Mirror to the partner');
  expect(await page.callbacksOf(3)).toEqual(left);
});

test('a rule sends a hit, and the callbacks run for it', async () => {
  const page = await open();
  await page.attempt('Recommend to a friend');
  expect(await page.callbacksOf(2)).toEqual(ALWAYS);
  const sent = new URL(demo.server.hits.at(-1)?.url ?? '', demo.server.url).searchParams;
  expect([sent.get('pev2'), sent.get('v8'), sent.get('events'), sent.get('by')]).toEqual([
    'Recommend to a friend',
    'gold',
    'event7',
    'rule',
  ]);
});

test('a rule runs for the hit of an order, and for no other', async () => {
  const page = await open();
  await page.attempt('Buy a teapot');
  const lane = await page.lane(2, 'confirmed');
  await lane.getByText('order-1 was collected with “Thank you”').waitFor();
  await page.link('Pieces');
  await page.lane(3, 'confirmed');
  expect(await page.page.locator('.rule-name').allTextContents()).toEqual([
    'Rule “Say that an order was collected”',
  ]);
});

test('a rule tells of a lost hit, and why it was lost', async () => {
  // The demo's time limit.
  const page = await open({ before: `${holdTimers(3500)} ${COUNT_ENDED}` });
  await page.attempt('Fail, then open a page');
  const lane = await page.lane(2, 'failed');
  await page.page.waitForFunction('endedRequests === 2');
  await page.page.evaluate('expire()');
  await lane.getByText(/“All pieces” was not collected: (rejected|network)/).waitFor();
  expect(await page.page.locator('.rule').count()).toBe(1);
});

test('a tracking call inside a callback sends nothing and says why', async () => {
  const page = await open();
  await page.attempt('Try it');
  const lane = await page.lane(2, 'confirmed');
  const refused = lane.locator('.callback[data-failed]', { hasText: 'Track inside a callback' });
  await refused.getByText(/s\.t\(\)/).waitFor();
  await page.link('Pieces');
  await page.lane(3, 'confirmed');
  expect(await page.page.locator('.lane').count()).toBe(3);
});

test('the arguments of the callbacks follow their data elements', async () => {
  const page = await open();
  await page.page.getByRole('combobox', { name: /Customer tier/ }).selectOption('silver');
  await page.link('Pieces');
  await (await page.lane(2, 'confirmed')).getByText('promise fulfilled').waitFor();
  expect(partnerGot().at(-1)).toEqual({ page: 'All pieces', type: 'page', tier: 'silver' });
});

test.each([
  { appMeasurement: 'none', reason: 'There is no .sandbox/files/AppMeasurement.js.' },
  { appMeasurement: 'no tracker', reason: 'That file brought no AppMeasurement.' },
] as const)(
  'AppMeasurement is not offered without its file, and the page says why: $reason',
  async ({ appMeasurement, reason }) => {
    const page = await open({ appMeasurement });
    const option = page.page.getByRole('radio', { name: /AppMeasurement/ });
    await page.page.getByText(reason).waitFor();
    expect(await option.isDisabled()).toBe(true);
  },
);

test('AppMeasurement is offered when its file is there, and its hits run the callbacks', async () => {
  const page = await open({ appMeasurement: 'own' });
  await page.page.getByRole('radio', { name: /AppMeasurement/ }).check();
  await page.link('Pieces');
  expect(await page.callbacksOf(2)).toEqual(ALWAYS);
  expect(demo.server.hits.at(-1)?.url).toContain('/JS-own/');
});

describe('the Web SDK', () => {
  const openWithIt = async () => {
    const page = await open();
    await page.page.getByRole('radio', { name: /Web SDK/ }).check();
    return page;
  };

  test('sends the page views and links of the shop, and its events run the callbacks', async () => {
    const page = await openWithIt();
    await page.attempt('Open “Teapot”');
    expect(await page.callbacksOf(2)).toEqual(ALWAYS);
    const lane = await page.lane(2, 'confirmed');
    expect(await lane.locator('.lane-title').textContent()).toMatch(/Page view Teapot Web SDK/);
    expect(await lane.locator('.outcome').textContent()).toMatch(/^Answered 200 after/);
    await lane.getByText('promise fulfilled').waitFor();
    expect(partnerGot().at(-1)).toEqual({ page: 'Teapot', type: 'page', tier: 'gold' });
    await page.attempt('Download the size guide');
    expect(await page.callbacksOf(3)).toEqual([ALWAYS[0], 'Count downloads', ...ALWAYS.slice(1)]);
    await page.attempt('Click the exit link');
    const exit = await page.lane(4, 'confirmed');
    expect(await exit.locator('.outcome').textContent()).toBe('The browser took the beacon');
    expect(demo.server.edgeRequests.slice(-3).map(({ action }) => action)).toEqual([
      'interact',
      'interact',
      'collect',
    ]);
  });

  test.each([
    { mode: 'Fails (500)', is: '500', outcome: 'Refused with status 500' },
    { mode: 'Cuts off', is: 'cut', outcome: 'Connection cut' },
    { mode: 'Never answers', is: 'hang', outcome: 'No answer' },
  ] as const)('runs no callback when the Edge Network: $mode', async ({ mode, is, outcome }) => {
    const page = await openWithIt();
    await page.chooseMode(mode, demo.server, is);
    await page.link('Pieces');
    const lane = await page.lane(2, 'failed');
    expect(await lane.locator('.outcome').textContent()).toContain(outcome);
    await lane.getByText(/“All pieces” was not collected: (rejected|network|timeout)/).waitFor();
    expect(await lane.locator('.callback').count()).toBe(0);
  });

  test('keeps its promise without consent, and no callback runs', async () => {
    const page = await openWithIt();
    const { length } = demo.server.edgeRequests;
    await page.attempt('Decline, then open a page');
    const lane = await page.lane(2, 'failed');
    expect(await lane.locator('.outcome').textContent()).toContain('Not sent: no consent');
    const sent = () =>
      demo.server.edgeRequests
        .slice(length)
        .map(({ action, payload }) => payload?.consent?.[0]?.value?.general ?? action);
    await until(
      () => sent().length >= 2,
      () => `${sent().length} of 2 requests came.`,
    );
    expect(sent()).toEqual(['out', 'in']);
    await page.link('Pieces');
    expect(await page.callbacksOf(3)).toEqual(ALWAYS);
  });

  test('may not be called inside a callback', async () => {
    const page = await openWithIt();
    await page.attempt('Try it');
    const lane = await page.lane(2, 'confirmed');
    await lane
      .locator('.callback[data-failed]')
      .getByText(/sendEvent/)
      .waitFor();
    expect(await page.page.locator('.lane').count()).toBe(2);
  });

  test('is not offered without its file, and the page says why', async () => {
    const page = await open({ webSdk: 'none' });
    await page.page.getByText('There is no .sandbox/files/alloy.js.').waitFor();
    expect(await page.page.getByRole('radio', { name: /Web SDK/ }).isDisabled()).toBe(true);
  });
});

test('the page needs nothing but this machine, and tells when the server is away', async () => {
  const page = await open();
  expect(page.elsewhere).toEqual([]);
  await page.page.route(`${demo.server.url}/**`, (route) => route.abort());
  await page.page.reload();
  await page.page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
});

test.each([
  { width: 1400, colorScheme: 'light' },
  { width: 400, colorScheme: 'dark' },
] as const)('is accessible and fits at $width px, $colorScheme', async ({ width, colorScheme }) => {
  const { page } = await open();
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.addScriptTag({ content: axeCore.source });
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
});

test('the sandbox’s library editor can read the container', async () => {
  const { sandbox } = demo;
  const response = await fetch(`${sandbox.origin}/editor-container.js`);
  const { extensions, rules } = (await response.json()) as {
    extensions: Record<string, { settings: { callbacks: { name: string }[] } }>;
    rules: unknown[];
  };
  const names = extensions['post-track-callback']?.settings.callbacks.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(ALWAYS));
  expect(rules).toHaveLength(8);
});
