import type { ServerMode } from '../../scripts/collectionServer.cjs';
import { CREATE_S, callback, code, hitRule, ONE_TRACKER, TRACKERS } from './pages';
import { type OpenedPage, type OpenOptions, type Site, startSite } from './site';

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

const NOTE = `note([event.$rule.name, event.hit.get('pageName') || event.hit.get('linkName'), event.reason || event.hit.confirmedBy, event.hit.id])`;
const unconfirmed = (name = 'unconfirmed', settings = '{}', body = NOTE) =>
  hitRule(name, 'hitUnconfirmed', settings, [], code(body));
const SENT = hitRule('sent', 'hitSent', '{}', [], code(NOTE));

async function open(limit: string, rules: string[], options: OpenOptions = {}) {
  opened = await site.open({
    tracker: ONE_TRACKER,
    before: `${CREATE_S} s.trackOffline = false;`,
    settings: `{ trackers: [{ type: 'global', variable: 's' }], callbacks: [], unconfirmedAfter: ${limit} }`,
    rules: `[${rules.join(',')}]`,
    ...options,
  });
}
const run = (script: string) => opened.page.evaluate(`${script}; undefined`);
const page = (name: string) => run(`s.pageName = '${name}'; s.t()`);
async function received(count: number) {
  while (site.collector.hits.length < count) await opened.page.waitForTimeout(10);
}
/** The notes once there are so many, without ids. */
async function notesOf(count: number) {
  await opened.until(`notes.length >= ${count}`);
  return ((await opened.notes()) as string[][]).map((note) => note.slice(0, 3).join(' '));
}

describe.each(TRACKERS)('unconfirmed hits of %s', (tracker) => {
  it.each([
    ['500', 'rejected'],
    ['cut', 'network'],
    ['hang', 'timeout'],
  ] as [ServerMode, string][])(
    'are told once when the collector answers with %s, and why: %s',
    async (mode, reason) => {
      await open('600', [unconfirmed(), SENT], { tracker });
      site.collector.setMode(mode);
      await page('lost');
      expect(await notesOf(1)).toEqual([`unconfirmed lost ${reason}`]);
      await opened.page.waitForTimeout(900);
      expect(await notesOf(1)).toHaveLength(1);
    },
  );

  it('are none that were confirmed, also of many, slowly, and by beacon', async () => {
    await open('800', [unconfirmed(), SENT], { tracker });
    site.collector.setMode('slow:300');
    await run("for (const name of ['a', 'b', 'c', 'd', 'e']) { s.pageName = name; s.t(); }");
    await received(5);
    await opened.until('notes.length >= 5');
    await run("s.tl(true, 'e', 'exit')");
    await opened.page.waitForTimeout(1200);
    expect(await notesOf(6)).toEqual([
      ...['a', 'b', 'c', 'd', 'e'].map((name) => `sent ${name} response`),
      'sent e beacon',
    ]);
  });

  it('may be confirmed later: the same hit, and both are told', async () => {
    await open('500', [unconfirmed(), SENT], { tracker });
    site.collector.setMode('slow:1500');
    await page('late');
    expect(await notesOf(2)).toEqual(['unconfirmed late timeout', 'sent late response']);
    const [[, , , first], [, , , second]] = (await opened.notes()) as [string[], string[]];
    expect(first).toBe(second);
  });

  it('are told apart when some get through', async () => {
    await open('700', [unconfirmed(), SENT], { tracker });
    for (const [name, mode] of [
      ['a', 'ok'],
      ['b', '500'],
      ['c', 'ok'],
      ['d', 'cut'],
    ] as [string, ServerMode][]) {
      site.collector.setMode(mode);
      const { length } = site.collector.hits;
      await page(name);
      await received(length + 1);
      await opened.page.waitForTimeout(80);
    }
    expect((await notesOf(4)).sort()).toEqual([
      'sent a response',
      'sent c response',
      'unconfirmed b rejected',
      'unconfirmed d network',
    ]);
  });

  it('of a long POST are told, with the status that came', async () => {
    await open('600', [unconfirmed(), SENT], { tracker });
    site.collector.setMode('500');
    await run(
      "s.marketingCloudVisitorID = '12345678901234567890123456789012345678'; s.pageName = 'long'; for (let i = 1; i < 40; i++) s['prop' + i] = 'x'.repeat(90); s.t()",
    );
    await received(1);
    expect(site.collector.hits[0]?.method).toBe('POST');
    expect(await notesOf(1)).toEqual(['unconfirmed long rejected']);
  });

  it('are none on a page that goes away', async () => {
    await open('300', [unconfirmed('unconfirmed', '{}', 'localStorage.setItem("told", 1)')], {
      tracker,
    });
    site.collector.setMode('hang');
    await page('leaving');
    await received(1);
    await run('dispatchEvent(new PageTransitionEvent("pagehide"))');
    await opened.page.waitForTimeout(600);
    expect(await opened.page.evaluate('localStorage.getItem("told")')).toBeNull();
  });
});

