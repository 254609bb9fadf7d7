import { PAGE_NAME, type PageOptions, type Tab } from './forwardingSite';
import { QUICK_TIMERS } from './trackerStandIn';
import { names, withForwardingSite } from './withForwardingSite';

const { site, open, received, delivered, empty, until } = withForwardingSite();

const KINDS: readonly (readonly [string, PageOptions])[] = [
  ['with Web Locks', {}],
  ['without Web Locks', { before: 'delete Navigator.prototype.locks;' }],
  ['without https', { isInsecure: true }],
];
const openMany = (count: number, options: PageOptions) =>
  Promise.all(Array.from({ length: count }, () => open(options)));
const uncopied = () => {
  const ids = site()
    .partner.stored()
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
};

describe.each(KINDS)('%s', (_, options) => {
  it('two tabs: each hit arrives, whichever accepted it', async () => {
    const [one, two] = (await openMany(2, options)) as [Tab, Tab];
    await one.hits(...names(5, 'One'));
    await two.hits(...names(5, 'Two'));
    await delivered(...names(5, 'One'), ...names(5, 'Two'));
    await empty(one);
    uncopied();
  });

  it('ten tabs while the partner is down: all arrives once it is back', async () => {
    site().partner.setMode('500');
    const tabs = await openMany(10, {
      ...options,
      before: `${options.before ?? ''} ${QUICK_TIMERS}`,
    });
    await Promise.all(tabs.map((tab, index) => tab.hits(...names(3, `Tab ${index}`))));
    await received(5);
    site().partner.setMode('ok');
    await delivered(...tabs.flatMap((_tab, index) => names(3, `Tab ${index}`)));
    await empty(tabs[0] as Tab);
    uncopied();
  });

  it('the tab that sends is closed: another one goes on', async () => {
    const [sender, other] = (await openMany(2, {
      ...options,
      before: `${options.before ?? ''} ${QUICK_TIMERS}`,
    })) as [Tab, Tab];
    site().partner.setMode('500');
    await sender.hits('First');
    await received(1);
    await other.hits('Second');
    site().partner.setMode('ok');
    await sender.close();
    await delivered('First', 'Second');
    await empty(other);
  });
});

it.each([
  ['rejects', '() => Promise.reject(new DOMException("no", "SecurityError"))'],
  ['throws', '() => { throw new DOMException("no", "SecurityError"); }'],
])('Web Locks that are refused (%s) are done without', async (_, request) => {
  const [one, two] = (await openMany(2, {
    before: `LockManager.prototype.request = ${request};`,
  })) as [Tab, Tab];
  await one.hits(...names(3, 'One'));
  await two.hits(...names(3, 'Two'));
  await delivered(...names(3, 'One'), ...names(3, 'Two'));
  await empty(one);
});

/** What the log of a tab says it has delivered. */
const forwardedBy = async (tab: Tab) => (await tab.lines('Hit delivered: ')).length;

it('one tab sends for all, without a copy', async () => {
  const tabs = (await openMany(2, {})) as [Tab, Tab];
  site().partner.setMode('hold');
  await tabs[0].hits('First');
  await received(1);
  await tabs[1].hits('Second');
  // Who sends has to know of both: else there is nothing left to do, and the role is given up.
  for (const tab of tabs)
    await tab.until('window[Symbol.for("post-track-callback")].forwarding.held.size === 2');
  site().partner.setMode('ok');
  site().partner.release();
  await delivered('First', 'Second');
  expect(site().partner.requests).toHaveLength(2);
  const shares = () => Promise.all(tabs.map(forwardedBy));
  await until(async () => (await shares()).includes(2));
  expect((await shares()).sort()).toEqual([0, 2]);
});

it('a hit that comes right when a tab gets to send waits for those that were there before it', async () => {
  site().partner.setMode('hang');
  const tab = await open();
  await tab.hits(...names(3));
  await received(1);
  site().partner.setMode('ok');
  await tab.reload({
    before: `{
      const { request } = LockManager.prototype;
      LockManager.prototype.request = function (name, options, take) {
        return request.call(this, name, options, (lock) => {
          const held = take(lock);
          confirmHits(['New']);
          return held;
        });
      };
    }`,
  });
  await delivered(...names(3), 'New');
  expect(site().delivered()).toEqual([...names(3), 'New']);
  await empty(tab);
});

it('what a tab holds in memory alone goes out from there', async () => {
  const sender = await open();
  const other = await open({
    before: 'Storage.prototype.setItem = () => { throw new Error("full"); };',
  });
  site().partner.setMode('hang');
  await sender.hits('Stored');
  await received(1);
  site().partner.setMode('ok');
  await other.hits('Held');
  await delivered('Held');
});

it('two copies of the library on one page are one sender', async () => {
  const tab = await open({ times: 2, forward: [PAGE_NAME] });
  await tab.hits(...names(10));
  await delivered(...names(10));
  await empty(tab);
  expect(site().partner.requests).toHaveLength(10);
});
