import { COUNT_HITS, CREATE_S, callback, SLOW_CLOCK, TRACKERS, withCallbacks } from './pages';
import { type OpenedPage, type Site, startSite } from './site';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe.each(TRACKERS)('with %s', (tracker) => {
  let opened: OpenedPage;
  const open = async (body: string, before = '') => {
    opened = await site.open({
      tracker,
      before: `${before} ${CREATE_S} ${COUNT_HITS}`,
      settings: withCallbacks(
        callback('Count', 'window.ran = window.ran || {}; ran[hit.id] = (ran[hit.id] || 0) + 1;'),
        callback('A', body),
      ),
    });
  };
  afterEach(async () => {
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
  const send = (script: string) => opened.page.evaluate(`${script}; undefined`);
  const suspended = () => opened.console.filter((line) => line.includes('suspended'));
  /** How often the callbacks ran, and the most that they ran for one hit. */
  const ran = () =>
    opened.page.evaluate(
      '[Object.values(window.ran || {}).length, Math.max(...Object.values(window.ran || {}))]',
    );
  /** Waits until no hit is on its way, and none is added any more. */
  const quiet = async () => {
    for (let before = -1; before < site.collector.hits.length; ) {
      before = site.collector.hits.length;
      await opened.page.waitForTimeout(300);
      await opened.until('handedOver === confirmed');
      await opened.received(Number(await opened.page.evaluate('handedOver')));
    }
  };
  /** Waits until the chain is cut, and quiet. */
  const cut = async () => {
    await opened.written('suspended');
    await quiet();
  };

  describe('a chain', () => {
    it.each([
      ['a timer', 'setTimeout(() => s.t())'],
      ['a promise', 'Promise.resolve().then(() => s.t())'],
      ['an exit link in a timer', 'setTimeout(() => s.tl(true, "e", "x"))'],
    ])('by %s is cut after about 50 hits, with one error', async (_, body) => {
      await open(body, SLOW_CLOCK);
      await send('s.t()');
      await cut();
      expect(site.collector.hits.length).toBeGreaterThanOrEqual(50);
      expect(site.collector.hits.length).toBeLessThan(60);
      expect(suspended()).toHaveLength(1);
    });

    it('of two callbacks that send two hits each is cut', async () => {
      await open('setTimeout(() => s.t()); setTimeout(() => s.t(), 10)', SLOW_CLOCK);
      await send('s.t()');
      await cut();
      expect(site.collector.hits.length).toBeLessThan(600);
      expect(suspended()).toHaveLength(1);
    });

    it('between two trackers is cut', async () => {
      await open(
        'const next = s === window.s ? window.other : window.s; setTimeout(() => next.t())',
        SLOW_CLOCK,
      );
      await send(
        'window.other = createTestTracker(); window[Symbol.for("post-track-callback")].listen(other, "global:other"); s.t()',
      );
      await cut();
      expect(site.collector.hits.length).toBeLessThan(60);
      expect(suspended()).toHaveLength(1);
    });

    it('leaves hits alone, and callbacks run again after ten seconds', async () => {
      await open('if (!window.halt) setTimeout(() => s.t())', SLOW_CLOCK);
      await send('s.t()');
      await cut();
      const [before] = (await ran()) as [number];
      const sent = site.collector.hits.length;
      await send('window.halt = true; for (let n = 0; n < 5; n++) s.t()');
      await quiet();
      expect(site.collector.hits).toHaveLength(sent + 5);
      expect(await ran()).toEqual([before, 1]);
      await send('skip(10_001); s.t()');
      await opened.until(`Object.values(ran).length === ${before + 1}`);
      expect(suspended()).toHaveLength(1);
    });
  });

  describe('honest traffic runs each callback once:', () => {
    it.each([
      ['a burst of 300', 'ok', 'for (let n = 0; n < 300; n++) s.t()', 300],
      [
        '300 spread over two seconds',
        'ok',
        'for (let n = 0; n < 300; n++) setTimeout(() => s.t(), n * 6.6)',
        300,
      ],
      [
        '300 exit links spread over two seconds',
        'ok',
        'for (let n = 0; n < 300; n++) setTimeout(() => s.tl(true, "e", "x"), n * 6.6)',
        300,
      ],
      [
        'four a second for fifteen seconds, at a collector that takes 200 ms',
        'slow:200',
        'let n = 0; const timer = setInterval(() => { s.t(); if (++n === 60) clearInterval(timer); }, 250)',
        60,
      ],
      [
        'ten at one go, each quarter of a second',
        'slow:15',
        'let n = 0; const timer = setInterval(() => { for (let m = 0; m < 10; m++) s.t(); if (++n === 60) clearInterval(timer); }, 250)',
        600,
      ],
    ] as const)(
      '%s',
      async (_, mode, script, count) => {
        await open('');
        site.collector.setMode(mode);
        await send(script);
        await opened.until(`handedOver === ${count}`);
        await opened.received(count);
        await opened.until(`Object.values(window.ran || {}).length === ${count}`);
        await quiet();
        expect(await ran()).toEqual([count, 1]);
        expect(site.collector.hits).toHaveLength(count);
        expect(suspended()).toEqual([]);
      },
      600_000,
    );

    it('many after one confirmation, and one after them', async () => {
      await open(
        'if (!window.burst) { window.burst = true; setTimeout(() => { for (let n = 0; n < 120; n++) s.t(); }); }',
      );
      await send('s.t()');
      await opened.until('Object.values(window.ran || {}).length === 121');
      await send('s.t()');
      await opened.until('Object.values(ran).length === 122');
      await quiet();
      expect(await ran()).toEqual([122, 1]);
      expect(suspended()).toEqual([]);
    });
  });
});
