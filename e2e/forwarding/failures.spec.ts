import { ENGINE } from '../engines/startEngine';
import { holdTimers } from '../runtime/pages';
import { PAGE_NAME, type Tab } from './forwardingSite';
import { QUICK_TIMERS } from './trackerStandIn';
import { names, withForwardingSite } from './withForwardingSite';

const { site, open, received, delivered, empty, until } = withForwardingSite();

/** Page script that keeps what `fetch` was called with, as `window.fetched`. */
const WATCH_FETCH = `{
  const { fetch } = window;
  window.fetched = [];
  window.fetch = (url, options) => { fetched.push(options); return fetch(url, options); };
}`;

describe('a partner that fails, and recovers', () => {
  it.each(['500', '503', '408', '425', '429', 'cut', 'redirect'] as const)(
    '%s: is asked again until it has the hit',
    async (mode) => {
      site().partner.setMode(mode);
      const tab = await open({ before: QUICK_TIMERS });
      await tab.hits('Home');
      await received(3);
      site().partner.setMode('ok');
      await delivered('Home');
      await empty(tab);
      expect(await tab.lines(' fails: ')).toHaveLength(1);
      expect(await tab.written(' fails: ')).toEqual([
        expect.stringMatching(
          /Forwarding to http:\S+ fails: (\d+|network.*)\. 1 wait, next attempt in 1 s$/,
        ),
      ]);
    },
  );

  it.each(['lose', 'no-cors'] as const)(
    '%s: it has the hit, nobody knows, and the copies have one id',
    async (mode) => {
      site().partner.setMode(mode);
      const tab = await open({ before: QUICK_TIMERS });
      await tab.hits('Home');
      await received(3);
      site().partner.setMode('ok');
      await empty(tab);
      expect(site().delivered()).toEqual(['Home']);
      const [first, ...copies] = site().partner.requests;
      expect(first?.isCopy).toBe(false);
      expect(copies.every(({ isCopy }) => isCopy)).toBe(true);
      expect((await tab.written(' fails: '))[0]).toContain("is the endpoint's CORS header there?");
    },
  );

  it('says so once more when it fails again after it has worked', async () => {
    const tab = await open({ before: QUICK_TIMERS });
    for (const [index, name] of names(2).entries()) {
      site().partner.setMode('500');
      await tab.hits(name);
      await until(async () => (await tab.lines(' fails: ')).length === index + 1);
      site().partner.setMode('ok');
      await delivered(...names(index + 1));
    }
    await empty(tab);
  });
});

describe('a partner that refuses', () => {
  it.each(['400', '401', '403', '404', '410', '413', '422'] as const)(
    '%s: the hit is dropped, the log says what to look at, and the next one goes on',
    async (mode) => {
      site().partner.setMode(mode);
      const tab = await open();
      await tab.hits('Home');
      expect(await tab.written('Hit dropped: ')).toEqual([
        expect.stringMatching(
          new RegExp(
            `Hit dropped: \\S+ to http:\\S+, attempt 1: ${mode}, see what the endpoint expects$`,
          ),
        ),
      ]);
      await empty(tab);
      site().partner.setMode('ok');
      await tab.hits('Next');
      await delivered('Next');
      expect(site().partner.requests).toHaveLength(2);
    },
  );

  it('costs the other hits nothing', async () => {
    const tab = await open({ before: QUICK_TIMERS });
    site().partner.setMode('hold');
    await tab.hits(...names(3));
    await received(1);
    site().partner.setMode('400');
    site().partner.release();
    await received(2);
    await tab.written('Hit dropped: ');
    site().partner.setMode('ok');
    await empty(tab);
    expect(site().delivered()).toContain('Page 1');
  });
});

