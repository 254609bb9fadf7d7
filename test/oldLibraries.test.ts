import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What prototype.js and MooTools put something else in the place of: e2e/runtime/oldLibraries.spec.ts says where that is to be read. */
const REPLACED = /\.reduce\(|\.entries\(\)|\bArray\.from\(|\bnew Event\(/;
const SRC = path.resolve(__dirname, '../src');
/** Runs while the project is built. */
const NOT_IN_PAGES = ['variables/pack.ts'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(?<!\.test)\.ts$/.test(file) && !NOT_IN_PAGES.includes(file),
);
const uses = (text: string) => text.split('\n').filter((line) => REPLACED.test(line));

test('nothing in src uses what old libraries on a page replace', () => {
  expect(
    files.flatMap((file) =>
      uses(readFileSync(path.join(SRC, file), 'utf8')).map((line) => [file, line]),
    ),
  ).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

test('what uses it is found', () => {
  expect(
    uses(
      'list.reduce(add)\nfor (const [a, b] of list.entries())\nArray.from(x)\nnew Event("")\nnew CustomEvent("")',
    ),
  ).toHaveLength(4);
});
