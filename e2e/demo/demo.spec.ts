import axeCore from 'axe-core';
import { until } from '../engines/until';
import { COUNT_ENDED, holdTimers } from '../runtime/pages';
import { ARRIVED, type Demo, DemoPage, type OpenOptions, startDemo } from './demoPage';

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
  // On a small screen it would cover the shop.
  if ((options?.width ?? 1400) > 820) await shown.row(1, 'Answered');
  return shown;
};

/** What the callback “Mirror to the partner” has sent: it has no id. */
const partnerGot = () =>
  demo.server.partnerCalls.map(({ body }) => JSON.parse(body)).filter(({ id }) => !id);

/** Opens a page that is stopped by the server, or by nobody. */
const LOST = [
  { mode: 'Fails (500)', is: '500', outcome: 'Refused' },
  { mode: 'Cuts off', is: 'cut', outcome: 'No connection' },
  { mode: 'Never answers', is: 'hang', outcome: 'No answer' },
] as const;

/** Has the server hold answers back from now on. Gives what waits until the next request is there: a release before that would be none. */
function holdNext(requests: readonly unknown[]) {
  const { length } = requests;
  demo.server.setMode('hold');
  return () =>
    until(
      () => requests.length > length,
      () => 'The server got no request to hold.',
    );
}

test('a page view is confirmed, and then the callbacks run in their order', async () => {
  const page = await open();
  expect(await page.callbacksOf(1)).toEqual(ALWAYS);
  expect(await (await page.row(1, 'Answered')).textContent()).toMatch(
    /^1Page view: Home.*Answered \d.* (ms|sec) · built-in$/,
  );
  const steps = await page.part('The way').locator('li b').allTextContents();
  expect(steps).toEqual([
    's.t() called',
    'Handed over',
    'On its way',
    expect.stringMatching(/^Answered/),
  ]);
  await page.run('Mirror to the partner').getByText('Its promise was settled after').waitFor();
  expect(await page.run('Push to the data layer').textContent()).toContain(
    'dataLayer has 1 entries',
  );
  expect(await page.run('QA log').textContent()).toMatch(/\d+ characters, \d+ variables/);
  expect(await page.run('Switched off').textContent()).toContain(
    'switched off in the configuration',
  );
  expect(await page.run('Count downloads').textContent()).toContain('other hit types: download');
  expect(await page.part('What ran on it').textContent()).not.toMatch(/false|undefined/);
  expect(await page.part('What was sent').textContent()).toMatch(
    /pageNameName of the page in reports\.[^.]*\.Home/,
  );
  expect(partnerGot().at(-1)).toEqual({ page: 'Home', type: 'page', tier: 'gold' });
  const live = page.inspector.getByRole('status');
  await page.link('Pieces');
  await live.filter({ hasText: 'Page view: All pieces, Answered' }).waitFor({ state: 'attached' });
});

test.each(LOST)('no callback runs when the server: $mode', async ({ mode, is, outcome }) => {
  const page = await open();
  await page.hit(1, 'Answered');
  await page.run('Mirror to the partner').getByText('settled after').waitFor();
  const before = partnerGot().length;
  await page.chooseMode(mode, demo.server, is);
  await page.link('Pieces');
  const hit = await page.hit(2, outcome);
  await hit.getByText('Callbacks run when the hit is confirmed.').waitFor();
  await hit.getByText('The hit has not arrived.').waitFor();
  for (const name of ALWAYS) expect(await page.run(name).count()).toBe(0);
  expect(partnerGot()).toHaveLength(before);
});

