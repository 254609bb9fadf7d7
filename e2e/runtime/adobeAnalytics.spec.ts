import { callback, HELD_TIME, ONE_TRACKER } from './pages';
import { withSite } from './withSite';

const tests = withSite();

const SETTINGS = `{ callbacks: [${callback('A', 'note(hit.tracker, s === window.theTracker)')}] }`;
const AUGMENT =
  'function (augmenter) { (window.augmenters = window.augmenters || []).push(augmenter); }';
const missing = () => tests.opened.console.filter((line) => line.includes('is missing'));
async function open(
  adobeAnalytics: Record<string, string> | undefined,
  after = '',
  settings = SETTINGS,
) {
  await tests.open({
    tracker: ONE_TRACKER,
    settings,
    before: HELD_TIME,
    ...(adobeAnalytics ? { adobeAnalytics } : {}),
    after,
  });
}
/** A tracker is missed once, however long the page stays. */
async function untilMissing(reason: string) {
  const [line] = await tests.opened.written('is missing');
  expect(line).toContain(reason);
  expect(line).toContain('"adobe-analytics"');
  await tests.run('pass(60_000)');
  expect(missing()).toHaveLength(1);
}

it('is the tracker when nothing else is set', async () => {
  await open({
    'augment-tracker': AUGMENT,
    'get-tracker':
      'function () { return Promise.resolve(window.theTracker = createTestTracker()); }',
  });
  await tests.run('theTracker.t()');
  await tests.opened.until('notes.length');
  expect(await tests.opened.notes()).toEqual(['adobe-analytics', true]);
  await tests.run('pass(60_000)');
  expect(tests.opened.console.join()).not.toContain('Post-Track Callback');
});

it('is missing without its extension: one line at once', async () => {
  await open(undefined);
  await untilMissing('extension not installed');
});

it.each([
  ['rejects', 'function () { return Promise.reject(new Error("no consent")); }', 'no consent'],
  ['rejects with nothing', 'function () { return Promise.reject(); }', 'undefined'],
  ['throws', 'function () { throw new Error("no tracker today"); }', 'no tracker today'],
  ['is no function', '5', 'TypeError'],
  ['gives no tracker', 'function () { return Promise.resolve({ t: 1 }); }', 'none for 10 s'],
  ['gives null', 'function () { return Promise.resolve(null); }', 'none for 10 s'],
  ['never settles', 'function () { return new Promise(function () {}); }', 'none for 10 s'],
  [
    'gives a tracker that can’t be hooked',
    'function () { return { registerPostTrackCallback: function () { throw new Error("locked"); } }; }',
    'locked',
  ],
])('is missing when get-tracker %s', async (_, getTracker, reason) => {
  await open({ 'augment-tracker': AUGMENT, 'get-tracker': getTracker });
  await tests.run('pass(10_000)');
  await untilMissing(reason);
});

it('comes late: the line is written, and callbacks run all the same', async () => {
  await open({
    'get-tracker': `function () { return new Promise(function (resolve) {
      setTimeout(function () { resolve(window.theTracker = createTestTracker()); }, 10_001); }); }`,
  });
  await tests.run('pass(10_000)');
  await untilMissing('none for 10 s');
  await tests.run('theTracker.t()');
  await tests.opened.until('notes.length');
  expect(missing()).toHaveLength(1);
});

it('is augmented by what returns nothing and throws nothing, whatever comes', async () => {
  await open({
    'augment-tracker': AUGMENT,
    'get-tracker': 'function () { return new Promise(function () {}); }',
  });
  const results = await tests.opened.page.evaluate(`
    var hostile = { get registerPostTrackCallback() { throw new Error('no'); } };
    var frozen = Object.freeze(createTestTracker());
    [undefined, null, 5, 'text', {}, hostile, new Proxy({}, { get() { throw 1; } }), frozen, window.theTracker = createTestTracker()].map((s) =>
      augmenters.map((augmenter) => augmenter(s) === undefined))`);
  expect(results).toEqual(Array(9).fill([true]));
  await tests.run('theTracker.t()');
  await tests.opened.until('notes.length');
  expect(await tests.opened.notes()).toEqual(['adobe-analytics', true]);
});

it('is one with a global tracker that is the same object', async () => {
  await open(
    {
      'augment-tracker': AUGMENT,
      'get-tracker': `function () { return window.promised = window.promised || Promise.resolve(window.theTracker = createTestTracker()); }`,
    },
    'window.s = window.theTracker;',
    `{ trackers: [{ type: 'global', variable: 's' }, { type: 'adobe-analytics' }], callbacks: [
      ${callback('All', 'note("all")')},
      ${callback('By one name', 'note("global")', "trackers: ['global:s']")},
      ${callback('By the other', 'note("adobe")', "trackers: ['adobe-analytics']")},
      ${callback('By both', 'note("both")', "trackers: ['adobe-analytics', 'global:s']")},
      ${callback('By none', 'note("none")', "trackers: ['built-in', 'global:t']")}] }`,
  );
  await tests.run('s.t()');
  await tests.opened.until('notes.length');
  expect(await tests.opened.notes()).toEqual(['all', 'global', 'adobe', 'both']);
});