describe('a partner that asks for patience', () => {
  it('429 with Retry-After: is left alone as long as it says, with all that waits for it', async () => {
    site().partner.setMode('429:77');
    const tab = await open({ before: holdTimers(77_000) });
    await tab.hits('One', 'Two');
    await tab.until('timersHeld() === 1');
    expect(site().partner.requests).toHaveLength(1);
    expect((await tab.written(' fails: '))[0]).toMatch(/429\. 2 wait, next attempt in 77 s$/);
    site().partner.setMode('ok');
    await tab.run('expire()');
    await delivered('One', 'Two');
    await empty(tab);
  });

  it('a network that comes back does not cut that short', async () => {
    site().partner.setMode('503:77');
    const tab = await open({ before: holdTimers(77_000) });
    await tab.hits('One');
    await tab.until('timersHeld() === 1');
    site().partner.setMode('ok');
    await tab.run('dispatchEvent(new Event("online"))');
    expect(await tab.run('timersHeld()')).toBe(1);
    expect(site().partner.requests).toHaveLength(1);
    await tab.run('expire()');
    await delivered('One');
  });

  it('another endpoint is not meant by it', async () => {
    site().partner.setMode('429:77');
    const tab = await open({
      before: holdTimers(77_000),
      forward: [PAGE_NAME, `endpoint: '${site().other.url}/in', ${PAGE_NAME}`],
    });
    await tab.hits(...names(3));
    await until(() => site().other.stored().length === 3);
    expect(site().partner.requests).toHaveLength(1);
  });

  it('five failures in a row: it pauses, and other endpoints go on', async () => {
    site().partner.setMode('500');
    // No wait ends by itself.
    const tab = await open({
      before: `{
        const { setTimeout } = window;
        window.setTimeout = (act, delay, ...list) => delay < 400 || delay > 9000 ? setTimeout(act, delay, ...list) : 0;
      }`,
      forward: [PAGE_NAME, `endpoint: '${site().other.url}/in', ${PAGE_NAME}`],
    });
    await tab.hits(...names(12));
    await until(() => site().other.stored().length === 12);
    await until(() => site().partner.requests[4]?.answer === '500');
    await tab.hits('One more');
    await until(() => site().other.stored().length === 13);
    expect(site().partner.requests).toHaveLength(5);
  });
});

it('a partner that hangs is given up after ten seconds, and asked again', async () => {
  site().partner.setMode('hang');
  const tab = await open({ before: holdTimers(10_000) });
  await tab.hits('Home');
  await received(1);
  await tab.until('timersHeld() > 0');
  site().partner.setMode('ok');
  await tab.run('expire()');
  expect((await tab.written(' fails: '))[0]).toContain('no answer for 10 s');
  await delivered('Home');
});

it('a partner that hangs costs keepalive only where the browser does not let go of what is aborted', async () => {
  site().partner.setMode('hang');
  const tab = await open({ before: `${WATCH_FETCH} ${holdTimers(10_000)} ${QUICK_TIMERS}` });
  await tab.hits('Home');
  for (let count = 1; count <= 6; count++) {
    await received(count);
    await tab.until('timersHeld() > 0');
    await tab.run('expire()');
  }
  const kept = await tab.run<boolean[]>('fetched.map(({ keepalive }) => keepalive)');
  const isKept = ENGINE !== 'webkit';
  expect(kept.slice(0, 6)).toEqual([true, true, true, true, isKept, isKept]);
});

it('an answer whose body never ends: the hit is delivered, and its connection is not lost', async () => {
  site().partner.setMode('stall');
  const tab = await open({ before: holdTimers(10_000) });
  await tab.hits(...names(14));
  await until(async () => {
    // Browsers have six connections for a host. The youngest timer may be that of a request which waits for one of them.
    await tab.run('if (timersHeld() > 2) expire(1)');
    return Object.keys(await tab.stored()).length === 0;
  });
  expect(site().delivered().sort()).toEqual(names(14).sort());
});

it('a failure of keepalive is tried again without it: other scripts share what it may carry', async () => {
  const tab = await open({ before: `${WATCH_FETCH} ${QUICK_TIMERS}` });
  site().partner.setMode('cut');
  await tab.hits('Home');
  await received(2);
  site().partner.setMode('ok');
  await delivered('Home');
  const kept = await tab.run<boolean[]>('fetched.map(({ keepalive }) => keepalive)');
  expect(kept.slice(0, 2)).toEqual([true, false]);
});