it('of the offline queue are told once, and sent when it is possible again', async () => {
  await open('600', [unconfirmed(), SENT], {
    before: `${CREATE_S} s.trackOffline = true; s.offlineThrottleDelay = 0;`,
  });
  site.collector.setMode('cut');
  await page('offline');
  expect(await notesOf(1)).toEqual(['unconfirmed offline network']);
  site.collector.setMode('ok');
  expect(await notesOf(2)).toEqual(['unconfirmed offline network', 'sent offline response']);
  await opened.page.waitForTimeout(800);
  expect(await notesOf(2)).toHaveLength(2);
});

it('are narrowed by tracker and type, and rules run in their order', async () => {
  await open('500', [
    unconfirmed('first'),
    unconfirmed('links', "{ hitTypes: ['custom'] }"),
    unconfirmed('other', "{ trackers: ['adobe-analytics'] }"),
    unconfirmed('mine', "{ trackers: ['global:s'], hitTypes: ['page'] }"),
    unconfirmed('kind', "{ trackers: ['global'] }"),
  ]);
  site.collector.setMode('500');
  await page('lost');
  await opened.page.waitForTimeout(800);
  expect((await notesOf(3)).map((note) => note.split(' ')[0])).toEqual(['first', 'mine', 'kind']);
});

it('give their rules tokens, conditions and values of the hit, and may send', async () => {
  await open(
    '400',
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
  site.collector.setMode('500');
  await page('lost');
  await received(1);
  site.collector.setMode('ok');
  await opened.until('notes.length >= 2');
  expect((await opened.notes())[0]).toBe('rejected lost lost');
  expect((await opened.notes())[1]).toEqual(['sent', 'lost', 'response', expect.any(String)]);
});

it.each([
  ["'%Limit%'", { Limit: 'function () { return "400"; }' }],
  ['400', {}],
])('come after the time of the configuration: %s', async (limit, dataElements) => {
  await open(limit, [unconfirmed()], { dataElements });
  site.collector.setMode('500');
  await page('lost');
  expect(await notesOf(1)).toEqual(['unconfirmed lost rejected']);
});

it('come after ten seconds where the time is left out or broken', async () => {
  await open("'soon'", [unconfirmed()], {
    before: `${CREATE_S} s.trackOffline = false; window.delays = []; const original = window.setTimeout;
      window.setTimeout = (act, delay, ...list) => { delays.push(delay); return original(act, delay, ...list); };`,
  });
  await run('delays.length = 0');
  site.collector.setMode('500');
  await page('lost');
  expect(await opened.page.evaluate('delays.includes(10000)')).toBe(true);
});

it('are told by each copy of the library to its own rules', async () => {
  await open('400', [unconfirmed()], { times: 2 });
  site.collector.setMode('cut');
  await page('lost');
  await opened.page.waitForTimeout(700);
  expect(await notesOf(2)).toEqual(['unconfirmed lost network', 'unconfirmed lost network']);
});

it('are known although callbacks are suspended: a confirmed hit is no lost one', async () => {
  await open('500', [unconfirmed()], {
    settings: `{ trackers: [{ type: 'global', variable: 's' }], unconfirmedAfter: 500, callbacks: [${callback('Loop', 'window.count = (window.count || 0) + 1; setTimeout(() => s.t())')}] }`,
  });
  await page('chain');
  await opened.page.waitForTimeout(3000);
  await run('window.before = count; s.t()');
  await opened.page.waitForTimeout(900);
  expect(await opened.page.evaluate('count === before')).toBe(true);
  expect(await opened.notes()).toEqual([]);
});
