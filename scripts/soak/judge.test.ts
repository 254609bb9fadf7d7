import { judge, type Row } from './judge.cjs';

/** Rows of twenty measurements, as a page gives them that is still filling what is bounded at first. */
const rows = (of: (hits: number) => Partial<Row> = () => ({})): Row[] =>
  Array.from({ length: 20 }, (_, index) => {
    const hits = (index + 1) * 1000;
    // No two measurements are the same.
    const wobble = 1 + ((index * 7) % 5) / 100;
    return {
      hits,
      heap: (index ? 4_000_000 : 2_500_000) * wobble,
      nodes: index ? 2950 + (index % 4) * 10 : 1500,
      listeners: 274,
      work: 4.5 * wobble,
      call: 0.4 * wobble,
      answer: 0.15 * wobble,
      storage: 123,
      shared: index ? 1107 : 1020,
      ...of(hits),
    };
  });

it('finds nothing where all is flat, with the start of a page before it', () => {
  expect(judge(rows())).toEqual([]);
});

it('judges what there is, where an engine tells little', () => {
  const bare = rows().map(({ hits, call, storage, shared }) => ({ hits, call, storage, shared }));
  expect(judge(bare)).toEqual([]);
  const growing = bare.map((row) => ({ ...row, processes: 200e6 + row.hits * 8000 }));
  expect(judge(growing)).toEqual([
    expect.stringContaining("memory of the browser's processes grew"),
  ]);
});

it.each<[figure: keyof Row, of: (hits: number) => number, text: string]>([
  [
    'heap',
    (hits) => 4e6 + hits * 100,
    'The JavaScript heap grew from 4800000 in the second quarter to 5800000',
  ],
  ['nodes', (hits) => 2950 + hits / 2, 'The number of DOM nodes grew'],
  ['listeners', (hits) => 274 + hits / 50, 'The number of listeners grew'],
  ['work', (hits) => 4.5 + hits / 4000, "The page's work for a hit grew"],
  ['call', (hits) => 0.4 + hits / 50_000, 'A tracking call grew'],
  ['answer', (hits) => 0.15 + hits / 50_000, 'What follows on an answer grew'],
  ['storage', (hits) => 123 + hits, 'What is stored grew'],
  ['shared', (hits) => 100 + hits, 'What the shared lists hold grew'],
])('says that %s grows', (figure, of, text) => {
  expect(judge(rows((hits) => ({ [figure]: of(hits) })))).toEqual([expect.stringContaining(text)]);
});

it('is not misled by one measurement during which the machine was busy', () => {
  expect(judge(rows((hits) => (hits === 18_000 ? { work: 40, call: 3, heap: 9e6 } : {})))).toEqual(
    [],
  );
});
