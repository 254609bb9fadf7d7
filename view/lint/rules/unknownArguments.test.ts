import { foundBy, mended, problemsOf } from '../../../test/lintTable';

const context = { argumentNames: ['tier', 'customerId'] };
const found = (source: string) => foundBy('unknownArguments', source, context);

test.each<[string, string, string | undefined]>([
  ['send(args.teir);', 'teir', 'send(args.tier);'],
  ['send(args.Tier);', 'Tier', 'send(args.tier);'],
  ['send(args.customerID);', 'customerID', 'send(args.customerId);'],
  ['send(args["level"]);', '"level"', undefined],
  ['const { tire } = args;', 'tire', 'const { tier } = args;'],
  ['const { tier: a, level: b } = args;', 'level', undefined],
  ['const given = args; send(given.level);', 'level', undefined],
])('%s', (source, marked, expected) => {
  expect(found(source)).toEqual([`warning: ${marked}`]);
  const [first] = problemsOf('unknownArguments', source, context)[0]?.fixes ?? [];
  if (expected === undefined) expect(first?.addArgument).toEqual({ name: 'level', value: '' });
  else expect(mended(source, first)).toBe(expected);
});

test.each([
  'send(args.tier);',
  'send(args[key]);',
  'if (args.hasOwnProperty("x")) a();',
  'args.total = 1; send(args.total);',
  'items.map((args) => args.level);',
  'send(page.args.level);',
  'const { level = 1 } = args;',
])('leaves alone %s', (source) => {
  expect(found(source)).toEqual([]);
});
