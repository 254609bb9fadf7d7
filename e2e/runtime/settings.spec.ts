import { CREATE_S, callback, ONE_TRACKER } from './pages';
import { withSite } from './withSite';

const tests = withSite();

const S = "{ type: 'global', variable: 's' }";
const FINE = callback('Fine', 'note("fine")');
const lines = () => tests.opened.console.filter((line) => line.includes('[Post-Track Callback]'));

async function open(settings: string, shown = true) {
  await tests.open({
    tracker: ONE_TRACKER,
    settings,
    before: `${CREATE_S} ${
      shown
        ? ''
        : 'const define = Object.defineProperty; Object.defineProperty = (target, key, ...rest) => key === "_container" ? target : define(target, key, ...rest);'
    } s.registerPostTrackCallback(() => { window.confirmed = true; });`,
    after: 's.t();',
  });
  await tests.opened.until('window.confirmed');
}

// A broken part costs one line, and the rest works; whether the engine shows its container or not.
describe.each([true, false])('settings, container shown: %p,', (shown) => {
  it.each([
    ['an entry that is null', `{ trackers: [null, ${S}], callbacks: [${FINE}] }`],
    [
      'a tracker of a type to come',
      `{ trackers: [{ type: 'later' }, ${S}], callbacks: [${FINE}] }`,
    ],
    ['a tracker without a type', `{ trackers: [{}, ${S}], callbacks: [${FINE}] }`],
    ['a tracker that is text', `{ trackers: ['global', ${S}], callbacks: [${FINE}] }`],
    ['a callback that is null', `{ trackers: [${S}], callbacks: [null, ${FINE}] }`],
    ['a callback that is text', `{ trackers: [${S}], callbacks: ['x', ${FINE}] }`],
    [
      'a callback without a name',
      `{ trackers: [${S}], callbacks: [{ source: function () {} }, ${FINE}] }`,
    ],
    [
      'a callback with an empty name',
      `{ trackers: [${S}], callbacks: [{ name: '', source: function () {} }, ${FINE}] }`,
    ],
    ['a callback without code', `{ trackers: [${S}], callbacks: [{ name: 'A' }, ${FINE}] }`],
    [
      'code that is text',
      `{ trackers: [${S}], callbacks: [{ name: 'A', source: 'note("text")' }, ${FINE}] }`,
    ],
    [
      'arguments that are text',
      `{ trackers: [${S}], callbacks: [{ name: 'A', arguments: 'x', source: function () {} }, ${FINE}] }`,
    ],
    [
      'an argument that is text of a token',
      `{ trackers: [${S}], callbacks: [{ name: 'A', arguments: { 0: '%x%' }, source: function () {} }, ${FINE}] }`,
    ],
    [
      'a filter that is no list',
      `{ trackers: [${S}], callbacks: [{ name: 'A', hitTypes: { 0: 'page' }, source: function () {} }, ${FINE}] }`,
    ],
  ])('with %s: one line', async (_, settings) => {
    await open(settings, shown);
    expect(await tests.opened.notes()).toEqual(['fine']);
    expect(lines()).toHaveLength(1);
  });

  it.each([
    [
      'filters that are null',
      `{ trackers: [${S}], callbacks: [${callback('Fine', 'note("fine")', 'trackers: null, hitTypes: null, arguments: null, enabled: undefined')}] }`,
    ],
    [
      'members of another version',
      `{ trackers: [Object.assign({ more: 1 }, ${S})], more: {}, clearVariables: 5, callbacks: [${callback('Fine', 'note("fine")', 'more: [1]')}] }`,
    ],
    [
      'an argument without a value',
      `{ trackers: [${S}], callbacks: [${callback('Fine', 'note("fine"); if (args.a !== undefined || args.b !== 5) note(args)', "arguments: [{ name: 'a' }, { name: 'b', value: 5 }]")}] }`,
    ],
    [
      'a doubled name',
      `{ trackers: [${S}], callbacks: [${FINE}, ${callback('Fine', 'note("twice")')}] }`,
    ],
    ['a doubled tracker', `{ trackers: [${S}, ${S}], callbacks: [${FINE}] }`],
  ])('with %s: nothing is wrong', async (_, settings) => {
    await open(settings, shown);
    expect(await tests.opened.notes()).toEqual(['fine']);
    expect(lines()).toEqual([]);
  });

  it.each([
    ['missing', 'undefined'],
    ['null', 'null'],
    ['empty', '{}'],
    ['a text', '"x"'],
    ['a number', '5'],
    ['a list', '[]'],
    ['trackers of no list', '{ trackers: { type: "global" } }'],
    ['callbacks of no list', `{ trackers: [${S}], callbacks: { name: "A" } }`],
    ['what can’t be read', '{ get trackers() { throw new Error("odd"); } }'],
  ])('that are %s: one line', async (_, settings) => {
    await open(settings, shown);
    expect(lines()).toHaveLength(1);
  });

  it.each([
    ['null', '{ trackers: null, callbacks: null }'],
    ['numbers', '{ trackers: 5, callbacks: 5 }'],
  ])('that are %s for each list: one line for each', async (_, settings) => {
    await open(settings, shown);
    expect(lines()).toHaveLength(2);
  });
});
