import type { ServerMode } from '../../scripts/servers/collectionServer.cjs';
import { callback, HELD_TIME, ONE_TRACKER, TRACKERS, WATCH_HOOKS, withCallbacks } from './pages';
import { withSite } from './withSite';

const tests = withSite();

const missing = () => tests.opened.console.filter((line) => line.includes('is missing'));

describe.each(TRACKERS)('%s in a global variable', (tracker) => {
  const open = async (before: string, after: string, mode: ServerMode = 'ok') => {
    await tests.open({
      tracker,
      before,
      after,
      mode,
      settings: withCallbacks(callback('A', 'note(hit.tracker + " " + hit.get("pageName"))')),
    });
  };
  const sendFirst = (name: string) => `s.pageName = '${name}'; s.t();`;
  const { run } = tests;
  const until = async (...names: string[]) => {
    expect(await tests.notes(names.length)).toEqual(names.map((name) => `global:s ${name}`));
  };

  it('is there before the library', async () => {
    await open('window.s = createTestTracker();', sendFirst('early'));
    await until('early');
  });

  it('was sent before the library, and is confirmed after', async () => {
    await open(`window.s = createTestTracker(); ${sendFirst('before')}`, '', 'hold');
    await tests.opened.received(1);
    tests.collector.release();
    await until('before');
  });

  it('comes after the library, and its first hit counts', async () => {
    await open('', `s = createTestTracker(); ${sendFirst('late')}`);
    await until('late');
  });

  it('comes after the library, declared with var', async () => {
    await open('', `var s = createTestTracker(); ${sendFirst('var')}`);
    await until('var');
    expect(await tests.opened.page.evaluate('s === window.s && typeof s.t')).toBe('function');
  });

  it('was declared with var before the library, and comes later', async () => {
    await open(`var s; ${WATCH_HOOKS}`, '');
    await run('setTimeout(() => { s = watchHooks(createTestTracker()); }, 300)');
    await tests.opened.until('hooked');
    await run(sendFirst('declared'));
    await until('declared');
    await run(sendFirst('again'));
    await until('declared', 'again');
  });

  it('comes much later, after other values', async () => {
    await open(HELD_TIME, 's = "text"; s = null; s = 5; s = {}; s = () => {};');
    await run('pass(60_000)');
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
    await tests.opened.until('hooked');
    await run(sendFirst('became'));
    await until('became');
  });
});

it('that never comes is missing: one line after ten seconds, and it may come later', async () => {
  await tests.open({
    tracker: ONE_TRACKER,
    before: HELD_TIME,
    settings: withCallbacks(callback('A', 'note("a")')),
  });
  await tests.run('pass(9_999)');
  expect(missing()).toEqual([]);
  await tests.run('pass(1)');
  expect(await tests.opened.written('is missing')).toHaveLength(1);
  expect(missing()[0]).toContain('"global:s"');
  await tests.run('window.s = createTestTracker(); s.t()');
  await tests.opened.until('notes.length');
  expect(missing()).toHaveLength(1);
});

it('is no burden on a page that uses the variable for something else', async () => {
  await tests.open({
    before: HELD_TIME,
    settings: withCallbacks(callback('A', 'note("a")')),
  });
  await tests.run('for (let n = 0; n < 2000; n++) window.s = "text " + n');
  // At 55 ms, 60 ms and so on.
  expect(await tests.run('return pass(1000)')).toBeLessThan(20);
});

it.each(['window', 'document', 'undefined', 'location', 'NaN', 'a.b'])(
  'named %p does no harm',
  async (variable) => {
    await tests.open({
      tracker: ONE_TRACKER,
      settings: `{ trackers: [{ type: 'global', variable: '${variable}' }, { type: 'global', variable: 's' }], callbacks: [${callback('A', 'note("a")')}] }`,
      after: 'window.s = createTestTracker(); s.t();',
    });
    await tests.opened.until('notes.length');
  },
);