test('what the page sets while a hit travels survives; what the hit sent is cleared', async () => {
  const page = await open();
  await page.attempt('Open “Teapot”');
  await page.row(2, 'Answered');
  const reached = holdNext(demo.server.hits);
  await page.link('Pieces');
  await page.row(3, 'On its way');
  await page.page.getByRole('textbox', { name: /Coupon/ }).fill('SUMMER');
  await page.attempt('Apply');
  await page.page.locator('#variables div', { hasText: 'eVar3SUMMER' }).waitFor();
  expect(await page.variable('prop1')).toBe('list');
  await reached();
  demo.server.release();
  await page.hit(3, ARRIVED);
  await page.page.locator('#variables div[data-empty]', { hasText: 'prop1' }).waitFor();
  expect(await page.variable('eVar3')).toBe('SUMMER');
  await page
    .part('What came of it')
    .getByText(/Cleared.*prop1/)
    .waitFor();
});

test('a callback that throws stops no other, and the console names it', async () => {
  const page = await open();
  await page.link('Size guide (PDF)');
  expect(await page.callbacksOf(2)).toEqual([ALWAYS[0], 'Count downloads', ...ALWAYS.slice(1)]);
  expect(await page.run('Count downloads').locator('pre.bad').textContent()).toContain('TypeError');
  expect(await page.part('Findings').textContent()).toContain(
    'Callbacks that failed: Count downloads.',
  );
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
  await page.row(2, 'Sent by beacon');
  // Nobody but the server knows.
  await page.cameOut('Collection server received', 'Our potter’s site: 200');
});

test('a rule registers a callback for one hit, and another rule removes one', async () => {
  const page = await open();
  await page.attempt('Register it, open a page');
  expect(await page.callbacksOf(2)).toEqual([...ALWAYS, 'Say thank you, once']);
  await page.run('Say thank you, once').getByText('Thank you, gold customer!').waitFor();
  await page.attempt('Remove it, open a page');
  const left = ALWAYS.filter((name) => name !== 'Mirror to the partner');
  expect(await page.callbacksOf(3)).toEqual(left);
  expect(await page.run('Say thank you, once').textContent()).toContain('ran on hit 2');
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
  const rule = 'Say that an order was collected';
  await page.attempt('Buy a teapot');
  await page.hit(2, 'Answered');
  await page.run(rule).getByText('All actions ran.').waitFor();
  await page.link('Pieces');
  await page.hit(3, 'Answered');
  await page.run(rule).getByText('A condition said no: hitMatches').waitFor();
  expect(await page.cameOut('Rules said', 'order-1')).toEqual([
    `Rule “${rule}”order-1 was collected with “Thank you”`,
  ]);
});

test('a rule tells of a lost hit, and why it was lost', async () => {
  // The demo's time limit.
  const page = await open({ before: `${holdTimers(3500)} ${COUNT_ENDED}` });
  await page.attempt('Fail, then open a page');
  await page.hit(2, 'Refused');
  await page.page.waitForFunction('endedRequests === 2');
  await page.page.evaluate('expire()');
  await page.run('Tell of a lost hit').waitFor();
  const said = await page.cameOut('Rules said', 'All pieces');
  expect(said).toEqual([
    expect.stringMatching(
      /“Tell of a lost hit”“All pieces” was not collected: (rejected|network)$/,
    ),
  ]);
});

test('a success after the time limit is late, and the callbacks run', async () => {
  const page = await open({ before: holdTimers(3500) });
  // The Web SDK waits for ever.
  await page.page.getByRole('radio', { name: /Web SDK/ }).check();
  const reached = holdNext(demo.server.edgeRequests);
  await page.link('Pieces');
  await page.row(2, 'On its way');
  await page.page.evaluate('expire()');
  await page.row(2, 'No answer');
  await reached();
  demo.server.release();
  expect(await page.callbacksOf(2, 'Answered, late')).toEqual(ALWAYS);
});

test('what the page decides not to send is said, and why, and a rule runs on it', async () => {
  const page = await open();
  await page.attempt('Abort a hit');
  await page.hit(2, 'Not sent: stopped by the page');
  await page.part('The way').getByText('s.abort').waitFor();
  await page.run('Tell of a suppressed hit').waitFor();
  expect(await page.cameOut('Rules said', 'aborted')).toEqual([
    'Rule “Tell of a suppressed hit”t() of built-in sends nothing: aborted',
  ]);
  await page.link('Pieces');
  expect(await page.callbacksOf(3)).toEqual(ALWAYS);
});

