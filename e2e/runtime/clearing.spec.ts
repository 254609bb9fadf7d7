import { callback, code, hitRule, TRACKERS } from './pages';
import { clearing, withClearingSite } from './withClearingSite';

const tests = withClearingSite();
const { open, run, once, late, come } = tests;
const collector = () => tests.collector;
const received = (count: number) => tests.opened.received(count);

describe.each(TRACKERS)('clearing variables of %s', (tracker) => {
  it('off: nothing is cleared, and nothing is fetched', async () => {
    await open("mode: 'off'", { tracker, clearing: null });
    await run('s.eVar1 = "a"; s.t()');
    expect(await once(1, '[s.eVar1]')).toEqual(['a']);
    expect(tests.opened.console.join()).not.toContain('clearing');
  });

  it('sent: clears what this hit sent, as clearVars() would, and keeps what is to stay', async () => {
    await open("mode: 'sent', keep: ['campaign', 'eVar3']", { tracker });
    await run(`s.pageName = 'P'; s.channel = 'news'; s.campaign = 'spring'; s.events = 'event1'; s.products = ';a'; s.prop1 = 'p'; s.eVar1 = 'a'; s.eVar3 = 'c';
      s.list1 = 'x,y'; s.hier1 = 'h'; s.state = 'CA'; s.zip = '1'; s.purchaseID = 'id'; s.transactionID = 't'; s.server = 'srv'; s.contextData = { k: 'v' };
      s.linkTrackVars = 'eVar1'; s.t()`);
    expect(
      await once(
        1,
        `[['channel', 'events', 'products', 'prop1', 'eVar1', 'list1', 'hier1', 'state', 'zip', 'purchaseID', 'transactionID'].filter((name) => s[name]),
          s.pageName, s.campaign, s.eVar3, s.server, s.contextData, s.linkTrackVars]`,
      ),
    ).toEqual([[], 'P', 'spring', 'c', 'srv', { k: 'v' }, 'eVar1']);
  });

  it('sent: what is set for the next page while the hit is on its way stays, the same value too', async () => {
    await open("mode: 'sent', also: ['pageName', 'contextData']", { tracker });
    collector().setMode('hold');
    await run(
      "s.pageName = 'one'; s.channel = 'news'; s.eVar1 = 'a'; s.eVar2 = 'b'; s.prop1 = 'p'; s.contextData = { x: '1', y: '2' }; s.t(); s.prop1 = 'p'",
    );
    await received(1);
    await run(
      "s.pageName = 'two'; s.channel = 'news'; s.eVar1 = 'next'; s.contextData.y = '2'; s.eVar9 = 'new'",
    );
    collector().release();
    expect(
      await once(
        1,
        '[s.pageName, s.channel, s.eVar1, s.eVar2 || null, s.prop1, s.eVar9, s.contextData]',
      ),
    ).toEqual(['two', 'news', 'next', null, 'p', 'new', { y: '2' }]);
    collector().setMode('ok');
    await run('s.t()');
    expect(
      await once(
        2,
        '[s.pageName, s.channel, s.eVar1, s.prop1, s.eVar9, s.contextData].map((x) => x || null)',
      ),
    ).toEqual([null, null, null, null, null, {}]);
  });

  it('sent: hits in flight do not take each other’s variables', async () => {
    await open("mode: 'sent'", { tracker });
    collector().setMode('hold');
    await run(
      "s.eVar1 = 'a'; s.eVar2 = 'both'; s.t(); s.eVar1 = 'b'; s.eVar3 = 'second'; s.t(); s.eVar1 = 'c'",
    );
    await received(1);
    collector().release();
    expect(await once(1, '[s.eVar1, s.eVar2 || null, s.eVar3]')).toEqual(['c', null, 'second']);
    await received(2);
    collector().release();
    expect(await once(2, '[s.eVar1, s.eVar2 || null, s.eVar3 || null]')).toEqual(['c', null, null]);
  });

  it('sent: a lost hit keeps its variables, and the next one clears them', async () => {
    await open("mode: 'sent'", { tracker });
    collector().setMode('500');
    await run("s.eVar1 = 'a'; s.t()");
    await received(1);
    collector().setMode('ok');
    await run('s.t()');
    expect(await once(1, '[s.eVar1 || null]')).toEqual([null]);
    expect(collector().hits[1]?.url).toContain('&v1=a&');
  });

  it('sent: overrides are no lasting values', async () => {
    await open("mode: 'sent', also: ['contextData']", { tracker });
    await run(
      "s.eVar1 = 'lasting'; s.eVar2 = 'sent'; s.contextData = { a: '1' }; s.t({ eVar1: 'override', contextData: { a: '1' } })",
    );
    expect(await once(1, '[s.eVar1, s.eVar2 || null, s.contextData]')).toEqual([
      'lasting',
      null,
      { a: '1' },
    ]);
    await run("s.tl(true, 'e', 'exit', { eVar1: 'again', linkTrackVars: 'eVar1' })");
    expect(await once(2, '[s.eVar1]')).toEqual(['lasting']);
  });

  it.each([
    ['sent', 'o'],
    ['sent', 'e'],
  ])('%s: a link of type %s clears only what it sent', async (mode, type) => {
    await open(`mode: '${mode}', also: ['linkTrackVars', 'linkTrackEvents', 'contextData']`, {
      tracker,
    });
    await run(`s.linkTrackVars = 'eVar1,events,contextData.a'; s.linkTrackEvents = 'event1'; s.eVar1 = 'a'; s.eVar2 = 'page'; s.events = 'event1';
      s.contextData = { a: '1', b: '2' }; s.tl(true, '${type}', 'link')`);
    expect(
      await once(
        1,
        '[s.eVar1, s.events, s.linkTrackVars, s.linkTrackEvents, s.eVar2, s.contextData].map((x) => x || null)',
      ),
    ).toEqual([null, null, null, null, 'page', { b: '2' }]);
  });

  it.each(['sent', 'all'])('%s: a beacon is cleared after its tracking call', async (mode) => {
    await open(`mode: '${mode}'`, { tracker });
    await run("s.linkTrackVars = 'eVar1'; s.eVar1 = 'a'; s.tl(true, 'e', 'exit', { eVar2: 'o' })");
    expect(await once(1, '[s.eVar1 || null, s.eVar2 || null]')).toEqual([null, null]);
    await run("s.useBeacon = true; s.eVar1 = 'b'; s.t()");
    expect(await once(2, '[s.eVar1 || null]')).toEqual([null]);
  });

  it('all: clears whatever clearVars() clears but what is to be kept, and more', async () => {
    await open(
      "mode: 'all', keep: ['campaign', 'contextData.stay'], also: ['pageName', 'contextData']",
      { tracker },
    );
    collector().setMode('hold');
    await run(
      "s.pageName = 'P'; s.campaign = 'c'; s.eVar1 = 'a'; s.contextData = { stay: '1', go: '2' }; s.server = 'srv'; s.t()",
    );
    await received(1);
    await run("s.eVar1 = 'next'; s.prop1 = 'unsent'");
    collector().release();
    expect(
      await once(
        1,
        '[s.eVar1, s.prop1, s.pageName, s.campaign, s.server, s.contextData].map((x) => x || null)',
      ),
    ).toEqual([null, null, null, 'c', 'srv', { stay: '1' }]);
  });

  it.each(['sent', 'all'])(
    '%s: clears after callbacks and rules, which still see the values',
    async (mode) => {
      await open('', {
        tracker,
        settings: clearing(`mode: '${mode}'`, callback('See', 'note("callback " + s.eVar1)')),
        rules: `[${hitRule('rule', 'hitSent', '{}', [], code('note("rule " + s.eVar1)'))}]`,
      });
      await run("s.eVar1 = 'a'; s.t()");
      expect(await once(1, '[s.eVar1 || null]')).toEqual([null]);
      expect(await tests.opened.notes()).toEqual(['callback a', 'rule a']);
    },
  );

  it.each(['sent', 'all'])(
    '%s: a variable that can not be set keeps no other from being cleared',
    async (mode) => {
      await open(`mode: '${mode}'`, { tracker });
      await run(
        "Object.defineProperty(s, 'eVar1', { get: () => 'x', set() { throw new Error('odd'); }, enumerable: true, configurable: true }); s.eVar2 = 'y'; s.prop1 = 'z'; s.t()",
      );
      expect(await once(1, '[s.eVar1, s.eVar2 || null, s.prop1 || null]')).toEqual([
        'x',
        null,
        null,
      ]);
    },
  );

  it.each(['sent', 'all'])('%s: hits from before the file came are not forgotten', async (mode) => {
    await open(`mode: '${mode}', also: ['contextData']`, { tracker, ...late() });
    await run("s.eVar1 = 'a'; s.eVar2 = 'b'; s.contextData = { x: '1', y: '2' }; s.t()");
    await tests.opened.until('window.confirmed');
    await run("s.eVar2 = 'next'; s.contextData.y = 'next'");
    collector().setMode('hold');
    await run("s.eVar3 = 'in flight'; s.t()");
    await received(2);
    await come();
    expect(await tests.opened.page.evaluate('[s.eVar1 || null, s.eVar2, s.contextData]')).toEqual([
      null,
      'next',
      { y: 'next' },
    ]);
    collector().release();
    expect(await once(2, '[s.eVar2 || null, s.eVar3 || null]')).toEqual([null, null]);
  });
});

