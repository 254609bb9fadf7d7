import type { ServerMode } from '../../scripts/servers/collectionServer.cjs';
import { callback, holdTimers, ONE_TRACKER, TRACKERS, WATCH_HOOKS, withCallbacks } from './pages';
import { type OpenedPage, type Site, startSite } from './site';

let site: Site;
let opened: OpenedPage;
beforeAll(async () => {
  site = await startSite();
});
afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await opened.close();
});
afterAll(() => site.close());

const missing = () => opened.console.filter((line) => line.includes('is missing'));

describe.each(TRACKERS)('%s in a global variable', (tracker) => {
  const open = async (before: string, after: string, mode: ServerMode = 'ok') => {
    opened = await site.open({
      tracker,
      before,
      after,
      mode,
      settings: withCallbacks(callback('A', 'note(hit.tracker + " " + hit.get("pageName"))')),
    });
  };
  const sendFirst = (name: string) => `s.pageName = '${name}'; s.t();`;
  const run = (script: string) => opened.page.evaluate(`${script}; undefined`);
  const until = async (...names: string[]) => {
    await opened.until(`notes.length >= ${names.length}`);
    expect(await opened.notes()).toEqual(names.map((name) => `global:s ${name}`));
  };

  it('is there before the library', async () => {
    await open('window.s = createTestTracker();', sendFirst('early'));
    await until('early');
  });

  it('was sent before the library, and is confirmed after', async () => {
    await open(`window.s = createTestTracker(); ${sendFirst('before')}`, '', 'hold');
    await opened.received(1);
    site.collector.release();
    await until('before');
  });

  it('comes after the library, and its first hit counts', async () => {
    await open('', `s = createTestTracker(); ${sendFirst('late')}`);
    await until('late');
  });

  it('comes after the library, declared with var', async () => {
    await open('', `var s = createTestTracker(); ${sendFirst('var')}`);
    await until('var');
    expect(await opened.page.evaluate('s === window.s && typeof s.t')).toBe('function');
  });

  it('was declared with var before the library, and comes later', async () => {
    await open(`var s; ${WATCH_HOOKS}`, '');
    await run('setTimeout(() => { s = watchHooks(createTestTracker()); }, 300)');
    await opened.until('hooked');
    await run(sendFirst('declared'));
    await until('declared');
    await run(sendFirst('again'));
    await until('declared', 'again');
  });

  it('comes much later, after other values', async () => {
    await open('', 's = "text"; s = null; s = 5; s = {}; s = () => {};');
    await opened.page.waitForTimeout(500);
    await run(`s = createTestTracker(); ${sendFirst('much later')}`);
    await until('much later');
  });

  it('is replaced by another tracker, and both count', async () => {
    await open('window.s = createTestTracker(); window.first = s;', '');
    await run(`s = createTestTracker(); ${sendFirst('second')}`);
    await until('second');
    await run("first.pageName = 'first'; first.t()");
    await until('second', 'first');
    await run(`s = first; ${sendFirst('back')}`);
    await until('second', 'first', 'back');
  });

  it('is a plain object that becomes a tracker', async () => {
    await open(WATCH_HOOKS, '');
    await run(`s = { t: 1 }; setTimeout(() => {
      const tracker = watchHooks(createTestTracker());
      for (const key in tracker) s[key] = tracker[key];
      s.t = () => { tracker.pageName = s.pageName; tracker.t(); };
    }, 300)`);
    await opened.until('hooked');
    await run(sendFirst('became'));
    await until('became');
  });
});

it('that never comes is missing: one line after ten seconds, and it may come later', async () => {
  opened = await site.open({
    tracker: ONE_TRACKER,
    before: holdTimers(10_000),
    settings: withCallbacks(callback('A', 'note("a")')),
  });
  await opened.until('timersHeld()');
  await opened.page.waitForTimeout(300);
  expect(missing()).toEqual([]);
  await opened.page.evaluate('expire()');
  expect(await opened.written('is missing')).toHaveLength(1);
  expect(missing()[0]).toContain('"global:s"');
  await opened.page.evaluate('window.s = createTestTracker(); s.t(); undefined');
  await opened.until('notes.length');
  expect(missing()).toHaveLength(1);
});

it('is no burden on a page that uses the variable for something else', async () => {
  opened = await site.open({
    before: `window.timers = 0; const original = window.setTimeout;
      window.setTimeout = function (...list) { window.timers++; return original.apply(this, list); };`,
    settings: withCallbacks(callback('A', 'note("a")')),
  });
  await opened.page.evaluate('for (let n = 0; n < 2000; n++) window.s = "text " + n; undefined');
  await opened.page.evaluate('timers = 0; undefined');
  await opened.page.waitForTimeout(1000);
  // At 55 ms, 60 ms and so on.
  expect(await opened.page.evaluate('timers')).toBeLessThan(20);
});

it.each(['window', 'document', 'undefined', 'location', 'NaN', 'a.b'])(
  'named %p does no harm',
  async (variable) => {
    opened = await site.open({
      tracker: ONE_TRACKER,
      settings: `{ trackers: [{ type: 'global', variable: '${variable}' }, { type: 'global', variable: 's' }], callbacks: [${callback('A', 'note("a")')}] }`,
      after: 'window.s = createTestTracker(); s.t();',
    });
    await opened.until('notes.length');
  },
);
