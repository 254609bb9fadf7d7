import fc from 'fast-check';
import { asImported, asPasted } from '../../test/importing';
import { importCode } from './importCode';

/** Names that code gives to its parameters and variables: those of the callback field, and of the page's trackers, among them. */
const NAMES = ['u', 'a', 'x', 'callback', 'hit', 'args', 's', 't2', 'requestUrl', 'log2'] as const;
const name = fc.constantFrom(...NAMES);

/** What a callback is registered with, as code. */
const value = fc.constantFrom(
  ...['"1"', '"two words"', '0', '41', '-1', '1e3', 'true', 'false', 'null', 'undefined', '""'],
  ...['_satellite.getVar("Tier")', '"a " + _satellite.getVar("B")', '"%"', '`a`'],
);

/** What any code may use: it is there on the page. */
const outside = fc.constantFrom(
  's.eVar1',
  't2.eVar2',
  'window.s.eVar2',
  'typeof hit',
  '"text"',
  '7',
);
/** The same of the language alone. */
const always = fc.constantFrom('typeof log', '[1, 2].length', 'String(1)', '`b`');

/** An expression over names that are there. */
const expression = (names: readonly string[]): fc.Arbitrary<string> => {
  const known = fc.constantFrom(...(names.length ? names : ['undefined']));
  const leaf = fc.oneof({ weight: 4, arbitrary: known }, outside, always);
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    known.map((one) => `typeof ${one}`),
    fc.tuple(leaf, leaf).map(([one, other]) => `[${one}, ${other}]`),
    fc.tuple(leaf, leaf).map(([one, other]) => `${one} === ${other}`),
    fc.tuple(leaf, leaf, leaf).map(([one, two, three]) => `(${one} ? ${two} : ${three})`),
    fc.tuple(known, leaf).map(([one, other]) => `({ ${one}, other: ${other} })`),
    fc.tuple(known, leaf).map(([one, other]) => `((${one}) => [${one}, 1])(${other})`),
    fc
      .tuple(name, known)
      .map(([own, one]) => `(function ${own}(x) { return [x, typeof ${own}]; })(${one})`),
  );
};

/**
 * Statements over names that are there.
 *
 * @param own those among them that the function may write to
 */
