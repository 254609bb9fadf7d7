import { AS_APPMEASUREMENT } from './imitation';
import {
  CREATE_S,
  callback,
  code,
  hitRule,
  ONE_TRACKER,
  TRACKERS,
  type TrackerKind,
  withCallbacks,
} from './pages';
import type { OpenOptions } from './site';
import { withSite } from './withSite';

const tests = withSite();

const NAME = callback('A', 'note(hit.get("pageName"))');
const { run, notes } = tests;
async function open(options: OpenOptions) {
  await tests.open({
    tracker: ONE_TRACKER,
    settings: withCallbacks(NAME),
    ...options,
    before: `${options.before ?? ''} ${CREATE_S} s.trackOffline = false;`,
  });
}

describe('a page whose policy wants Trusted Types', () => {
  const TYPES = "require-trusted-types-for 'script'";
  const CLEARING = `{ trackers: [{ type: 'global', variable: 's' }], clearVariables: { mode: 'sent' }, callbacks: [${NAME}] }`;
  const GET_TRACKER = hitRule(
    'get',
    'hitSent',
    '{}',
    [],
    code(
      'turbine.getSharedModule("post-track-callback", "get-tracker")().then(() => note("got"), () => note("rejected"))',
    ),
  );

  it('runs callbacks, and says which files it could not load', async () => {
    await open({ policy: `${TYPES}; trusted-types other`, settings: CLEARING });
    await run('s.pageName = "one"; s.t()');
    expect(await notes(1)).toEqual(['one']);
    expect(await tests.opened.written('clearing.js is missing')).toHaveLength(1);
    expect(tests.opened.console.filter((line) => line.includes('Settings broken'))).toEqual([]);
    // What the policy refused is the page's own wish.
    tests.opened.errors.length = 0;
  });

  it('rejects what asks for the built-in tracker', async () => {
    await open({ policy: `${TYPES}; trusted-types other`, rules: `[${GET_TRACKER}]` });
    await run('s.pageName = "one"; s.t()');
    expect(await notes(2)).toEqual(['one', 'rejected']);
    tests.opened.errors.length = 0;
  });

  it.each([
    ['it allows the policy of our name', undefined],
    ['scripts need a nonce, and may load others', 'n0nce'],
  ])('loads them where %s', async (_, nonce) => {
    await open({
      ...(nonce && { nonce }),
      policy: `${TYPES}; trusted-types post-track-callback`,
      settings: CLEARING,
      rules: `[${GET_TRACKER}]`,
    });
    await run('s.pageName = "one"; s.eVar1 = "x"; s.t()');
    expect(await notes(2)).toEqual(['one', 'got']);
    await tests.opened.until('s.eVar1 === undefined');
    expect(tests.opened.errors).toEqual([]);
  });
});

describe.each(TRACKERS)('a page that replaces clocks and random numbers, with %s', (tracker) => {
  const sent = (name: string) => hitRule(name, 'hitSent', '{}', [], code(`note("${name}")`));
  const hits = async (count: number) => {
    for (let number = 1; number <= count; number++) {
      await run(`s.pageName = 'p${number}'; s.t()`);
      await tests.opened.until(`notes.filter((note) => note === "p${number}").length`);
    }
  };

  it.each([
    ['a clock that stands at the beginning', 'Date.now = () => 0;'],
    [
      'a frozen clock',
      '{ const now = Date.now(); Date.now = () => now; performance.now = () => 5; }',
    ],
    ['a clock that goes backwards', '{ let now = Date.now(); Date.now = () => (now -= 1000); }'],
    ['the same random number always', 'Math.random = () => 0.5;'],
    ['random numbers that are 0', 'Math.random = () => 0;'],
  ])('%s: each hit is reported once to each callback and rule', async (_, before) => {
    await open({ tracker, before, rules: `[${['r1', 'r2', 'r3'].map(sent).join(',')}]` });
    await hits(3);
    await tests.opened.until('notes.length === 12');
    expect(((await tests.opened.notes()) as string[]).sort()).toEqual(
      ['p1', 'p2', 'p3', ...['r1', 'r2', 'r3'].flatMap((name) => [name, name, name])].sort(),
    );
  });

  it('a clock that is set back an hour: honest hits go on', async () => {
    await open({ tracker });
    await hits(3);
    await run('{ const { now } = Date; Date.now = () => now() - 3_600_000; }');
    await run('for (let number = 0; number < 60; number++) { s.pageName = "many"; s.t(); }');
    await tests.opened.until('notes.length === 63');
    expect(tests.opened.console.filter((line) => line.includes('suspended'))).toEqual([]);
  });

  it('the same random number always: hits have ids of their own, and each is reported', async () => {
    await open({
      tracker,
      before: 'Math.random = () => 0.5;',
      settings: withCallbacks(callback('A', 'note(hit.id)')),
    });
    await run('s.pageName = "same"; for (let number = 0; number < 5; number++) s.t()');
    const ids = await notes(5);
    expect(new Set(ids).size).toBe(5);
  });
});

