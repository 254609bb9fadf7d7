import { ENGINE } from '../engines/startEngine';
import { holdTimers } from '../runtime/pages';
import { PAGE_NAME } from './forwardingSite';
import { testTabsThatGo } from './tabsThatGo';
import { QUICK_TIMERS, SKIP } from './trackerStandIn';
import { names, withForwardingSite } from './withForwardingSite';

const tests = withForwardingSite({ keepsPages: true });
const { site, open, received, delivered, empty, until } = tests;

const ids = () => site().partner.requests.map(({ body }) => JSON.parse(body).id as string);

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

testTabsThatGo(tests, 'is closed', (tab) => tab.close());

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

describe('a page that comes back', () => {
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
    await tab.page.goBack();
    // Firefox keeps no page that holds a Web Lock, also when it gives it up while it is left (tried in Firefox ESR 153): it is loaded anew.
    expect(await tab.run('!!window.wasCached')).toBe(ENGINE !== 'firefox');
    await tab.hits('Second');
    await delivered('First', 'Second');
    await empty(tab);
  });

  it('goes on also where its last hit was answered meanwhile', async () => {
    site().partner.setMode('hold');
    const tab = await open();
    await tab.hits('First');
    await received(1);
    await tab.run('dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }))');
    site().partner.setMode('ok');
    site().partner.release();
    await tab.until('!window[Symbol.for("post-track-callback")].forwarding.held.size');
    await tab.run('dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))');
    await tab.hits('Second');
    await delivered('First', 'Second');
    await empty(tab);
  });
});
