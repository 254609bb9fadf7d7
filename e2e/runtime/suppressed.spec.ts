import path from 'node:path';
import { moduleGraph } from '../../scripts/lib/moduleGraph.cjs';
import {
  action,
  CREATE_S,
  callback,
  code,
  hitRule,
  ONE_TRACKER,
  rule,
  TRACKERS,
  withCallbacks,
} from './pages';
import { type OpenOptions } from './site';
import { withSite } from './withSite';

const ROOT = path.resolve(__dirname, '../..');
const tests = withSite();
const { run } = tests;

const TELL = "note([event.$rule.name, event.call, event.type, event.reason].join(' '))";
const suppressed = (name = 'suppressed', settings = '{}', body = TELL) =>
  hitRule(name, 'hitSuppressed', settings, [], code(body));
const SENT = hitRule(
  'sent',
  'hitSent',
  '{}',
  [],
  code("note(['sent', event.hit.get('linkName') || event.hit.get('pageName')].join(' '))"),
);

async function open(options: OpenOptions = {}, rules = [suppressed(), SENT]) {
  await tests.open({
    tracker: ONE_TRACKER,
    before: `${CREATE_S} s.trackOffline = false;`,
    settings: withCallbacks(),
    rules: `[${rules.join(',')}]`,
    ...options,
  });
}
/** All that comes of the calls so far, once it is so much: rules on suppressed hits run in tasks of their own. */
async function outcomes(count: number) {
  await tests.notes(count);
  return (await tests.opened.upToLast()) as string[];
}
/** The same, where no hit can be sent, or the test has waited for them. */
async function notes(count: number) {
  await tests.notes(count);
  await tests.opened.roundTrip();
  return (await tests.opened.notes()) as string[];
}

/** Page script: the Experience Cloud ID service's consent interface. `decide(isApproved)` is the visitor's answer. */
const OPT_IN = `{
  const listeners = [];
  let isApproved = false;
  const optIn = {
    Categories: { ANALYTICS: 'aa', AAM: 'aam', TARGET: 'target' },
    isComplete: false,
    isApproved: () => isApproved,
    fetchPermissions: (listener, subscribe) => {
      if (subscribe) listeners.push(listener);
      if (optIn.isComplete) listener();
    },
  };
  window.adobe = { optIn };
  window.decide = (answer) => {
    isApproved = answer;
    optIn.isComplete = true;
    for (const listener of [...listeners]) listener();
  };
}`;

/** Page script: an Experience Cloud ID service that answers when the page calls \`answer(ids)\`. */
const VISITOR = `{
  const waiting = [];
  s.visitor = { isAllowed: () => true, getVisitorValues: (callback) => { waiting.push(callback); } };
  window.answer = (ids) => { for (const callback of waiting.splice(0)) callback(ids); };
}`;

