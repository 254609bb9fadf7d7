import { playwrightPageOf } from '../engines/chromium';
import type { Tab } from './forwardingSite';
import { testTabsThatGo } from './tabsThatGo';
import { QUICK_TIMERS, SKIP } from './trackerStandIn';
import { names, withForwardingSite } from './withForwardingSite';

// Only Chromium lets a test crash one of its pages.

const tests = withForwardingSite();
const { site, open, received, delivered, empty } = tests;

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

testTabsThatGo(tests, 'crashes', crash);

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
