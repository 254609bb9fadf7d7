import { CREATE_S, callback, TRACKERS, UNLESS_LAST, withCallbacks } from './pages';
import { withSite } from './withSite';

const tests = withSite();

describe.each(TRACKERS)('callbacks of %s', (tracker) => {
  const open = async (...callbacks: string[]) => {
    await tests.open({
      tracker,
      before: CREATE_S,
      settings: withCallbacks(...callbacks, callback('Last', `${UNLESS_LAST} note("last")`)),
    });
  };
  const { run } = tests;
  const blocked = () => tests.opened.console.filter((line) => line.includes('not sent'));

  it.each(['t', 'tl', 'track', 'trackLink'])(
    'send nothing by s.%s(), and are told why',
    async (method) => {
      await open(
        callback(
          'Looper',
          `${UNLESS_LAST} note("before"); s.${method}(true, 'o', 'again'); note("after")`,
        ),
      );
      await run('s.t()');
      await tests.opened.until('notes.length === 3');
      await run('s.t()');
      const once = ['before', 'after', 'last'];
      expect(await tests.opened.upToLast()).toEqual([...once, ...once]);
      expect(tests.collector.hits).toHaveLength(2);
      expect(blocked()).toHaveLength(2);
      expect(blocked()[0]).toContain(`"Looper" called s.${method}()`);
      expect(blocked()[0]).toMatch(/loop/);
    },
  );

  it('send nothing in the middle of an exit link, nor after another callback', async () => {
    await open(
      callback('First', `${UNLESS_LAST} note("first")`),
      callback('Looper', `${UNLESS_LAST} s.t(); s.tl(true, "e", "x"); window.s.t.call(s)`),
    );
    expect(await tests.opened.page.evaluate('s.tl(true, "e", "Away"); notes.slice()')).toEqual([
      'first',
      'last',
    ]);
    await tests.opened.received(1);
    await tests.opened.upToLast();
    expect(tests.collector.hits).toHaveLength(1);
    expect(blocked()).toHaveLength(3);
    await run('s.t()');
    expect(await tests.opened.upToLast()).toEqual(['first', 'last', 'first', 'last']);
    expect(tests.collector.hits).toHaveLength(2);
  });

  it('send nothing after one that threw while it was the loop', async () => {
    await open(callback('Looper', `${UNLESS_LAST} s.t(); throw new Error("after")`));
    await run('s.t()');
    await tests.opened.until('notes.length === 1');
    await run('s.t()');
    expect(await tests.opened.upToLast()).toEqual(['last', 'last']);
    expect(tests.collector.hits).toHaveLength(2);
  });

  it('may send later, by a timer or a promise', async () => {
    await open(
      callback(
        'Later',
        `if (hit.get('pageName') !== 'page') return;
         setTimeout(() => { s.pageName = 'timer'; s.t(); });
         return Promise.resolve().then(() => { s.pageName = 'promise'; s.t(); });`,
      ),
      callback(
        'Async',
        `if (hit.get('pageName') !== 'page') return;
         return (async () => { await null; s.pageName = 'async'; s.t(); })();`,
      ),
      callback('Names', 'note(hit.get("pageName"))'),
    );
    await run('s.pageName = "page"; s.t()');
    await tests.opened.until('notes.length === 8');
    expect((await tests.opened.notes()).filter((name) => name !== 'last').sort()).toEqual([
      'async',
      'page',
      'promise',
      'timer',
    ]);
    expect(blocked()).toEqual([]);
  });

  it('may send with another tracker', async () => {
    await open(callback('Copy', 'note("copy " + (window.other !== s)); window.other.t()'));
    await run('window.other = createTestTracker(); other.account = "other"; s.t()');
    await tests.opened.received(2);
    expect(await tests.opened.notes()).toEqual(['copy true', 'last']);
    expect(blocked()).toEqual([]);
  });
});