describe.each(TRACKERS)('calls of %s for which nothing leaves', (tracker) => {
  it.each([
    ['s.abort', 's.abort = true; s.t()', 't page aborted'],
    ['s.abort of a link', "s.abort = true; s.tl(true, 'd', 'File')", 'tl download aborted'],
    [
      'doPlugins',
      's.usePlugins = true; s.doPlugins = () => { s.abort = true; s.doPlugins = () => {}; }; s.t()',
      't page aborted',
    ],
    ['the alias of t', 's.abort = true; s.track()', 't page aborted'],
    ['the alias of tl', "s.abort = true; s.trackLink(true, 'e', 'Away')", 'tl exit aborted'],
    ['an opt-out', 's.visitorOptedOut = true; s.t(); s.visitorOptedOut = false', 't page consent'],
    [
      'no report suite',
      "const { account } = s; s.account = ''; s.t(); s.account = account",
      't page misconfigured',
    ],
  ])('are reported once, with the reason: %s', async (_, script, told) => {
    await open({ tracker });
    await run(script);
    expect(await outcomes(1)).toEqual([`suppressed ${told}`]);
    expect(tests.collector.hits).toEqual([]);
  });

  it('are reported where a callback makes them, and the page is not touched', async () => {
    await open({
      tracker,
      settings: withCallbacks(
        callback('Looper', "if (hit.get('pageName') === 'first') { s.t(); s.tl(true, 'o', 'x'); }"),
      ),
    });
    await run("s.pageName = 'first'; s.t()");
    expect((await outcomes(3)).sort()).toEqual([
      'sent first',
      'suppressed t page callback',
      'suppressed tl custom callback',
    ]);
  });

  it('are none while a hit waits for consent; declined then, it is consent', async () => {
    await open({ tracker, before: `${CREATE_S} s.trackOffline = false; ${OPT_IN}` });
    await run("s.pageName = 'first'; s.t(); s.tl(true, 'o', 'second')");
    await tests.opened.roundTrip();
    expect(await tests.opened.notes()).toEqual([]);
    await run('decide(false)');
    await tests.opened.until('notes.length >= 2');
    await run('decide(false); s.t()');
    expect(await notes(3)).toEqual([
      'suppressed t page consent',
      'suppressed tl custom consent',
      'suppressed t page consent',
    ]);
    expect(tests.collector.hits).toEqual([]);
  });

  it('are none where consent is given to hits that wait', async () => {
    await open({ tracker, before: `${CREATE_S} s.trackOffline = false; ${OPT_IN}` });
    await run("s.pageName = 'first'; s.t(); s.tl(true, 'o', 'second'); decide(true)");
    expect(await outcomes(2)).toEqual(['sent first', 'sent second']);
  });

  it('are decided when the id comes, each by what holds for it then', async () => {
    await open({ tracker, before: `${CREATE_S} s.trackOffline = false; ${VISITOR}` });
    await run(`s.usePlugins = true; s.doPlugins = () => { if (s.pageName === 'stopped') s.abort = true; };
      s.pageName = 'kept'; s.t(); s.pageName = 'stopped'; s.t(); s.pageName = ''; s.tl(true, 'o', 'link')`);
    await tests.opened.roundTrip();
    expect(await tests.opened.notes()).toEqual([]);
    await run("answer({ MCMID: '1' })");
    expect((await notes(3)).sort()).toEqual([
      'sent kept',
      'sent link',
      'suppressed t page aborted',
    ]);
  });

  it('are consent where the id service says that the visitor has opted out', async () => {
    await open({ tracker, before: `${CREATE_S} s.trackOffline = false; ${VISITOR}` });
    await run("s.t(); answer({ MCMID: '1', MCOPTOUT: true })");
    expect(await notes(1)).toEqual(['suppressed t page consent']);
    expect(tests.collector.hits).toEqual([]);
  });

  it('are no clicks that lead nowhere', async () => {
    await open({ tracker });
    await run(
      's.trackExternalLinks = s.trackDownloadLinks = true; document.body.innerHTML = \'<a id=in href="#here">In</a> <button id=button>Button</button>\'',
    );
    await tests.opened.page.click('#in');
    await tests.opened.page.click('#button');
    expect(await outcomes(0)).toEqual([]);
  });

  it('are told apart by call: a link from doPlugins goes, its page view is stopped', async () => {
    await open({ tracker });
    await run(`s.usePlugins = true;
      s.doPlugins = () => {
        s.doPlugins = () => {};
        s.tl(true, 'o', 'inner');
        s.abort = true;
      };
      s.pageName = 'outer'; s.t(); s.pageName = ''`);
    expect((await outcomes(2)).sort()).toEqual(['sent inner', 'suppressed t page aborted']);
  });

  it('and the other way round: the link is stopped, its page view goes', async () => {
    await open({ tracker });
    await run(`s.usePlugins = true;
      s.doPlugins = () => {
        s.doPlugins = () => {};
        s.abort = true;
        s.tl(true, 'o', 'inner');
      };
      s.pageName = 'outer'; s.t()`);
    expect((await outcomes(2)).sort()).toEqual(['sent outer', 'suppressed tl custom aborted']);
  });

  it('belong to their own instance, one in the middle of the other’s call', async () => {
    await open({
      tracker,
      before: `${CREATE_S} s.trackOffline = false; window.other = createTestTracker(); other.account = 'other';`,
      settings:
        "{ trackers: [{ type: 'global', variable: 's' }, { type: 'global', variable: 'other' }] }",
      rules: `[${suppressed('all', '{}', "note(event.tracker + ' ' + event.reason)")}, ${suppressed('mine', "{ trackers: ['global:other'] }")}, ${SENT}]`,
    });
    await run(`s.usePlugins = true;
      s.doPlugins = () => { s.doPlugins = () => {}; other.abort = true; other.t(); };
      s.pageName = 'mine'; s.t(); s.pageName = '';
      other.usePlugins = true;
      other.doPlugins = () => { other.doPlugins = () => {}; s.abort = true; s.t(); };
      other.pageName = 'theirs'; other.t()`);
    expect((await outcomes(5)).sort()).toEqual([
      'global:other aborted',
      'global:s aborted',
      'mine t page aborted',
      'sent mine',
      'sent theirs',
    ]);
  });

  it('leave a call that throws its error, and are reported', async () => {
    await open({ tracker });
    expect(
      await tests.opened.page.evaluate(`{
        s.doPlugins = () => { s.doPlugins = () => {}; throw new Error('mine'); };
        s.usePlugins = true;
        let caught = 'none';
        try { s.pageName = 'thrown'; s.t(); } catch ({ message }) { caught = message; }
        caught;
      }`),
    ).toBe(tracker === 'AppMeasurement' ? 'mine' : 'none');
    // The built-in tracker sends it all the same.
    expect(await notes(1)).toEqual([
      tracker === 'AppMeasurement' ? 'suppressed t page aborted' : 'sent thrown',
    ]);
  });

  it('leave the tracker as it was', async () => {
    await open({ tracker, times: 2 });
    expect(
      await tests.opened.page.evaluate(`{
        const before = s.callbackWhenReadyToTrack;
        for (let count = 0; count < 200; count++) { s.abort = true; s.t(); }
        s.callbackWhenReadyToTrack === before;
      }`),
    ).toBe(true);
    expect(await notes(400)).toHaveLength(400);
  });
});

