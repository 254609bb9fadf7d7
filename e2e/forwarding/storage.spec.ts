import { action, holdTimers, rule } from '../runtime/pages';
import { KEY, PAGE_NAME, type PageOptions, type Tab } from './forwardingSite';
import { QUICK_TIMERS, quickTimers } from './trackerStandIn';
import { names, withForwardingSite } from './withForwardingSite';

const { site, open, delivered, empty, until, received } = withForwardingSite();

const put = (tab: Tab, key: string, text: string) =>
  tab.run(`localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(text)})`);
/** Fills the storage to the last character, in pieces that get smaller. */
const FILL = `{
  let text = 'x'.repeat(1 << 20);
  let number = 0;
  while (text) {
    try { localStorage.setItem('site ' + number++, text); }
    catch { text = text.slice(text.length / 2 + 1); }
  }
}`;

/** Has hits fail at first, and be delivered by their own page. */
async function deliversFromMemory(tab: Tab) {
  site().partner.setMode('500');
  await tab.hits(...names(3));
  await received(2);
  site().partner.setMode('ok');
  await delivered(...names(3));
  await tab.until('!window[Symbol.for("post-track-callback")].forwarding.held.size');
}

describe('storage that the page does not have', () => {
  it.each([
    [
      'naming it throws',
      'Object.defineProperty(window, "localStorage", { get() { throw new Error("denied"); } });',
    ],
    ['there is none', 'Object.defineProperty(window, "localStorage", { value: null });'],
    ['writing throws', 'Storage.prototype.setItem = () => { throw new Error("denied"); };'],
    [
      'reading throws',
      'Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new Error("denied"); };',
    ],
  ])('%s: hits are delivered from memory', async (_, before) => {
    const tab = await open({ before: `${before} ${QUICK_TIMERS}` });
    await deliversFromMemory(tab);
  });

  it('a page whose sandbox gives it no origin: hits are delivered from memory', async () => {
    const tab = await open({ before: QUICK_TIMERS, policy: 'sandbox allow-scripts' });
    expect(
      await tab.run(
        '(() => { try { return String(localStorage); } catch ({ name }) { return name; } })()',
      ),
    ).toBe('SecurityError');
    await deliversFromMemory(tab);
  });

  it('full: hits are delivered from memory, and the site keeps what it has', async () => {
    const tab = await open();
    await tab.run(FILL);
    const before = await tab.run<number>('Object.keys(localStorage).length');
    await tab.hits(...names(3));
    await delivered(...names(3));
    expect(await tab.run('Object.keys(localStorage).length')).toBe(before);
  });

  const BE_FULL = 'Storage.prototype.setItem = () => { throw new Error("full"); }';

  it('full since a hit was stored: it is delivered', async () => {
    site().partner.setMode('500');
    const tab = await open({ before: QUICK_TIMERS });
    await tab.hits('Home');
    await received(1);
    await tab.run(BE_FULL);
    await received(4);
    site().partner.setMode('ok');
    await delivered('Home');
    await empty(tab);
  });

  it('full since a hit was stored: its page counts the attempts, and drops it after fifty', async () => {
    site().partner.setMode('500');
    const tab = await open({ before: quickTimers(20_000) });
    await tab.hits('Home');
    await received(1);
    await tab.run(BE_FULL);
    expect((await tab.written('Hit dropped: '))[0]).toContain(', attempt 50: 500');
    await empty(tab);
    expect(site().partner.requests).toHaveLength(50);
  });
});

