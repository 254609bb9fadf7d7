import { holdTimers } from '../runtime/pages';
import { PAGE_NAME, type Tab } from './forwardingSite';
import { QUICK_TIMERS } from './trackerStandIn';
import { names, withForwardingSite } from './withForwardingSite';

// Without this, the test browser keeps no page for its back button.
const { site, visitor, open, received, delivered, empty, until } = withForwardingSite({
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});

/** Page script with a clock that `skip(milliseconds)` puts ahead. */
const SKIP = `{
  const { now } = Date;
  let ahead = 0;
  Date.now = () => now() + ahead;
  window.skip = (milliseconds) => { ahead += milliseconds; };
}`;

const ids = () => site().partner.requests.map(({ body }) => JSON.parse(body).id as string);
/** The page crashes as if its process had been killed. */
async function crash(tab: Tab) {
  const session = await visitor().context.newCDPSession(tab.page);
  const crashed = tab.page.waitForEvent('crash');
  // It has nobody left to answer.
  session.send('Page.crash').catch(() => {});
  await crashed;
}

it('a hit that was accepted right before the page is left is delivered by the next one', async () => {
  const tab = await open({ withoutFile: true });
  await tab.hits(...names(5));
  await tab.reload({});
  await delivered(...names(5));
  await empty(tab);
  expect(site().partner.requests).toHaveLength(5);
});

it('reload while a hit is under way: it arrives, under one id', async () => {
  site().partner.setMode('hold');
  const tab = await open();
  await tab.hits(...names(3));
  await received(1);
  await tab.reload();
  site().partner.setMode('ok');
  site().partner.release();
  await delivered(...names(3));
  await empty(tab);
  expect(new Set(ids()).size).toBe(3);
});

it.each(['closed', 'crashed'])('the only tab is %s: the next visit delivers', async (end) => {
  site().partner.setMode('hang');
  const tab = await open();
  await tab.hits(...names(3));
  await received(1);
  site().partner.setMode('ok');
  if (end === 'closed') await tab.page.close();
  else await crash(tab);
  const next = await open();
  await delivered(...names(3));
  await empty(next);
});

it.each(['closed', 'crashed'])(
  'the tab that sends is %s: another one that has never forwarded goes on by itself',
  async (end) => {
    const idle = await open();
    const sender = await open();
    site().partner.setMode('hang');
    await sender.hits(...names(3));
    await received(1);
    site().partner.setMode('ok');
    if (end === 'closed') await sender.page.close();
    else await crash(sender);
    await delivered(...names(3));
    await empty(idle);
  },
);

it('without Web Locks, the tab that sends crashes: another one goes on once its lease is over', async () => {
  const before = 'delete Navigator.prototype.locks;';
  const idle = await open({
    before: before + SKIP + QUICK_TIMERS,
  });
  const sender = await open({ before });
  site().partner.setMode('hang');
  await sender.hits(...names(3));
  await received(1);
  await crash(sender);
  site().partner.setMode('ok');
  await idle.run('skip(15_000)');
  await delivered(...names(3));
  await empty(idle);
});

it('without Web Locks, a tab that wakes after its lease leaves the rest to the one that has it', async () => {
  const before = `delete Navigator.prototype.locks; ${SKIP}`;
  const idle = await open({ before: before + QUICK_TIMERS });
  const sleeper = await open({ before: before + holdTimers(5000) });
  site().partner.setMode('hold');
  await sleeper.hits(...names(3));
  await received(1);
  await idle.run('skip(15_000)');
  await received(2);
  await sleeper.run('skip(15_000); expire();');
  site().partner.release();
  await received(3);
  site().partner.setMode('ok');
  site().partner.release();
  await delivered(...names(3));
  await empty(idle);
  expect(site().partner.requests).toHaveLength(4);
});

it('a page is hidden with more than keepalive takes: all of it arrives, each hit once', async () => {
  const sizes = Array.from({ length: 12 }, (_, index) => `${index}`.padEnd(20_000, 'x'));
  const tab = await open({
    forward: [PAGE_NAME, `endpoint: '${site().other.url}/in', ${PAGE_NAME}`],
  });
  site().partner.setMode('slow:30');
  site().other.setMode('slow:30');
  await tab.hits(...sizes);
  await received(1);
  await tab.reload({ forward: [PAGE_NAME] });
  await until(() => site().partner.stored().length === 12 && site().other.stored().length === 12);
  await empty(tab);
  expect(site().delivered().sort()).toEqual(sizes.sort());
});

it('a page that is left sends nothing more than it was sending', async () => {
  site().partner.setMode('hold');
  const tab = await open();
  await tab.hits(...names(5));
  await received(1);
  await tab.page.goto('about:blank');
  site().partner.setMode('ok');
  site().partner.release();
  await until(() => site().partner.requests[0]?.answer !== 'none yet');
  expect(site().partner.requests).toHaveLength(1);
});

describe('a page in the back/forward cache', () => {
  it('leaves sending to others, and goes on when it is shown again', async () => {
    const tab = await open();
    await tab.run(
      'addEventListener("pageshow", ({ persisted }) => { window.wasCached = persisted; })',
    );
    site().partner.setMode('500');
    await tab.hits('First');
    await received(1);
    await tab.reload({ forward: [] });
    const other = await open();
    site().partner.setMode('ok');
    await delivered('First');
    await empty(other);
    await tab.page.goBack({ waitUntil: 'commit' });
    await tab.until('window.wasCached');
    await tab.hits('Second');
    await delivered('First', 'Second');
    await empty(tab);
  });
});
