import { CREATE_S, callback, TRACKERS, withCallbacks } from './pages';
import { type OpenedPage, type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(TRACKERS)('callbacks of %s', (tracker) => {
  let opened: OpenedPage;
  const open = async (...callbacks: string[]) => {
    opened = await site.open({
      tracker,
      before: CREATE_S,
      settings: withCallbacks(...callbacks, callback('Last', 'note("last")')),
    });
  };
  const send = (script: string) => opened.page.evaluate(`${script}; undefined`);
  const blocked = () => opened.console.filter((line) => line.includes('not sent'));
  afterEach(async () => {
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  it.each(['t', 'tl', 'track', 'trackLink'])(
    'send nothing by s.%s(), and are told why',
    async (method) => {
      await open(
        callback('Looper', `note("before"); s.${method}(true, 'o', 'again'); note("after")`),
      );
      await send('s.t()');
      await opened.until('notes.length === 3');
      await send('s.t()');
      await opened.until('notes.length === 6');
      await opened.page.waitForTimeout(100);
      expect(await opened.notes()).toEqual(['before', 'after', 'last', 'before', 'after', 'last']);
      expect(site.collector.hits).toHaveLength(2);
      expect(blocked()).toHaveLength(2);
      expect(blocked()[0]).toContain(`"Looper" called s.${method}()`);
      expect(blocked()[0]).toMatch(/loop/);
    },
  );

  it('send nothing in the middle of an exit link, nor after another callback', async () => {
    await open(
      callback('First', 'note("first")'),
      callback('Looper', 's.t(); s.tl(true, "e", "x"); window.s.t.call(s)'),
    );
    expect(await opened.page.evaluate('s.tl(true, "e", "Away"); notes.slice()')).toEqual([
      'first',
      'last',
    ]);
    await opened.received(1);
    await opened.page.waitForTimeout(100);
    expect(site.collector.hits).toHaveLength(1);
    expect(blocked()).toHaveLength(3);
    await send('s.t()');
    await opened.until('notes.length === 4');
    expect(site.collector.hits).toHaveLength(2);
  });

  it('send nothing after one that threw while it was the loop', async () => {
    await open(callback('Looper', 's.t(); throw new Error("after")'));
    await send('s.t()');
    await opened.until('notes.length === 1');
    await send('s.t()');
    await opened.until('notes.length === 2');
    expect(site.collector.hits).toHaveLength(2);
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
    await send('s.pageName = "page"; s.t()');
    await opened.until('notes.length === 8');
    expect((await opened.notes()).filter((name) => name !== 'last').sort()).toEqual([
      'async',
      'page',
      'promise',
      'timer',
    ]);
    expect(blocked()).toEqual([]);
  });

  it('may send with another tracker', async () => {
    await open(callback('Copy', 'note("copy " + (window.other !== s)); window.other.t()'));
    await send('window.other = createTestTracker(); other.account = "other"; s.t()');
    await opened.received(2);
    expect(await opened.notes()).toEqual(['copy true', 'last']);
    expect(blocked()).toEqual([]);
  });
});
