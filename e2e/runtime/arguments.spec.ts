import { action, CREATE_S, callback, code, ONE_TRACKER, rule, withCallbacks } from './pages';
import { type OpenOptions } from './site';
import { withSite } from './withSite';

const tests = withSite();

/** Data elements that count how often they are asked. */
const dataElements = {
  Tier: 'function () { window.tier = (window.tier || 0) + 1; return "gold" + tier; }',
  Cart: 'function () { window.carts = (window.carts || 0) + 1; return window.cart = window.cart || { items: [1, 2] }; }',
  Nothing: 'function () {}',
  Broken:
    'function () { window.broken = (window.broken || 0) + 1; throw new Error("no such layer"); }',
  Elsewhere: 'function () { window.elsewhere = (window.elsewhere || 0) + 1; return "e"; }',
};

/** Opens a page, sends so many hits one after the other, and answers what was noted. */
async function run(options: OpenOptions, hits = 1, expression = 'notes') {
  await tests.open({
    tracker: ONE_TRACKER,
    dataElements,
    ...options,
    before: `${CREATE_S} ${options.before ?? ''}`,
  });
  for (let number = 1; number <= hits; number++) {
    await tests.run(`s.pageName = 'p${number}'; s.t()`);
    await tests.opened.until(`window.done === ${number}`);
  }
  const result = await tests.opened.page.evaluate(expression);
  return { result, console: tests.opened.console };
}
const DONE = callback('Done', 'window.done = (window.done || 0) + 1');
const withArguments = (list: string, body: string, name = 'A') =>
  callback(name, body, `arguments: ${list}`);

it('have the names that the user gave them, in order', async () => {
  const list =
    "[{ name: 'b', value: '1' }, { name: 'a', value: '' }, { name: '$c_1', value: 'x y' }]";
  const settings = withCallbacks(withArguments(list, 'note(Object.entries(args))'), DONE);
  expect((await run({ settings })).result).toEqual([
    [
      ['b', '1'],
      ['a', ''],
      ['$c_1', 'x y'],
    ],
  ]);
});

it('come second, between the request URL and the hit', async () => {
  const settings = withCallbacks(
    callback(
      'A',
      'note(arguments.length, typeof requestUrl, typeof args, hit.requestUrl === requestUrl, s === window.s)',
    ),
    DONE,
  );
  expect((await run({ settings })).result).toEqual([4, 'string', 'object', true, true]);
});

it('resolve each data element anew for each hit, and once, however many callbacks name it', async () => {
  const list =
    "[{ name: 'tier', value: '%Tier%' }, { name: 'text', value: 'is %Tier% and %Tier%' }]";
  const settings = withCallbacks(
    withArguments(list, 'note(args.tier + "|" + args.text)', 'A'),
    withArguments(list, 'note(args.tier)', 'B'),
    DONE,
  );
  const { result } = await run({ settings }, 3, '[notes, tier]');
  expect(result).toEqual([
    [
      'gold1|is gold1 and gold1',
      'gold1',
      'gold2|is gold2 and gold2',
      'gold2',
      'gold3|is gold3 and gold3',
      'gold3',
    ],
    3,
  ]);
});

it('resolve no data element where no argument holds one, nor those of other settings', async () => {
  const settings = `{ trackers: [{ type: 'global', variable: 's' }, { type: 'global', variable: '%Elsewhere%' }], callbacks: [
    ${withArguments("[{ name: 'plain', value: '100 % of it' }]", 'note(args.plain)')}, ${DONE},
    { name: 'Off', enabled: false, arguments: [{ name: 'a', value: '%Tier%' }], source: function () {} }] }`;
  const { result } = await run(
    { settings, after: 'window.atStart = window.elsewhere;' },
    3,
    '[notes[0], window.tier || 0, elsewhere - atStart, "e" in window]',
  );
  expect(result).toEqual(['100 % of it', 0, 0, true]);
});

it('keep the type of a data element that stands alone', async () => {
  const list =
    "[{ name: 'cart', value: '%Cart%' }, { name: 'nothing', value: '%Nothing%' }, { name: 'text', value: 'a %Nothing% b' }]";
  const settings = withCallbacks(
    withArguments(
      list,
      'note(args.cart === window.cart, args.cart.items, args.nothing === undefined, "nothing" in args, args.text)',
    ),
    DONE,
  );
  expect((await run({ settings })).result).toEqual([true, [1, 2], true, true, 'a undefined b']);
});

it.each(['100%', '50% of 70%', '%', '%%', '%Unknown%', '5% %Tier', 'a%b%c%Tier%'])(
  'leave %p as the engine does',
  async (text) => {
    const settings = withCallbacks(
      withArguments(`[{ name: 'text', value: ${JSON.stringify(text)} }]`, 'note(args.text)'),
      DONE,
    );
    const rules = `[${rule(
      'engine',
      code(`window.expected = turbine.replaceTokens(${JSON.stringify(text)});`),
    )}]`;
    const { result } = await run(
      { settings, rules, after: 'triggers.engine(); window.tier = 0;' },
      1,
      '[notes[0], expected]',
    );
    const [seen, expected] = result as string[];
    expect(seen).toBe(expected);
  },
);

it('are undefined where the data element throws, and the callbacks run', async () => {
  const list = "[{ name: 'x', value: '%Broken%' }]";
  const settings = withCallbacks(
    withArguments(list, 'note(args.x === undefined)', 'A'),
    withArguments(list, 'note(args.x === undefined)', 'B'),
    DONE,
  );
  expect((await run({ settings }, 1, '[notes, broken]')).result).toEqual([[true, true], 1]);
});

it('are a fresh object for each call', async () => {
  const list = "[{ name: 'a', value: 'one' }]";
  const settings = withCallbacks(
    withArguments(list, 'note(JSON.stringify(args)); args.a = "two"; args.b = 1; delete args.c'),
    callback('B', 'note(JSON.stringify(args)); args.b = 1'),
    DONE,
  );
  expect((await run({ settings }, 2)).result).toEqual(['{"a":"one"}', '{}', '{"a":"one"}', '{}']);
});

it('are resolved as well by an engine that does not show its container', async () => {
  const settings = withCallbacks(
    withArguments(
      "[{ name: 'tier', value: '%Tier%' }, { name: 'cart', value: '%Cart%' }, { name: 'p', value: '5%' }]",
      'note(/^gold/.test(args.tier), args.cart === window.cart, args.p); args.tier = 1',
    ),
    withArguments("[{ name: 'tier', value: '%Tier%' }]", 'note(/^gold/.test(args.tier))', 'B'),
    DONE,
  );
  const before = `const define = Object.defineProperty;
    Object.defineProperty = (target, key, ...rest) => key === '_container' ? target : define(target, key, ...rest);`;
  const { result } = await run({ settings, before }, 1, '[...notes, typeof _satellite._container]');
  expect(result).toEqual([true, true, '5%', true, 'undefined']);
});

it('of an action are resolved when the action runs', async () => {
  const rules = `[${rule(
    'go',
    action(
      'registerCallback',
      `{ name: 'A', arguments: [{ name: 'tier', value: '%Tier%' }, { name: 'cart', value: '%Cart%' }], source: function (u, args) { note(args.tier, args.cart === cart); args.tier = 0; } }`,
    ),
  )}]`;
  const { result } = await run(
    { settings: withCallbacks(DONE), rules, after: 'triggers.go();' },
    2,
    '[notes, tier]',
  );
  expect(result).toEqual([['gold1', true, 'gold1', true], 1]);
});
