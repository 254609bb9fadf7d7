import fc from 'fast-check';

const atoms = fc.constantFrom(
  ...['a', 'b', 'A', '-', '1', '\\.', '\\x61', '\\u0062', 'é', '.', '\\w', '\\s', '\\d'],
  ...['[ab]', '[^a]', '[a-z0-9]', '[^\\s-]', '\\W', '^', '$', '\\b', '\\B'],
);
const repeats = fc.constantFrom(
  ...['', '', '*', '+', '*', '+', '?', '{2}', '{0,3}', '{2,}', '{1,15}'],
);

const { pattern } = fc.letrec<{ pattern: string; sequence: string; part: string }>((tie) => ({
  pattern: fc
    .array(tie('sequence'), { minLength: 1, maxLength: 2 })
    .map((sequences) => sequences.join('|')),
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .tuple(atoms, repeats, fc.constantFrom('', '', '?'))
      .map(([atom, repeat, lazy]) =>
        /^(\^|\$|\\b)$/i.test(atom) ? atom : atom + repeat + (repeat && lazy),
      ),
    fc
      .tuple(fc.constantFrom('(', '(?:', '(?=', '(?!', '(?<=', '(?<!'), tie('pattern'), repeats)
      // What looks around can't be repeated everywhere.
      .map(([open, inside, repeat]) => `${open + inside})${/[=!]/.test(open) ? '' : repeat}`),
    // No digit may stand right behind the number.
    fc.tuple(fc.constantFrom('\\1', '\\2'), repeats).map(([to, repeat]) => `(?:${to})${repeat}`),
  ),
}));

/** Regular expressions of all kinds, with a group for each reference. */
export const patterns: fc.Arbitrary<string> = pattern.map((text) =>
  /\\[12]/.test(text) ? `${text}|(b)(a)` : text,
);

const words = fc.string({
  unit: fc.constantFrom('a', 'a', 'b', 'B', '-', '1', ' ', 'é', '\n'),
  minLength: 1,
  maxLength: 3,
});

/** What makes searches long: the same over and over, and an end that does not fit. */
export const texts: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.tuple(words, fc.nat(40)), { minLength: 1, maxLength: 3 }), words)
  .map(([parts, end]) => parts.map(([word, times]) => word.repeat(times)).join('') + end);
