import { CREATE_S, callback, TRACKERS } from './pages';
import { clearing, LATE_VISITOR, withClearingSite } from './withClearingSite';

const tests = withClearingSite();
const { open, run, once, read, late, come } = tests;

/** Page script: the tracker's hits wait for ids until `giveIds()`. */
const WAITING = `${LATE_VISITOR} ${CREATE_S} s.trackOffline = false; s.visitor = visitor;`;

describe.each(TRACKERS)('what is set while a hit of %s waits', (tracker) => {
  const openWaiting = (settings: string, more = {}) =>
    open(settings, { tracker, before: WAITING, ...more });

  it('for an id: stays, the same value too; what the page leaves alone is cleared', async () => {
    await openWaiting("mode: 'sent', also: ['pageName', 'contextData']");
    await run(
      "s.pageName = 'one'; s.eVar1 = s.eVar2 = s.prop1 = 'a'; s.contextData = { x: '1', y: '2' }; s.t(); s.prop1 = 'a'",
    );
    await run("s.eVar1 = 'a'; s.contextData.y = '2'; s.eVar9 = 'new'; s.contextData.z = 'new'");
    await run("giveIds(); s.pageName = 'one'");
    expect(
      await once(1, '[s.pageName, s.eVar1, s.eVar2 || null, s.prop1, s.eVar9, s.contextData]'),
    ).toEqual(['one', 'a', null, 'a', 'new', { y: '2', z: 'new' }]);
    await run('s.t()');
    expect(await once(2, '[s.pageName, s.eVar1, s.prop1, s.eVar9].map((x) => x || null)')).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('for an id, several in a row: each hit takes what its own call took, whether or not others come to nothing', async () => {
    await openWaiting("mode: 'sent'");
    tests.collector.setMode('hold');
    await run("s.eVar1 = 'one'; s.eVar2 = 'both'; s.t()");
    await run("s.abort = true; s.t(); s.eVar2 = 'both'; s.eVar1 = 'two'; s.t()");
    await run("s.eVar3 = 'later'; s.eVar2 = 'both'");
    await run('giveIds()');
    await tests.opened.received(1);
    tests.collector.release();
    expect(await once(1, '[s.eVar1, s.eVar2, s.eVar3]')).toEqual(['two', 'both', 'later']);
    await tests.opened.received(2);
    tests.collector.release();
    expect(await once(2, '[s.eVar1 || null, s.eVar2, s.eVar3]')).toEqual([null, 'both', 'later']);
  });

  it('for an id: what plugins add to that hit is no lasting value, overrides are none either', async () => {
    await openWaiting("mode: 'sent'", {
      before: `${WAITING} s.usePlugins = true; s.doPlugins = () => {
        s.eVar5 = 'plugin'; s.eVar6 = 'PLUGIN'; s.events = s.events ? s.events + ',event9' : 'event9'; };`,
    });
    await run(
      "s.eVar1 = 'lasting'; s.eVar6 = 'plugin'; s.eVar5 = undefined; s.events = 'event1'; s.t({ eVar1: 'override' })",
    );
    await run("s.events += ',event2'; giveIds()");
    expect(await once(1, '[s.eVar1, s.eVar5 || null, s.eVar6 || null, s.events]')).toEqual([
      'lasting',
      null,
      null,
      'event2',
    ]);
  });

  it('for an id: an exit link goes as a beacon when its turn comes', async () => {
    await openWaiting("mode: 'sent'");
    await run("s.eVar1 = 'a'; s.eVar2 = 'b'; s.tl(true, 'e', 'exit'); s.eVar2 = 'b'");
    await run('giveIds()');
    expect(await once(1, '[s.eVar1 || null, s.eVar2]')).toEqual([null, 'b']);
  });

  it('for an id: the next call goes right behind those that waited', async () => {
    await openWaiting("mode: 'sent'");
    await run("s.eVar1 = 'a'; s.eVar2 = 'both'; s.t()");
    // The id is there, and the tracker does not know it yet.
    await run(
      "s.eVar2 = 'both'; s.visitor = undefined; giveIds(); s.eVar3 = 'c'; s.t(); s.eVar3 = 'c'",
    );
    expect(await once(2, '[s.eVar1, s.eVar2, s.eVar3].map((x) => x || null)')).toEqual([
      null,
      null,
      'c',
    ]);
  });

  it('for consent: stays', async () => {
    await open("mode: 'sent'", {
      tracker,
      before: `
        let isAnswered = false;
        const asked = [];
        window.adobe = { optIn: {
          Categories: { ANALYTICS: 'aa', AAM: 'aam', TARGET: 'target', ECID: 'ecid' },
          isApproved: () => isAnswered,
          fetchPermissions(act) { if (isAnswered) act(); else asked.push(act); },
        } };
        window.agree = () => { isAnswered = true; for (const act of asked.splice(0)) act(); };
        ${CREATE_S} s.trackOffline = false;`,
    });
    await run("s.eVar1 = s.eVar2 = 'a'; s.t()");
    await run("s.eVar1 = 'a'; agree()");
    expect(await once(1, '[s.eVar1, s.eVar2 || null]')).toEqual(['a', null]);
  });

  it('for client hints: stays', async () => {
    await open("mode: 'sent'", {
      tracker,
      before: `${CREATE_S} s.trackOffline = false; s.collectHighEntropyUserAgentHints = true;`,
    });
    await run("s.eVar1 = s.eVar2 = 'a'; s.t(); s.eVar1 = 'a'");
    expect(await once(1, '[s.eVar1, s.eVar2 || null]')).toEqual(['a', null]);
  });

  it('for its turn behind another hit: stays', async () => {
    await open("mode: 'sent'", { tracker });
    tests.collector.setMode('hold');
    await run("s.eVar1 = 'a'; s.t(); s.eVar1 = 'a'; s.eVar2 = 'b'; s.t(); s.eVar2 = 'b'");
    await tests.opened.received(1);
    tests.collector.release();
    expect(await once(1, '[s.eVar1, s.eVar2]')).toEqual(['a', 'b']);
    await tests.opened.received(2);
    tests.collector.release();
    expect(await once(2, '[s.eVar1 || null, s.eVar2]')).toEqual([null, 'b']);
  });

  it('stays in the same task as the first call of the page, too', async () => {
    await open("mode: 'sent'", { tracker });
    await run("s.eVar1 = s.eVar2 = 'a'; s.t(); s.eVar1 = 'a'");
    expect(await once(1, '[s.eVar1, s.eVar2 || null]')).toEqual(['a', null]);
  });

  it('from before the file came: is matched to its call, and looked after from then on', async () => {
    await openWaiting("mode: 'sent', also: ['contextData']", {
      ...late(),
      before: `${WAITING} s.usePlugins = true; s.doPlugins = () => { s.events += ',event9'; };`,
    });
    await run("s.eVar1 = 'one'; s.eVar2 = s.eVar3 = 'a'; s.events = 'event1'; s.t()");
    // A call that comes to nothing, as each click is one.
    await run('document.body.click(); s.track({ abort: true })');
    await run(
      "s.eVar1 = 'two'; s.eVar3 = 'b'; s.events += ',event2'; s.contextData = { x: '1', y: '2' }; s.t({ eVar3: 'override' })",
    );
    await come();
    await run("s.eVar2 = 'a'; s.contextData.y = '2'; s.events += ',event3'");
    tests.collector.setMode('hold');
    await run('giveIds()');
    await tests.opened.received(1);
    tests.collector.release();
    expect(await once(1, '[s.eVar1, s.eVar2, s.eVar3, s.events]')).toEqual([
      'two',
      'a',
      'b',
      'event2,event3',
    ]);
    await tests.opened.received(2);
    tests.collector.release();
    expect(await once(2, '[s.eVar1 || null, s.eVar2, s.eVar3, s.events, s.contextData]')).toEqual([
      null,
      'a',
      'b',
      'event3',
      { y: '2' },
    ]);
  });

  it('from before the file came: overrides and beacons are known for what they are', async () => {
    await open('', {
      tracker,
      ...late(),
      settings: clearing("mode: 'sent'", callback('Next', "s.eVar5 = 'for the next hit'")),
    });
    await run(
      "s.eVar1 = s.eVar2 = s.eVar5 = 'a'; s.tl(true, 'e', 'exit', { eVar1: 'a' }); s.eVar3 = 'b'",
    );
    await come();
    expect(await read('[s.eVar1, s.eVar2 || null, s.eVar3, s.eVar5]')).toEqual([
      'a',
      null,
      'b',
      'for the next hit',
    ]);
  });
});

it.each([
  ['a proxy of the tracker', 'new Proxy(s, {})'],
  [
    'a proxy with a trap',
    'new Proxy(s, { set: (target, name, value) => Reflect.set(target, name, value) })',
  ],
])('behind %s, all is as with the tracker itself', async (_, expression) => {
  await open("mode: 'sent'", {
    before: `${CREATE_S} s.trackOffline = false; window.s = ${expression};`,
  });
  await run(
    "s.eVar1 = s.eVar2 = 'a'; s.events = 'event1'; s.t(); s.eVar1 = 'a'; s.events += ',event2'",
  );
  expect(await once(1, '[s.eVar1, s.eVar2 || null, s.events]')).toEqual(['a', null, 'event2']);
});

it('an object that inherits from the tracker keeps members of its own', async () => {
  await open("mode: 'sent'");
  await run("window.child = Object.create(s); s.eVar1 = 'a'; s.t(); child.eVar1 = 'own'");
  expect(await once(1, '[s.eVar1 || null, child.eVar1]')).toEqual([null, 'own']);
});

it('a tracker that hides when hits wait keeps what is set meanwhile', async () => {
  await open("mode: 'sent'", {
    before: `${WAITING} Object.defineProperty(s, 'charSet', { configurable: false });`,
  });
  await run("s.eVar1 = 'a'; s.t()");
  await run("s.eVar1 = 'next'; giveIds()");
  expect(await once(1, 's.eVar1')).toBe('next');
});
