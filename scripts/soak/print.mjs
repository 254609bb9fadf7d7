/** @typedef {import('./judge.cjs').Row} Row */

/** @type {readonly [keyof Row, string, (value: number) => string][]} */
const COLUMNS = [
  ['hits', 'hits', String],
  ['heap', 'heap, kB', (bytes) => (bytes / 1000).toFixed(0)],
  ['processes', 'memory, MB', (bytes) => (bytes / 1e6).toFixed(0)],
  ['nodes', 'nodes', String],
  ['listeners', 'listeners', String],
  ['work', 'work, ms', (time) => time.toFixed(2)],
  ['call', 'call, µs', (time) => (time * 1000).toFixed(0)],
  ['answer', 'answer, µs', (time) => (time * 1000).toFixed(0)],
  ['storage', 'stored', String],
  ['shared', 'in lists', String],
];

/** @param {readonly string[]} cells */
const join = (cells) => cells.map((cell) => cell.padStart(11)).join('');

export const HEADING = join(COLUMNS.map(([, label]) => label));

/** @param {Row} row */
export const describeRow = (row) =>
  join(
    COLUMNS.map(([name, , write]) => {
      const value = row[name];
      return value === undefined ? '–' : write(value);
    }),
  );
