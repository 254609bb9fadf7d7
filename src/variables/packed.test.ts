import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writePacked } from './pack';
import { FAMILIES } from './packed';
import { ROWS, type Variable } from './rows';

test('what ships says what the table says', () => {
  const written = readFileSync(path.join(__dirname, 'packed.ts'), 'utf8');
  // "npm run generate" writes it anew.
  expect(written).toBe(writePacked());
});

test.each<[string, (row: Variable) => readonly unknown[]]>([
  ['place', ({ place }) => [place]],
  ['name', ({ name }) => [name]],
  // The letter of a family has a number behind it, that of a block a dot.
  [
    'parameter',
    ({ parameter, highest, alternatives }) => (highest ? [] : [parameter, ...alternatives]),
  ],
])('no two variables have one %s', (_, read) => {
  const rows = ROWS.filter(({ name }) => !/^(contextData|clientHints)$/.test(name));
  const values = rows.flatMap(read);
  expect(values).toEqual([...new Set(values)]);
});

test('long families take turns in the order of the request URL', () => {
  expect(FAMILIES.map(([name]) => name)).toEqual(['prop', 'eVar', 'hier', 'list']);
});
