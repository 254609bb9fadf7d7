import { playwrightPageOf } from '../engines/chromium';
import type { Tab } from './forwardingSite';
import { QUICK_TIMERS, SKIP } from './trackerStandIn';
import { names, withForwardingSite } from './withForwardingSite';

// Only Chromium lets a test crash one of its pages.

const { site, open, received, delivered, empty } = withForwardingSite();

/** The page crashes as if its process had been killed. */
async function crash(tab: Tab) {
  const page = playwrightPageOf(tab.page);
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It has nobody left to answer.
  session.send('Page.crash').catch(() => {});
  await crashed;
  await tab.close();
}

it('the only tab crashes: the next visit delivers', async () => {
  site().partner.setMode('hang');
  const tab = await open();
  await tab.hits(...names(3));
  await received(1);
  site().partner.setMode('ok');
  await crash(tab);
  const next = await open();
  await delivered(...names(3));
  await empty(next);
});

it('the tab that sends crashes: another one that has never forwarded goes on by itself', async () => {
  const idle = await open();
  const sender = await open();
  site().partner.setMode('hang');
  await sender.hits(...names(3));
  await received(1);
  site().partner.setMode('ok');
  await crash(sender);
  await delivered(...names(3));
  await empty(idle);
});

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
