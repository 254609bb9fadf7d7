import type { ServerMode } from '../../scripts/servers/collectionServer.cjs';
import {
  COUNT_ENDED,
  COUNT_HITS,
  CREATE_S,
  callback,
  code,
  hitRule,
  holdTimers,
  ONE_TRACKER,
  SLOW_CLOCK,
  TRACKERS,
} from './pages';
import { type OpenOptions } from './site';
import { withSite } from './withSite';

const tests = withSite();

const NOTE = `note([event.$rule.name, event.hit.get('pageName') || event.hit.get('linkName'), event.reason || event.hit.confirmedBy, event.hit.id])`;
const unconfirmed = (name = 'unconfirmed', settings = '{}', body = NOTE) =>
  hitRule(name, 'hitUnconfirmed', settings, [], code(body));
const SENT = hitRule('sent', 'hitSent', '{}', [], code(NOTE));

/** Milliseconds: a limit that is over when the page calls `expire()`. */
const LIMIT = 54_321;
const HELD = `${holdTimers(LIMIT)} ${COUNT_ENDED}`;

async function open(rules: string[], options: OpenOptions = {}, limit = `${LIMIT}`) {
  await tests.open({
    tracker: ONE_TRACKER,
    before: `${HELD} ${CREATE_S} s.trackOffline = false;`,
    settings: `{ trackers: [{ type: 'global', variable: 's' }], callbacks: [], unconfirmedAfter: ${limit} }`,
    rules: `[${rules.join(',')}]`,
    ...options,
  });
}
const { run } = tests;
const page = (name: string) => run(`s.pageName = '${name}'; s.t()`);
const received = (count: number) => tests.opened.received(count);
/** Lets the limit pass, once the page knows how so many requests ended. */
async function expire(ended = 0) {
  await tests.opened.until(`endedRequests >= ${ended}`);
  await run('expire()');
}
const withoutIds = (notes: unknown[]) =>
  (notes as string[][]).map((note) => note.slice(0, 3).join(' '));
/** The notes once there are so many. */
const notesOf = async (count: number) => withoutIds(await tests.notes(count));
/** All that comes of the hits so far. */
const allNotes = async () => withoutIds(await tests.opened.upToLast());

describe.each(TRACKERS)('unconfirmed hits of %s', (tracker) => {
  it.each([
    ['500', 'rejected', 1],
    ['cut', 'network', 1],
    ['hang', 'timeout', 0],
  ] as [ServerMode, string, number][])(
    'are told once when the collector answers with %s, and why: %s',
    async (mode, reason, ended) => {
      await open([unconfirmed(), SENT], { tracker });
      tests.collector.setMode(mode);
      await page('lost');
      await received(1);
      await tests.opened.until(`endedRequests >= ${ended}`);
      expect(await tests.opened.notes()).toEqual([]);
      await expire();
      expect(await notesOf(1)).toEqual([`unconfirmed lost ${reason}`]);
      await expire();
      expect(await allNotes()).toHaveLength(1);
    },
  );

  it('are none that were confirmed, also of many, slowly, and by beacon', async () => {
    await open([unconfirmed(), SENT], { tracker });
    tests.collector.setMode('hold');
    await run("for (const name of ['a', 'b', 'c', 'd', 'e']) { s.pageName = name; s.t(); }");
    for (const count of [1, 2, 3, 4, 5]) {
      await received(count);
      // Those that wait have all their time before them.
      expect(await tests.opened.page.evaluate('timersHeld()')).toBe(1);
      tests.collector.release();
    }
    await tests.opened.until('notes.length >= 5');
    await run("s.tl(true, 'e', 'exit')");
    await expire();
    expect(await allNotes()).toEqual([
      ...['a', 'b', 'c', 'd', 'e'].map((name) => `sent ${name} response`),
      'sent e beacon',
    ]);
  });

  it('may be confirmed later: the same hit, and both are told', async () => {
    await open([unconfirmed(), SENT], { tracker });
    tests.collector.setMode('hold');
    await page('late');
    await received(1);
    await expire();
    expect(await notesOf(1)).toEqual(['unconfirmed late timeout']);
    tests.collector.release();
    expect(await notesOf(2)).toEqual(['unconfirmed late timeout', 'sent late response']);
    const [[, , , first], [, , , second]] = (await tests.opened.notes()) as [string[], string[]];
    expect(first).toBe(second);
  });

  it('are told apart when some get through', async () => {
    await open([unconfirmed(), SENT], { tracker });
    let ended = 0;
    for (const [name, mode] of [
      ['a', 'ok'],
      ['b', '500'],
      ['c', 'ok'],
      ['d', 'cut'],
    ] as [string, ServerMode][]) {
      tests.collector.setMode(mode);
      await page(name);
      ended += 1;
      await tests.opened.until(`endedRequests >= ${ended}`);
    }
    await expire();
    expect((await notesOf(4)).sort()).toEqual([
      'sent a response',
      'sent c response',
      'unconfirmed b rejected',
      'unconfirmed d network',
    ]);
  });

  it('of a long POST are told, with the status that came', async () => {
    await open([unconfirmed(), SENT], { tracker });
    tests.collector.setMode('500');
    await run(
      "s.marketingCloudVisitorID = '12345678901234567890123456789012345678'; s.pageName = 'long'; for (let i = 1; i < 40; i++) s['prop' + i] = 'x'.repeat(90); s.t()",
    );
    await received(1);
    expect(tests.collector.hits[0]?.method).toBe('POST');
    await expire(1);
    expect(await notesOf(1)).toEqual(['unconfirmed long rejected']);
  });

  it('are none on a page that goes away', async () => {
    await open([unconfirmed('unconfirmed', '{}', 'localStorage.setItem("told", 1)')], {
      tracker,
    });
    tests.collector.setMode('hang');
    await page('leaving');
    await received(1);
    await run('dispatchEvent(new PageTransitionEvent("pagehide"))');
    await expire();
    await tests.opened.upToLast();
    expect(await tests.opened.page.evaluate('localStorage.getItem("told")')).toBeNull();
  });
});