it('what keepalive can not carry goes without it', async () => {
  const tab = await open({ before: WATCH_FETCH });
  await tab.hits('é'.repeat(31_000), 'small');
  await until(() => site().delivered().length === 2);
  expect(await tab.run('fetched.map(({ keepalive }) => keepalive)')).toEqual([false, true]);
});

describe('offline', () => {
  it('waits for the network, and then delivers at once', async () => {
    const tab = await open({ before: holdTimers(60_000) });
    await tab.hits('First');
    await delivered('First');
    await tab.page.setOffline(true);
    await tab.hits('Second', 'Third');
    await tab.until('timersHeld() === 1');
    expect(Object.values(await tab.stored()).map(({ a }) => a)).toEqual([0, 0]);
    await tab.page.setOffline(false);
    await delivered('First', 'Second', 'Third');
    await empty(tab);
  });

  it('does not believe for ever that there is none, but for a minute before each attempt', async () => {
    site().partner.setMode('500');
    const tab = await open({
      before: `${holdTimers(60_000)} Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });`,
    });
    await tab.hits('Home');
    await tab.until('timersHeld() === 1');
    expect(site().partner.requests).toEqual([]);
    await tab.run('expire()');
    await tab.until('timersHeld() === 1');
    expect(site().partner.requests).toHaveLength(1);
    site().partner.setMode('ok');
    await tab.run('expire()');
    await delivered('Home');
  });
});

describe('the page’s own policy', () => {
  /** Takes what it has refused from the page's errors. */
  const refusals = ({ errors }: Tab) =>
    errors.splice(0).filter((error) => /Content.Security.Policy/i.test(error));

  it('delivers where it names the endpoint, and no more', async () => {
    const tab = await open({
      policy: `default-src 'none'; img-src data:; connect-src ${site().partner.url}`,
    });
    await tab.hits('Home');
    await delivered('Home');
    // What it refuses would be among the page's errors.
    await empty(tab);
  });

  it('keeps the hit for a page that allows the endpoint', async () => {
    const tab = await open({ policy: "connect-src 'self'" });
    await tab.hits('Home');
    expect((await tab.written(' fails: '))[0]).toContain('fails: network');
    expect(Object.values(await tab.stored())).toHaveLength(1);
    expect(refusals(tab)).not.toEqual([]);
    await tab.reload({});
    await delivered('Home');
  });

  it.each([true, false])(
    'wants Trusted Types of our name, which serve all our files: %s',
    async (isFirst) => {
      const tab = await open({
        policy: "require-trusted-types-for 'script'; trusted-types post-track-callback",
        settings: isFirst ? "clearVariables: { mode: 'sent' }" : '',
      });
      await tab.hits('Home');
      await delivered('Home');
      if (isFirst)
        await tab.until(
          'Object.hasOwn(window[Symbol.for("post-track-callback")].clearing, "push")',
        );
      await tab.run('window[Symbol.for("post-track-callback")].getTracker().catch(String)');
      expect(await tab.lines('is missing')).toEqual([]);
      expect(await tab.lines('TrustedScript')).toEqual([]);
    },
  );

  it('wants Trusted Types and knows none of ours: says that the file is missing', async () => {
    const tab = await open({ policy: "require-trusted-types-for 'script'; trusted-types other" });
    await tab.hits('Home');
    await tab.written('forwarding.js is missing:');
    expect(refusals(tab)).not.toEqual([]);
    await tab.reload({});
    await delivered('Home');
  });
});

it.each(['undefined', '() => { throw new Error("no") }', '() => 5', '() => new Promise(() => {})'])(
  'a page whose fetch is %s: nothing reaches the page, and the next page delivers',
  async (fetch) => {
    const tab = await open({ before: `window.fetch = ${fetch}; ${holdTimers(10_000)}` });
    await tab.hits('Home');
    await tab.until('Object.values({ ...localStorage }).some((text) => /"a":1/.test(text))');
    await tab.run('expire()');
    await tab.written(' fails: ');
    await tab.reload({});
    await delivered('Home');
  },
);
