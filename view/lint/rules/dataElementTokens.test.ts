import { foundBy, mended, problemsOf } from '../../../test/lintTable';
import { showMessage } from '../../texts/text';

test.each<[string, string[]]>([
  ['send("%Customer Tier%");', ['%Customer Tier%']],
  ["send('tier=%Tier%&x=1');", ['%Tier%']],
  ['send(`tier=%Tier%&page=%Page Name%`);', ['%Tier%', '%Page Name%']],
  ['const o = { "%Tier%": 1 };', ['%Tier%']],
  ['send("%Campaign%");', ['%Campaign%']],
  ['send("%Größe (cm)%");', ['%Größe (cm)%']],
])('%s', (source, tokens) => {
  expect(foundBy('dataElementTokens', source)).toEqual(tokens.map((token) => `warning: ${token}`));
});

test.each([
  'send("50% of 80%");',
  'send("width:50%;height:50%");',
  'send("%C3%A4%20");',
  'send("caf%C3%A9");',
  'console.log("%s and %s", a, b);',
  'console.log("%cHello%c", style, "");',
  'format("%Y-%m-%d");',
  'format("%H%M%S");',
  'const a = b % c % d;',
  '// %Customer Tier%',
  '/%Tier%/.test(a);',
  'send("100%");',
])('no token: %s', (source) => {
  expect(foundBy('dataElementTokens', source)).toEqual([]);
});

test.each<[string, string, string]>([
  ['send("%Customer Tier%");', 'send(args.customerTier);', 'customerTier'],
  ["send('a=%Tier%&b');", "send('a=' + args.tier + '&b');", 'tier'],
  ['send("a=%Tier%");', 'send("a=" + args.tier);', 'tier'],
  ['send("%Tier%" + x);', 'send(args.tier + x);', 'tier'],
  ['send("a%Tier%".length);', 'send(("a" + args.tier).length);', 'tier'],
  ['send(`a=%Tier%`);', `send(\`a=\${args.tier}\`);`, 'tier'],
  ['send("%URL%");', 'send(args.url);', 'url'],
  ['send("%Class%");', 'send(args.valueClass);', 'valueClass'],
])('an argument takes its place: %s', (source, expected, name) => {
  const [fix, getVar] = problemsOf('dataElementTokens', source)[0]?.fixes ?? [];
  expect(mended(source, fix)).toBe(expected);
  expect(fix?.addArgument?.name).toBe(name);
  expect(mended(source, getVar)).toContain('_satellite.getVar("');
});

test('uses the argument that holds the data element, and does not take another one’s name', () => {
  const source = 'send("%Tier%");';
  const fixesWith = (argumentValues: Record<string, string>) => {
    const argumentNames = Object.keys(argumentValues);
    const [fix] =
      problemsOf('dataElementTokens', source, { argumentNames, argumentValues })[0]?.fixes ?? [];
    return [mended(source, fix), fix?.addArgument];
  };
  expect(fixesWith({ level: '%Tier%' })).toEqual(['send(args.level);', undefined]);
  expect(fixesWith({ tier: 'gold' })).toEqual([
    'send(args.tier2);',
    { name: 'tier2', value: '%Tier%' },
  ]);
});

test.each<[string, string]>([
  ['send(%Tier%);', 'send(args.tier);'],
  ['const a = %Customer Tier%;', 'const a = args.customerTier;'],
  ['if (x === %Tier%) send();', 'if (x === args.tier) send();'],
  ['a();\nsend(b, %Tier%\n);', 'a();\nsend(b, args.tier\n);'],
])('a bare token is no JavaScript, and an error: %s', (source, expected) => {
  const [problem] = problemsOf('syntax', source);
  expect(problem?.severity).toBe('error');
  expect(problem && showMessage(problem.message)).toMatch(
    /^%(Customer )?Tier% is not replaced in code\./,
  );
  expect(mended(source, problem?.fixes[0])).toBe(expected);
});