test('a tracking call inside a callback sends nothing and says why', async () => {
  const page = await open();
  const { length } = demo.server.hits;
  await page.attempt('Try it');
  await page.hit(2, 'Answered');
  await page.run('Track inside a callback').getByText('It called s.t(): stopped').waitFor();
  await page.row(3, 'Not sent: called inside a callback');
  await page.link('Pieces');
  await page.row(4, 'Answered');
  expect(await page.rows.count()).toBe(4);
  expect(demo.server.hits).toHaveLength(length + 2);
});

test('the arguments of the callbacks follow their data elements', async () => {
  const page = await open();
  await page.page.getByRole('combobox', { name: /Customer tier/ }).selectOption('silver');
  await page.link('Pieces');
  await page.hit(2, 'Answered');
  await page.run('Mirror to the partner').getByText('settled after').waitFor();
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
    expect(await (await page.row(2, 'Answered')).textContent()).toMatch(
      /^2Page view: Teapot.*Answered \d.* · web-sdk:alloy$/,
    );
    await page.part('The way').getByText('sendEvent called').waitFor();
    // The Edge Network lets the page see its status.
    await page.part('The way').getByText('Answered (200)').waitFor();
    await page.run('Mirror to the partner').getByText('settled after').waitFor();
    expect(partnerGot().at(-1)).toEqual({ page: 'Teapot', type: 'page', tier: 'gold' });
    await page.attempt('Download the size guide');
    expect(await page.callbacksOf(3)).toEqual([ALWAYS[0], 'Count downloads', ...ALWAYS.slice(1)]);
    await page.attempt('Click the exit link');
    await page.row(4, 'Sent by beacon');
    await page.cameOut('Collection server received', 'Our potter’s site');
    expect(demo.server.edgeRequests.slice(-3).map(({ action }) => action)).toEqual([
      'interact',
      'interact',
      'collect',
    ]);
  });

  test.each(LOST)(
    'runs no callback when the Edge Network: $mode',
    async ({ mode, is, outcome }) => {
      const page = await openWithIt();
      await page.chooseMode(mode, demo.server, is);
      await page.link('Pieces');
      await page.hit(2, outcome);
      await page.cameOut(
        'Rules said',
        /“All pieces” was not collected: (rejected|network|timeout)/,
      );
      for (const name of ALWAYS) expect(await page.run(name).count()).toBe(0);
    },
  );

  test('keeps its promise without consent, and no callback runs', async () => {
    const page = await openWithIt();
    const { length } = demo.server.edgeRequests;
    await page.attempt('Decline, then open a page');
    const hit = await page.hit(2, 'Not sent: no consent');
    await hit.getByText('The visitor does not consent, or has opted out.').waitFor();
    for (const name of ALWAYS) expect(await page.run(name).count()).toBe(0);
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
    await page.hit(2, 'Answered');
    await page.run('Track inside a callback').getByText('It called sendEvent: stopped').waitFor();
    await page.row(3, 'Not sent: called inside a callback');
    expect(await page.rows.count()).toBe(3);
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
  const { page } = await open({ width });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.addScriptTag({ content: axeCore.source });
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
});

test('the inspector comes by itself, and stays closed once it was closed', async () => {
  const page = await open();
  const button = (name: string | RegExp) => page.inspector.getByRole('button', { name });
  await button('Close').click();
  await page.page.reload();
  // With the number of hits.
  await button(/^Open the hit inspector. Hits: 1/).click();
  expect(await page.callbacksOf(1)).toEqual(ALWAYS);
});

test('on a small screen the inspector waits in its corner', async () => {
  const page = await open({ width: 400 });
  await page.inspector.getByRole('button', { name: /^Open the hit inspector. Hits: 1/ }).waitFor();
  await page.link('Pieces');
  await page.inspector.getByRole('button', { name: /Hits: 2/ }).click();
  expect(await page.callbacksOf(2)).toEqual(ALWAYS);
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