describe('what stands there', () => {
  it('is removed where it can not be read, and does no harm', async () => {
    const tab = await open({ forward: [] });
    const broken = [
      '',
      'no JSON',
      'null',
      '5',
      '[]',
      '{}',
      '{"e":""}',
      '{"e":"/in","f":"json","b":"{}","a":0,"t":1}',
      `{"e":["${site().partner.url}/"],"f":"json","b":"{}","a":0,"t":1}`,
      `{"e":"${site().partner.url}/","f":"json","b":"{}","a":0,"t":1,"c":[{"toString":1}]}`,
    ];
    for (const [index, text] of broken.entries()) await put(tab, `${KEY}broken-${index}`, text);
    // Without an id.
    await put(tab, KEY, 'no JSON');
    await tab.reload({ forward: [PAGE_NAME] });
    await tab.hits('Home');
    await delivered('Home');
    await tab.until(`!Object.keys(localStorage).some((key) => key.startsWith('${KEY}'))`);
    expect(site().partner.requests).toHaveLength(1);
  });

  it('is removed where it can not be read, also when there is no hit', async () => {
    const tab = await open({ forward: [] });
    await put(tab, `${KEY}broken`, 'no JSON');
    await tab.reload({ forward: [PAGE_NAME] });
    await tab.until(`!Object.keys(localStorage).some((key) => key.startsWith('${KEY}'))`);
  });

  it('is left alone where it is of a later version, or not ours', async () => {
    const kept = [
      'post-track-callback.forward.2.a',
      'post-track-callback.forward.10.b',
      'post-track-callback.other',
      'site',
    ];
    const tab = await open({ forward: [] });
    for (const key of kept) await put(tab, key, 'kept');
    await tab.reload({ forward: [PAGE_NAME] });
    await tab.hits('Home');
    await delivered('Home');
    await empty(tab);
    for (const key of kept)
      expect(await tab.run(`localStorage[${JSON.stringify(key)}]`)).toBe('kept');
  });

  it('is gone where the site has cleared it', async () => {
    site().partner.setMode('500');
    const tab = await open({ before: QUICK_TIMERS });
    await tab.hits(...names(3));
    await received(1);
    await tab.run('localStorage.clear()');
    await tab.until('!window[Symbol.for("post-track-callback")].forwarding.held.size');
    site().partner.setMode('ok');
    await tab.hits('Next');
    await delivered('Next');
  });

  it('is given up by all tabs where one of them has cleared it', async () => {
    site().partner.setMode('hang');
    // An attempt that is given up would show it too.
    const tab = await open({ before: holdTimers(10_000) });
    await tab.hits(...names(3));
    await received(1);
    const other = await open({ forward: [] });
    await other.run('localStorage.clear()');
    await tab.until('!window[Symbol.for("post-track-callback")].forwarding.held.size');
  });
});

/** A rule that forwards made-up hits, which is quicker than a tracker. */
const direct = (endpoint: string, settings = PAGE_NAME) =>
  rule('forward', action('forwardHit', `{ endpoint: '${endpoint}', ${settings} }`));
const FORWARD_MANY = `window.forwardMany = (count, size, first = 0) => {
  for (let number = first; number < first + count; number++)
    triggers.forward({ hit: { id: 'made-' + number, sentAt: 1, tracker: 't', type: 'page', reportSuites: [], get: () => 'x'.repeat(size) } });
};`;

const openForMany = (options: PageOptions = {}) =>
  open({ forward: [], rules: [direct(site().partner.url)], after: FORWARD_MANY, ...options });

