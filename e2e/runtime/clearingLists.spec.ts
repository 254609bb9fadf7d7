import { code, hitRule, TRACKERS } from './pages';
import { withClearingSite } from './withClearingSite';

const tests = withClearingSite();
const { open, run, once, read } = tests;

/** Page script: sets variables as the Adobe Analytics extension's action does: events are added, what links send is merged without doubles. */
const SET_VARIABLES = `
  window.setVariables = (values, events = []) => {
    const names = Object.keys(values).concat(events.length ? 'events' : []);
    const merge = (list, before) => list.concat((before || '').split(',')).filter((entry, index, all) => entry && all.indexOf(entry) === index).join();
    const all = { ...values };
    if (events.length) all.events = s.events ? s.events + ',' + events.join() : events.join();
    all.linkTrackVars = merge(names, s.linkTrackVars);
    all.linkTrackEvents = merge(events, s.linkTrackEvents);
    Object.assign(s, all);
  };`;

describe.each(TRACKERS)('what is added to a list while a hit of %s is on its way', (tracker) => {
  /** What a variable holds once the hit of a first value is confirmed, and what it holds once everything is. */
  async function afterHit(first: string, then: string, variable: string, also = '') {
    await open(`mode: 'sent', also: [${also}]`, { tracker, after: SET_VARIABLES });
    tests.collector.setMode('hold');
    await run(`${first}; s.t()`);
    await tests.opened.received(1);
    await run(then);
    tests.collector.release();
    const left = await once(1, `s.${variable} || null`);
    tests.collector.setMode('ok');
    await run('s.t()');
    return [left, await once(2, `s.${variable} || null`)];
  }

  it.each([
    ['events', "'event1'", "s.events += ',event2'", 'event2'],
    ['events', "'event1,event2:77'", "s.events = 'event3=2,' + s.events", 'event3=2'],
    ['events', "'event1'", "s.events += ',event1'", 'event1'],
    [
      'events',
      "'event1, event2'",
      "s.events = ['event3', ...s.events.split(',')].sort().join()",
      'event3',
    ],
    ['events', "'event1'", 'setVariables({}, ["event2", "event3"])', 'event2,event3'],
    ['events', "'event1'", "s.events += ',event2'; s.events += ',event3'", 'event2,event3'],
    [
      'products',
      "';a;1;2.00,;b'",
      "s.products += ',;c;;;event1=1|event2=2;eVar1=x'",
      ';c;;;event1=1|event2=2;eVar1=x',
    ],
    ['products', "';a'", "s.products += ',;a'", ';a'],
    ['list1', "'x,y'", "s.list1 += ',z'", 'z'],
    ['list2', "'x'", "s.list2 += '|y'", 'y'],
    ['list3', "'x;y'", "s.list3 = 'z;' + s.list3", 'z'],
    ['list1', "'größe:groß'", "s.list1 += ':größe'", 'größe'],
  ])(
    '%s = %s: loses what was sent and keeps the rest after %s',
    async (variable, first, then, left) => {
      expect(await afterHit(`s.${variable} = ${first}`, then, variable)).toEqual([left, null]);
    },
  );

  it.each([
    ['events', "'event1'", "s.events = 'event1,event2'"],
    ['events', "'event1'", "s.events = 'event2'"],
    ['events', "'event1,event2'", "s.events = s.events.replace('event1', 'event3')"],
    ['products', "';a'", "s.products = ';a;2'"],
    ['list1', "'x'", "s.list1 = s.list1 + 'y'"],
    ['list1', "'x,y'", "s.list1 = 'x,y'"],
    ['eVar1', "'a'", "s.eVar1 += ',b'"],
    ['prop1', "'a'", "s.prop1 += '|b'"],
  ])('%s = %s: stays as the page has it after %s', async (variable, first, then) => {
    const [left, end] = await afterHit(`s.${variable} = ${first}`, then, variable);
    expect(left).toBe(
      await read(
        `(() => { const s = { ${variable}: ${first} }; ${then}; return s.${variable}; })()`,
      ),
    );
    expect(end).toBeNull();
  });

  it('an array that is added to in place is a list as well', async () => {
    expect(await afterHit("s.events = ['event1']", "s.events.push('event2')", 'events')).toEqual([
      'event2',
      null,
    ]);
  });

  it('links: what they send loses what was sent, and keeps what was added or is set again', async () => {
    await open("mode: 'sent', also: ['linkTrackVars', 'linkTrackEvents', 'contextData']", {
      tracker,
      after: SET_VARIABLES,
    });
    tests.collector.setMode('hold');
    await run(
      "s.contextData = { k: '1' }; s.linkTrackVars = 'contextData.k'; setVariables({ eVar1: 'a', eVar2: 'b', prop1: 'p' }, ['event1', 'event2']); s.tl(true, 'o', 'link')",
    );
    await tests.opened.received(1);
    await run(
      "setVariables({ eVar1: 'a', eVar3: 'c' }, ['event3', 'event1']); s.contextData.k = '1'",
    );
    tests.collector.release();
    expect(
      await once(
        1,
        "[s.eVar1, s.eVar2 || null, s.eVar3, s.events, s.linkTrackVars.split(',').sort(), s.linkTrackEvents.split(',').sort()]",
      ),
    ).toEqual([
      'a',
      null,
      'c',
      'event3,event1',
      ['contextData.k', 'eVar1', 'eVar3', 'events'],
      ['event1', 'event3'],
    ]);
  });

  it('links: events that were not listed are not sent, and stay', async () => {
    await open("mode: 'sent'", { tracker });
    await run(
      "s.linkTrackVars = 'events'; s.linkTrackEvents = 'event1'; s.events = 'event1,event2=5,event1'; s.tl(true, 'o', 'link')",
    );
    expect(await once(1, 's.events')).toBe('event2=5');
  });

  it('several hits: each takes its own part, whichever is lost', async () => {
    await open("mode: 'sent'", { tracker });
    tests.collector.setMode('hold');
    await run("s.events = 'event1'; s.t(); s.events += ',event2'; s.t(); s.events += ',event3'");
    await tests.opened.received(1);
    tests.collector.release();
    expect(await once(1, 's.events')).toBe('event2,event3');
    await tests.opened.received(2);
    tests.collector.release();
    expect(await once(2, 's.events')).toBe('event3');
  });

  describe.each(['sent', 'all'])('mode %s', (mode) => {
    it.each([
      ['at once', 'setVariables({ eVar1: "next", eVar2: "a" }, ["event2"])'],
      [
        'in microtasks',
        'Promise.resolve(1).then(() => setVariables({ eVar1: "next", eVar2: "a" }, ["event2"]))',
      ],
      [
        'later',
        'setTimeout(() => { setVariables({ eVar1: "next", eVar2: "a" }, ["event2"]); note("set"); })',
      ],
    ])('what a rule sets %s after the hit survives', async (when, act) => {
      await open(`mode: '${mode}'`, {
        tracker,
        after: SET_VARIABLES,
        rules: `[${hitRule('rule', 'hitSent', '{}', [], code(`if (!window.done) { window.done = 1; ${act}; }`))}]`,
      });
      await run("s.eVar1 = s.eVar2 = s.eVar3 = 'a'; s.events = 'event1'; s.t()");
      if (when === 'later') await tests.opened.until('notes.length');
      expect(await once(1, '[s.eVar1, s.eVar2, s.eVar3 || null, s.events]')).toEqual([
        'next',
        'a',
        null,
        'event2',
      ]);
    });

    it('what a callback sets survives, of a beacon too', async () => {
      await open(`mode: '${mode}'`, {
        tracker,
        after: `window[Symbol.for('post-track-callback')].register('Set', () => { s.eVar1 = 'a'; s.eVar2 = 'new'; });`,
      });
      await run("s.eVar1 = s.eVar3 = 'a'; s.tl(true, 'e', 'exit')");
      expect(await once(1, '[s.eVar1, s.eVar2, s.eVar3 || null]')).toEqual(['a', 'new', null]);
      await run('s.t()');
      expect(await once(2, '[s.eVar1, s.eVar2]')).toEqual(['a', 'new']);
    });

    it('what a rule sends does not repeat what was sent', async () => {
      await open(`mode: '${mode}'`, {
        tracker,
        rules: `[${hitRule('rule', 'hitSent', '{}', [], code('if (event.hit.type === "page") { note(s.eVar1); s.eVar2 = "rule"; s.tl(true, "o", "rule"); }'))}]`,
      });
      await run("s.eVar1 = 'a'; s.t()");
      expect(await once(2, '[s.eVar1 || null, s.eVar2 || null]')).toEqual([null, null]);
      expect(await tests.opened.notes()).toEqual(['a']);
      const [, link] = tests.collector.hits;
      expect(link?.url).toContain('&v2=rule');
      expect(link?.url).not.toContain('&v1=');
    });
  });
});