it('of the offline queue are told once, and sent when it is possible again', async () => {
  await open([unconfirmed(), SENT], {
    before: `${HELD} ${CREATE_S} s.trackOffline = true; s.offlineThrottleDelay = 0;`,
  });
  tests.collector.setMode('cut');
  await page('offline');
  await expire(1);
  expect(await notesOf(1)).toEqual(['unconfirmed offline network']);
  tests.collector.setMode('ok');
  expect(await notesOf(2)).toEqual(['unconfirmed offline network', 'sent offline response']);
  await expire();
  expect(await allNotes()).toHaveLength(2);
});

it('are narrowed by tracker and type, and rules run in their order', async () => {
  await open([
    unconfirmed('first'),
    unconfirmed('links', "{ hitTypes: ['custom'] }"),
    unconfirmed('other', "{ trackers: ['adobe-analytics'] }"),
    unconfirmed('mine', "{ trackers: ['global:s'], hitTypes: ['page'] }"),
    unconfirmed('kind', "{ trackers: ['global'] }"),
  ]);
  tests.collector.setMode('500');
  await page('lost');
  await expire(1);
  expect((await allNotes()).map((note) => note.split(' ')[0])).toEqual(['first', 'mine', 'kind']);
});

it('give their rules tokens, conditions and values of the hit, and may send', async () => {
  await open(
    [
      hitRule(
        'tokens',
        'hitUnconfirmed',
        '{}',
        [],
        code(
          'note(settings.text); s.tl(true, "o", "told")',
          "text: '%event.reason% %event.hit.variables.pageName% %Page%'",
        ),
      ),
      SENT,
    ],
    { hitValues: { Page: 'pageName' } },
  );
  tests.collector.setMode('500');
  await page('lost');
  await tests.opened.until('endedRequests');
  tests.collector.setMode('ok');
  await expire();
  await tests.opened.until('notes.length >= 2');
  expect((await tests.opened.notes())[0]).toBe('rejected lost lost');
  expect((await tests.opened.notes())[1]).toEqual(['sent', 'lost', 'response', expect.any(String)]);
});

it.each([
  ["'%Limit%'", { Limit: `function () { return "${LIMIT}"; }` }],
  [`${LIMIT}`, {}],
])('come after the time of the configuration: %s', async (limit, dataElements) => {
  await open([unconfirmed()], { dataElements }, limit);
  tests.collector.setMode('500');
  await page('lost');
  await expire(1);
  expect(await notesOf(1)).toEqual(['unconfirmed lost rejected']);
});

it('come after ten seconds where the time is left out or broken', async () => {
  await open(
    [unconfirmed()],
    {
      before: `${CREATE_S} s.trackOffline = false; window.delays = []; const original = window.setTimeout;
      window.setTimeout = (act, delay, ...list) => { delays.push(delay); return original(act, delay, ...list); };`,
    },
    "'soon'",
  );
  await run('delays.length = 0');
  tests.collector.setMode('500');
  await page('lost');
  expect(await tests.opened.page.evaluate('delays.includes(10000)')).toBe(true);
});

it('are told by each copy of the library to its own rules', async () => {
  await open([unconfirmed()], { times: 2 });
  tests.collector.setMode('cut');
  await page('lost');
  await expire(1);
  expect(await allNotes()).toEqual(['unconfirmed lost network', 'unconfirmed lost network']);
});

it('are known although callbacks are suspended: a confirmed hit is no lost one', async () => {
  await open([unconfirmed()], {
    before: `${HELD} ${SLOW_CLOCK} ${CREATE_S} ${COUNT_HITS}`,
    settings: `{ trackers: [{ type: 'global', variable: 's' }], unconfirmedAfter: ${LIMIT}, callbacks: [${callback('Loop', 'window.count = (window.count || 0) + 1; setTimeout(() => s.t())')}] }`,
  });
  await page('chain');
  await tests.opened.written('suspended');
  await run('window.before = count; s.t()');
  await tests.opened.until('confirmed === handedOver');
  await expire();
  expect(await tests.opened.upToLast()).toEqual([]);
  expect(await tests.opened.page.evaluate('count === before')).toBe(true);
});