describe('limits', () => {
  it('half a million characters are stored, and the rest is delivered all the same', async () => {
    site().partner.setMode('hold');
    const tab = await openForMany();
    await tab.run('forwardMany(30, 30_000)');
    const size = await tab.run<number>(
      `Object.entries(localStorage).filter(([key]) => key.startsWith('${KEY}')).reduce((sum, [key, text]) => sum + key.length + text.length, 0)`,
    );
    expect(size).toBeGreaterThan(480 * 1024);
    expect(size).toBeLessThanOrEqual(512 * 1024);
    site().partner.setMode('ok');
    site().partner.release();
    await until(() => site().partner.stored().length === 30);
    await empty(tab);
    // The room is there again.
    site().partner.setMode('hold');
    await tab.run('forwardMany(5, 30_000, 100)');
    expect(Object.keys(await tab.stored()).filter((id) => id.startsWith('made-10'))).toHaveLength(
      5,
    );
  });

  it('what does not fit waits for what was stored before it, as soon as its page is the one that sends', async () => {
    site().partner.setMode('hold');
    // Until it has read the storage, a page sends what it has in memory.
    const tab = await openForMany({ before: holdTimers(50) });
    await tab.run('forwardMany(20, 30_000)');
    await received(1);
    const [first] = site().partner.requests;
    const inMemory = JSON.parse(first?.body ?? '').id.split('-')[1];
    expect(Object.keys(await tab.stored())).toHaveLength(Number(inMemory));
    await tab.until('timersHeld() === 1');
    await tab.run('expire()');
    site().partner.setMode('ok');
    site().partner.release();
    await until(() => site().partner.stored().length === 20);
    const order = Array.from({ length: 20 }, (_, number) => `${number}`);
    expect(
      site()
        .partner.stored()
        .map(({ id }) => id.split('-')[1]),
    ).toEqual([inMemory, ...order.filter((number) => number !== inMemory)]);
  });

  it('what tabs store is one sum, also where the hosted file is missing', async () => {
    const tabs = await Promise.all([1, 2].map(() => openForMany({ withoutFile: true })));
    await tabs[0]?.run('forwardMany(17, 30_000)');
    await tabs[1]?.until(`window[Symbol.for("post-track-callback")].forwarding.size > 17 * 30_000`);
    await tabs[1]?.run('forwardMany(17, 30_000, 100)');
    for (const tab of tabs) {
      expect(Object.keys((await tab.stored()) ?? {})).toHaveLength(17);
      await tab.written('forwarding.js is missing:');
    }
  });

  it.each(['its own tab', 'another tab'])(
    'the room that the site has cleared in %s is there again',
    async (place) => {
      site().partner.setMode('hold');
      const tab = await openForMany();
      await tab.run('forwardMany(17, 30_000)');
      await received(1);
      const other = place === 'another tab' ? await open({ forward: [] }) : tab;
      await other.run('localStorage.clear()');
      site().partner.release();
      await tab.until('!window[Symbol.for("post-track-callback")].forwarding.held.size');
      await tab.run('forwardMany(5, 30_000, 100)');
      expect(Object.keys(await tab.stored())).toHaveLength(5);
    },
  );

  it('twenty thousand hits are held by a page, and more are refused, which is said once', async () => {
    const tab = await openForMany();
    // One that was delivered before takes nothing away from them.
    await tab.run('forwardMany(1, 1, 50_000)');
    await until(() => site().partner.stored().length === 1);
    await tab.until('!window[Symbol.for("post-track-callback")].forwarding.held.size');
    site().partner.setMode('hang');
    await tab.run('forwardMany(20_010, 1)');
    expect(await tab.written('Hit not forwarded: ')).toEqual([
      expect.stringMatching(/Hit not forwarded: 20000 wait$/),
    ]);
    expect(await tab.run('window[Symbol.for("post-track-callback")].forwarding.held.size')).toBe(
      20_000,
    );
    // Nothing that was accepted had to give way.
    expect(Object.keys(await tab.stored()).some((id) => id.startsWith('made-0-'))).toBe(true);
  });

  it('a page forgets most of the hits that it has accepted, and takes none twice that waits or was among the last', async () => {
    site().partner.setMode('hold');
    const tab = await openForMany();
    await tab.run('forwardMany(2500, 1)');
    await tab.run('forwardMany(1, 1)');
    await received(1);
    site().partner.setMode('ok');
    site().partner.release();
    await empty(tab);
    await tab.until('!window[Symbol.for("post-track-callback")].forwarding.held.size');
    await tab.run('forwardMany(500, 1, 2000)');
    await tab.run('forwardMany(1, 1, 2500)');
    await until(() =>
      site()
        .partner.stored()
        .some(({ id }) => id.startsWith('made-2500-')),
    );
    expect(site().partner.requests).toHaveLength(2501);
    expect(
      await tab.run('window[Symbol.for("post-track-callback")].forwarding.accepted.size'),
    ).toBeLessThanOrEqual(2000);
  });
});