it('says once that the file does not come; callbacks go on', async () => {
  await open("mode: 'sent'", { clearing: null });
  await run("s.eVar1 = 'a'; s.t(); s.t()");
  expect(await once(2, '[s.eVar1]')).toEqual(['a']);
  expect(
    tests.opened.console.filter((line) => line.includes('clearing.js is missing')),
  ).toHaveLength(1);
});

it('two copies of the library clear what one would', async () => {
  await open("mode: 'sent'", { times: 2 });
  collector().setMode('hold');
  await run("s.eVar1 = 'a'; s.eVar2 = 'b'; s.t(); s.eVar1 = 'a'");
  await received(1);
  collector().release();
  expect(await once(1, '[s.eVar1, s.eVar2 || null]')).toEqual(['a', null]);
});

it.each([
  "mode: 'never'",
  "mode: 'sent', keep: 'eVar1', also: { 0: 'x' }",
  "mode: 'all', keep: [5, null], also: ['', 'nothing.there', 't', 'toString']",
])('settings that are broken do no harm: %s', async (settings) => {
  await open(settings);
  await run("s.eVar1 = 'a'; s.t()");
  await once(1, '1');
  await run('s.t()');
  await once(2, '1');
  expect(await tests.opened.page.evaluate('typeof s.t')).toBe('function');
});
