import type { Problem } from '../lint/problem';
import { message } from '../texts/text';
import { diagnosticsOf } from './diagnostics';
import '../lint/texts';

const SOURCE = 'send(s.linkName);';
const problem = (from: number, to: number): Problem => ({
  rule: 'syntax',
  severity: 'error',
  message: message('lint.syntax.number'),
  ...{ from, to, line: 1, column: from + 1, fixes: [] },
});
const extents = (...places: [number, number][]) =>
  diagnosticsOf(
    { source: SOURCE, problems: places.map(([from, to]) => problem(from, to)) },
    () => {},
  ).map(({ from, to }) => [from, to]);

test.each<[string, [number, number][], [number, number][]]>([
  [
    'each stands where it is',
    [
      [0, 4],
      [5, 6],
    ],
    [
      [0, 4],
      [5, 6],
    ],
  ],
  [
    'one inside another begins where the other ends',
    [
      [0, 16],
      [5, 15],
    ],
    [
      [0, 5],
      [5, 15],
    ],
  ],
  [
    'those that begin together end together',
    [
      [5, 6],
      [5, 15],
    ],
    [
      [5, 15],
      [5, 15],
    ],
  ],
  [
    'the order stays',
    [
      [5, 15],
      [0, 16],
    ],
    [
      [5, 15],
      [0, 5],
    ],
  ],
  ['a place without length is a character', [[3, 3]], [[3, 4]]],
  ['at the end of the code it is the last one', [[17, 17]], [[16, 17]]],
])('%s', (_, given, shown) => {
  expect(extents(...given)).toEqual(shown);
});

test('a repair says what it does, and is applied to its problem', () => {
  const fix = { message: message('lint.syntax.html.fix'), changes: [] };
  const mended = { ...problem(0, 4), fixes: [fix] };
  const applied: unknown[] = [];
  const [shown] = diagnosticsOf({ source: SOURCE, problems: [mended] }, (...given) =>
    applied.push(...given),
  );
  expect(shown?.actions?.map(({ name }) => name)).toEqual(['Remove the tags']);
  shown?.actions?.[0]?.apply(undefined as never, 0, 0);
  expect(applied).toEqual([mended, fix]);
});
