import {
  COUNT_HITS,
  CREATE_S,
  callback,
  SLOW_CLOCK,
  TRACKERS,
  UNLESS_LAST,
  USUAL_CLOCK,
  withCallbacks,
} from './pages';
import { withSite } from './withSite';

const tests = withSite();

describe.each(TRACKERS)('with %s', (tracker) => {
  const open = async (body: string, before = '') => {
    await tests.open({
      tracker,
      before: `${before} ${CREATE_S} ${COUNT_HITS}`,
      settings: withCallbacks(
        callback(
          'Count',
          `${UNLESS_LAST} window.ran = window.ran || {}; ran[hit.id] = (ran[hit.id] || 0) + 1;`,
        ),
        callback('A', `${UNLESS_LAST} ${body}`),
      ),
    });
  };
  const { run } = tests;
  const suspended = () => tests.opened.console.filter((line) => line.includes('suspended'));
  /** How often the callbacks ran, and the most that they ran for one hit. */
  const ran = () =>
    tests.opened.page.evaluate(
      '[Object.values(window.ran || {}).length, Math.max(...Object.values(window.ran || {}))]',
    );
  /** Waits until no hit is on its way, and none is added any more. */
  const quiet = async () => {
    // A timer behind those that the last callbacks have set.
    await run('await new Promise((passed) => setTimeout(passed, 20))');
    await tests.opened.upToLast();
    // The last hit can overtake beacons on their way.
    await tests.opened.received(Number(await tests.opened.page.evaluate('handedOver')));
  };
  /** Waits until the chain is cut, and quiet. */
  const cut = async () => {
    await tests.opened.written('suspended');
    await quiet();
  };

  describe('a chain', () => {
    it.each([
      ['a timer', 'setTimeout(() => s.t())'],
      ['a promise', 'Promise.resolve().then(() => s.t())'],
      ['an exit link in a timer', 'setTimeout(() => s.tl(true, "e", "x"))'],
    ])('by %s is cut after about 50 hits, with one error', async (_, body) => {
      await open(body, SLOW_CLOCK);
      await run('s.t()');
      await cut();
      expect(tests.collector.hits.length).toBeGreaterThanOrEqual(50);
      expect(tests.collector.hits.length).toBeLessThan(60);
      expect(suspended()).toHaveLength(1);
    });

    it('of two callbacks that send two hits each is cut', async () => {
      await open('setTimeout(() => s.t()); setTimeout(() => s.t(), 10)', SLOW_CLOCK);
      await run('s.t()');
      await cut();
      expect(tests.collector.hits.length).toBeLessThan(600);
      expect(suspended()).toHaveLength(1);
    });

    it('between two trackers is cut', async () => {
      await open(
        'const next = s === window.s ? window.other : window.s; setTimeout(() => next.t())',
        SLOW_CLOCK,
      );
      await run(
        'window.other = createTestTracker(); window[Symbol.for("post-track-callback")].listen(other, "global:other"); s.t()',
      );
      await cut();
      expect(tests.collector.hits.length).toBeLessThan(60);
      expect(suspended()).toHaveLength(1);
    });

    it('leaves hits alone, and callbacks run again after ten seconds', async () => {
      await open('if (!window.halt) setTimeout(() => s.t())', SLOW_CLOCK);
      await run('s.t()');
      await cut();
      const [before] = (await ran()) as [number];
      const sent = tests.collector.hits.length;
      await run('window.halt = true; for (let n = 0; n < 5; n++) s.t()');
      await quiet();
      expect(tests.collector.hits).toHaveLength(sent + 5);
      expect(await ran()).toEqual([before, 1]);
      await run('skip(10_001); s.t()');
      await tests.opened.until(`Object.values(ran).length === ${before + 1}`);
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
        await open('', USUAL_CLOCK);
        tests.collector.setMode(mode);
        await run(script);
        await tests.opened.until(`handedOver === ${count}`);
        await tests.opened.received(count);
        await tests.opened.until(`Object.values(window.ran || {}).length === ${count}`);
        // A hit that follows so many at once could be that of callbacks which were held back until then.
        await run('skip(101)');
        await quiet();
        expect(await ran()).toEqual([count, 1]);
        expect(tests.collector.hits).toHaveLength(count);
        expect(suspended()).toEqual([]);
      },
      600_000,
    );

    it('many after one confirmation, and one after them', async () => {
      await open(
        'if (!window.burst) { window.burst = true; setTimeout(() => { for (let n = 0; n < 120; n++) s.t(); }); }',
      );
      await run('s.t()');
      await tests.opened.until('Object.values(window.ran || {}).length === 121');
      await run('s.t()');
      await tests.opened.until('Object.values(ran).length === 122');
      await quiet();
      expect(await ran()).toEqual([122, 1]);
      expect(suspended()).toEqual([]);
    });
  });
});