describe('of the built-in tracker and its action', () => {
  const SETTINGS =
    "{ trackers: [{ type: 'built-in', reportSuites: { production: ['suite'] }, trackingServer: 'metrics.test' }] }";
  const send = (settings: string) => rule('send', action('sendHit', settings));

  it('Send Hit without what a link needs is misconfigured, and so is a tracker without report suite', async () => {
    await open({ settings: SETTINGS }, [suppressed(), send("{ type: 'exit' }")]);
    await run('triggers.send()');
    expect(await notes(1)).toEqual(['suppressed tl exit misconfigured']);
    await open({ settings: SETTINGS.replace("['suite']", '[]') }, [
      suppressed('mine', "{ trackers: ['built-in'] }"),
      send("{ type: 'page' }"),
    ]);
    await run('triggers.send()');
    expect(await notes(1)).toEqual(['mine t page misconfigured']);
    expect(tests.collector.hits).toEqual([]);
  });
});

describe('rules on suppressed hits', () => {
  it('are narrowed by tracker and type, run in their order, and have no hit', async () => {
    await open({}, [
      suppressed(
        'first',
        '{}',
        'note([event.$rule.name, event.tracker, event.hit, event.requestUrl])',
      ),
      suppressed('links', "{ hitTypes: ['custom', 'exit'] }"),
      suppressed('pages', "{ trackers: [], hitTypes: ['page'] }"),
      suppressed('other', "{ trackers: ['adobe-analytics'] }"),
      suppressed('kind', "{ trackers: ['global'], hitTypes: [] }"),
    ]);
    await run('s.abort = true; s.t()');
    expect(await notes(3)).toEqual([
      ['first', 'global:s', undefined, undefined],
      'pages t page aborted',
      'kind t page aborted',
    ]);
  });

  it('have tokens, and may send', async () => {
    await open({}, [
      hitRule(
        'tokens',
        'hitSuppressed',
        '{}',
        [],
        code(
          "note(settings.text); s.pageName = 'by rule'; s.t()",
          "text: '%event.reason% %event.tracker% %event.type% %event.call%'",
        ),
      ),
      SENT,
    ]);
    await run('s.abort = true; s.t()');
    expect(await notes(2)).toEqual(['aborted global:s page t', 'sent by rule']);
  });

  it('leave the page its turn where they make a call that is suppressed as well', async () => {
    await open({}, [
      suppressed(
        'again',
        '{}',
        'window.count = (window.count || 0) + 1; Promise.resolve().then(() => s.t())',
      ),
    ]);
    await run("s.account = ''; window.turns = 0; setInterval(() => { turns++; }); s.t()");
    await tests.opened.until('turns > 20 && count > 1');
    expect(await tests.opened.page.evaluate('count < turns')).toBe(true);
  });

  it('run for each call of a burst', async () => {
    await open({}, [suppressed()]);
    await run('for (let count = 0; count < 300; count++) { s.abort = true; s.t(); }');
    expect(await notes(300)).toHaveLength(300);
  });

  it('are run by each copy of the library for its own', async () => {
    await open({ times: 2 }, [suppressed()]);
    await run('s.abort = true; s.t()');
    expect(await notes(2)).toHaveLength(2);
  });
});