const statements = (
  names: readonly string[],
  own: readonly string[] = [],
  depth = 2,
): fc.Arbitrary<string> => {
  const told = fc
    .array(expression(names), { minLength: 1, maxLength: 3 })
    .map((list) => `log(${list.join(', ')});`);
  const known = own.length ? fc.constantFrom(...own) : undefined;
  const inner = depth ? statements(names, own, depth - 1) : told;
  const declared = name.chain((inside) =>
    statements(
      [...new Set([...names, inside])],
      [...new Set([...own, inside])],
      Math.max(0, depth - 1),
    ).map((rest) => `{ let ${inside} = "inner"; ${rest} }`),
  );
  const one = fc.oneof(
    { weight: 4, arbitrary: told },
    { weight: 1, arbitrary: fc.constant('log(this === undefined || this === window);') },
    { weight: 1, arbitrary: inner.map((text) => `if (s.eVar1) { ${text} }`) },
    { weight: 1, arbitrary: inner.map((text) => `for (const i of [1, 2]) { ${text} log(i); }`) },
    {
      weight: 1,
      arbitrary: inner.map((text) => `try { ${text} throw "x"; } catch (error) { log(error); }`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(name, inner)
        .map(([own, text]) => `try { throw "y"; } catch (${own}) { ${text} }`),
    },
    { weight: 1, arbitrary: declared },
    { weight: 1, arbitrary: inner.map((text) => `(function () { ${text} })();`) },
    { weight: 1, arbitrary: inner.map((text) => `(() => { ${text} })();`) },
    ...(known
      ? [
          { weight: 1, arbitrary: known.map((one) => `${one} = "new";`) },
          { weight: 1, arbitrary: known.map((one) => `if (!${one}) return;`) },
        ]
      : []),
  );
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n'));
};

/** A variable or a function that stands outside of the callback. Its name is its own. */
const outer = (names: readonly string[]) => (own: string) =>
  fc.oneof(
    value.map((code) => `const ${own} = ${code};`),
    statements(names, [], 1).map((body) => `function ${own}(x) { ${body} return x; }`),
    expression([...names, 'x']).map((code) => `const ${own} = (x) => ${code};`),
  );
const outers = fc
  .uniqueArray(fc.constantFrom('P', 'tell', 'x', 'y', 'z', 'hit', 'callback', 'a'), {
    maxLength: 3,
  })
  .chain((names) =>
    fc
      .tuple(...names.map((own, index) => outer(names.slice(0, index))(own)))
      .map((lines) => ({ names, lines })),
  );

const parameters = fc
  .tuple(
    fc.uniqueArray(name, { maxLength: 4 }),
    fc.constantFrom('', '{ length }', '[first]', '...more'),
    fc.boolean(),
  )
  .map(([names, last, isOptional]) => {
    const own = names.map((each, index) => (isOptional && index ? `${each} = "none"` : each));
    const more = /\w+/.exec(last)?.[0];
    const isUsed = more && names.length > 0;
    return {
      names: isUsed ? [...names, more] : names,
      code: [...own, ...(isUsed ? [last] : [])].join(', '),
    };
  });

/** A function in one of the ways that people write it: what stands before the call, and what is registered. */
const written = (names: readonly string[]) =>
  parameters.chain(({ names: own, code }) => {
    const inside = [...new Set([...names, ...own])];
    return fc
      .tuple(statements(inside, own), expression(inside), fc.constantFrom(...FORMS))
      .map(([body, result, form]) => form(code, body, result));
  });
const FORMS: readonly ((
  code: string,
  body: string,
  result: string,
) => readonly [string, string])[] = [
  (code, body) => ['', `function (${code}) { ${body} }`],
  (code, body, result) => [
    '',
    `function (${code}) {\n  ${body}\n  log(arguments.length, ${result});\n}`,
  ],
  (code, body) => ['', `function own(${code}) { ${body} log(typeof own); }`],
  (code, body) => ['', `(${code}) => { ${body} }`],
  (code, _, result) => ['', `(${code}) => log(${result})`],
  (code, body) => ['', `async (${code}) => { ${body} await null; log("later"); }`],
  (code, body) => ['', `async function (${code}) { await null; ${body} }`],
  (code, body) => [`function sent(${code}) { ${body} }`, 'sent'],
  (code, body) => [`const sent = function (${code}) { ${body} };`, 'sent'],
  (code, body) => [`const sent = (${code}) => { ${body} };`, 'sent'],
  (code, body) => [`const o = { sent(${code}) { ${body} } };`, 'o.sent'],
];

const pasted = outers.chain(({ names, lines }) =>
  fc
    .tuple(
      written(names),
      fc.array(value, { maxLength: 3 }),
      fc.constantFrom('s', 't2', 'window.s', 'alloy'),
    )
    .map(([[before, fn], values, tracker]) =>
      [
        ...lines,
        before,
        tracker === 'alloy'
          ? `alloy("sendEvent", {}).then(${fn});`
          : `${tracker}.registerPostTrackCallback(${[fn, ...values].join(', ')});`,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
);

/** What the import says where code needs a hand: what it uses of the page stays behind, or has another meaning in a callback. */
const OTHERWISE: readonly string[] = ['importer.captured', 'importer.clash', 'importer.this'];

test('what is imported does what the pasted code did, or the import says that it needs a hand', async () => {
  let taken = 0;
  let said = 0;
  await fc.assert(
    fc.asyncProperty(pasted, async (code) => {
      const imported = importCode(code, []);
      const needsHand = imported.callbacks.some(({ notes }) =>
        notes.some(({ message }) => OTHERWISE.includes(message.key)),
      );
      if (imported.problems.length > 0 || needsHand) {
        said += 1;
        return;
      }
      taken += 1;
      expect(await asImported(imported)).toEqual(await asPasted(code));
    }),
    { numRuns: Number(process.env['RUNS'] ?? 300) },
  );
  // It does not say so of everything, to be safe.
  expect(said).toBeLessThan(taken / 2);
});
