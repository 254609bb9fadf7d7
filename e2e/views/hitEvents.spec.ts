import { withSandbox } from './sandbox';

const open = withSandbox();
const TRACKERS = { trackers: [{ type: 'adobe-analytics' }, { type: 'global', variable: 's2' }] };
const FULL = { trackers: ['global:s2'], hitTypes: ['page', 'exit'] };

describe.each(['Hit Sent', 'Hit Unconfirmed', 'Hit Suppressed'])('%s', (view) => {
  const openReady = async (options?: Parameters<typeof open>[1]) => {
    const host = await open(view, options);
    await host.view.getByRole('checkbox', { name: 'Adobe Analytics extension' }).waitFor();
    return host;
  };

  test('runs for every hit when it is saved untouched', async () => {
    const host = await openReady();
    expect(await host.validate()).toBe(true);
    expect(await host.getSettings()).toEqual({});
  });

  test('trackers and hit types are chosen by keyboard, and come back', async () => {
    const host = await openReady();
    await host.init(null, TRACKERS);
    await host.view.getByRole('checkbox', { name: 'Global variable s2' }).press('Space');
    await host.page.keyboard.press('Tab');
    await host.page.keyboard.press('Space');
    await host.view.getByRole('checkbox', { name: 'Exit link' }).press('Space');
    expect(await host.getSettings()).toEqual(FULL);
    await host.initWithOwnSettings();
    expect(await host.getSettings()).toEqual(FULL);
  });

  test('the Web SDK’s instances and its other events are chosen', async () => {
    const host = await openReady();
    await host.init(null, { trackers: [{ type: 'web-sdk', instance: 'shop' }] });
    await host.view.getByText('neither a page view nor a link').waitFor();
    const choose = (choice: string) =>
      host.view.getByRole('checkbox', { name: choice }).press('Space');
    await choose('Web SDK instance shop');
    await choose('Web SDK, all instances');
    await choose('Other event');
    expect(await host.getSettings()).toEqual({
      trackers: ['web-sdk:shop', 'web-sdk'],
      hitTypes: ['event'],
    });
  });

  test('a tracker that is not configured any more can be seen and taken away', async () => {
    const host = await openReady();
    await host.init(FULL, { trackers: [] });
    await host.view.getByRole('checkbox', { name: 's2 (not configured)' }).press('Space');
    expect(await host.getSettings()).toEqual({ hitTypes: FULL.hitTypes });
  });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', async (colorScheme) => {
    const host = await openReady({ colorScheme, width: colorScheme === 'dark' ? 760 : 1500 });
    await host.init(FULL, TRACKERS);
    await host.view.getByText(/^%event\.(hit\.)?type%$/).waitFor();
    expect(await host.axeViolations()).toEqual([]);
  });
});

test('the reasons are explained, and the wait is the configured one', async () => {
  const host = await open('Hit Unconfirmed');
  await host.view.getByText('within 10,000 milliseconds').waitFor();
  await host.init(null, { ...TRACKERS, unconfirmedAfter: 4000 });
  await host.view.getByText('within 4,000 milliseconds').waitFor();
  await host.view.getByText('%event.reason%').waitFor();
  expect(await host.view.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/^rejected: /),
    expect.stringMatching(/^network: /),
    expect.stringMatching(/^timeout: /),
  ]);
});

test('there is no hit to use where none leaves, and the reasons are explained', async () => {
  const host = await open('Hit Suppressed');
  await host.view.getByText('%event.reason%').waitFor();
  expect(await host.view.getByRole('term').allTextContents()).toEqual([
    '%event.reason%',
    '%event.tracker%',
    '%event.type%',
    '%event.call%',
  ]);
  expect(await host.view.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/^aborted: /),
    expect.stringMatching(/^consent: /),
    expect.stringMatching(/^callback: /),
    expect.stringMatching(/^misconfigured: /),
  ]);
});