describe('on pages that do what they like', () => {
  it.each([
    ['freezes the tracker', 'Object.freeze(s);'],
    [
      'has wrapped the tracker’s methods',
      "for (const name of ['t', 'tl', 'track', 'callbackWhenReadyToTrack']) { const own = s[name]; s[name] = function () { return own.apply(this, arguments); }; }",
    ],
    [
      'has a consent interface that throws',
      "window.adobe = { get optIn() { throw new Error('no'); } };",
    ],
    ['has another interface of that name', 'window.adobe = { optIn: 5 };'],
    [
      'extends the prototypes',
      'Array.prototype.more = () => {}; Object.prototype.linkType2 = "x";',
    ],
  ])('hits are sent as without us, where the page %s', async (_, after) => {
    await open({ after, tracker: 'built-in tracker' });
    // What the page has done may stop a tracker by itself.
    await run(
      "try { s.abort = true; s.t(); s.abort = false; s.pageName = 'one'; s.t(); } catch {}",
    );
    await tests.opened.roundTrip();
    for (const note of (await tests.opened.notes()) as string[])
      expect(['suppressed t page aborted', 'sent one', 'sent ']).toContain(note);
  });

  it('a link type that is no text stops no other call', async () => {
    await open();
    await run(
      "try { s.tl(true, { toString() { throw new Error('no'); } }, 'x'); } catch {} s.linkType = ''; notes.length = 0; s.abort = true; s.t()",
    );
    expect(await outcomes(1)).toEqual(['suppressed t page aborted']);
  });

  it('a call of a tracker that can not put hits off has no outcome that would be a guess', async () => {
    await open({
      tracker: 'built-in tracker',
      before:
        'const after = []; window.s = { account: "x", t() {}, registerPreTrackCallback() {}, registerPostTrackCallback(f) { after.push(f); } };',
    });
    await run('s.t()');
    await tests.opened.roundTrip();
    expect(await tests.opened.notes()).toEqual([]);
  });
});

it('a property without the event carries none of it, and its trackers are left alone', async () => {
  const graph = moduleGraph(
    ['main', 'events/hitSent'].map((file) => path.join(ROOT, `dist/${file}.js`)),
  );
  expect([...graph.values()].join()).not.toMatch(/callbackWhenReadyToTrack|misconfigured|aborted/);
  await tests.open({
    tracker: ONE_TRACKER,
    before: `${CREATE_S} window.own = s.callbackWhenReadyToTrack;`,
    settings: withCallbacks(),
  });
  await run(
    's.doPlugins = () => { note(s.callbackWhenReadyToTrack === own); s.abort = true; }; s.usePlugins = true; s.t()',
  );
  expect(await tests.opened.notes()).toEqual([true]);
});