/** Ways to stand for a tracker. The copy that a page makes of the built-in one is a tracker of its own, whose calls nothing blocks. */
const STAND_INS: [string, TrackerKind, string][] = TRACKERS.flatMap((tracker) => [
  ['a proxy', tracker, 'new Proxy(theirs, {})'],
  ...(tracker === 'AppMeasurement'
    ? ([
        ['a copy', tracker, 'Object.assign({}, theirs)'],
        ['an object that inherits from it', tracker, 'Object.create(theirs)'],
      ] satisfies [string, TrackerKind, string][])
    : []),
]);

describe('one tracker behind two objects', () => {
  it.each(STAND_INS)(
    '%s of %s: callbacks run once, and what they call there is not sent',
    async (_, tracker, other) => {
      await tests.open({
        tracker,
        adobeAnalytics: {
          'get-tracker': `function () { return Promise.resolve(window.theirs); }`,
        },
        before: `window.theirs = createTestTracker(); window.s = ${other};
        window.sent = 0; theirs.registerPreTrackCallback(() => { sent++; });`,
        settings: `{ trackers: [{ type: 'adobe-analytics' }, { type: 'global', variable: 's' }], callbacks: [
        ${callback('A', 'note(hit.get("pageName")); s.t(); theirs.t();')}] }`,
      });
      for (const [index, name] of ['one', 'two', 'three'].entries()) {
        await run(`theirs.pageName = '${name}'; theirs.t()`);
        expect(await notes(index + 1)).toEqual(['one', 'two', 'three'].slice(0, index + 1));
      }
      expect(await tests.opened.page.evaluate('sent')).toBe(3);
    },
  );
});

describe.each(AS_APPMEASUREMENT)('with %s', (_, { options, script }) => {
  it.each([
    '"one"',
    '5',
    'Object.freeze({})',
    'null',
    'Object.seal({ listen: 1 })',
    '{ listen: 1 }',
    '{ listen() { return true; }, tracker: 5 }',
    'new Proxy({}, { get() { throw new Error("odd"); } })',
    '[]',
    '() => {}',
  ])('something else under our symbol does no harm: %s', async (value) => {
    await open({
      ...options,
      body: (library) =>
        `<script>window[Symbol.for('post-track-callback')] = ${value};</script>${library}<script>${script} ${CREATE_S}</script>`,
    });
    await run('s.pageName = "one"; s.t()');
    expect(await notes(1)).toEqual(['one']);
  });
});

it.each(['hitUnconfirmed', 'clearing'])(
  'an accessor of the tracker that throws, with %s: no hit is lost',
  async (watcher) => {
    await open({
      settings: `{ trackers: [{ type: 'global', variable: 's' }], callbacks: [${NAME}]${watcher === 'clearing' ? ", clearVariables: { mode: 'sent' }" : ''} }`,
      ...(watcher === 'clearing'
        ? {}
        : { rules: `[${hitRule('lost', 'hitUnconfirmed', '{}', [], code('note("lost")'))}]` }),
      after:
        'Object.defineProperty(s, "odd", { enumerable: true, get() { throw new Error("odd"); } });',
    });
    for (const name of ['one', 'two']) {
      await run(`s.pageName = "${name}"; s.t()`);
      await tests.opened.until(`notes.includes("${name}")`);
    }
    expect(await tests.opened.notes()).toEqual(['one', 'two']);
  },
);

it('a hit that another tracker sends inside a callback: each callback reads its own', async () => {
  await open({
    before: 'window.second = createTestTracker();',
    settings: `{ trackers: [{ type: 'global', variable: 's' }, { type: 'global', variable: 'second' }], callbacks: [
      ${callback('Sends', 'second.tl(true, "e", "inner")', "trackers: ['global:s']")},
      ${callback('Reads', 'note(args.name + " " + (hit.get("pageName") || hit.get("linkName")))', 'arguments: [{ name: "name", value: "%Name%" }]')}] }`,
    hitValues: { Name: 'type' },
  });
  await run('s.pageName = "outer"; s.t()');
  expect(await notes(2)).toEqual(['exit inner', 'page outer']);
});
