import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { phrases } from './phrases';

const ROOT = path.resolve(__dirname, '../../..');
const CODEMIRROR = path.join(ROOT, 'node_modules/@codemirror');
/** What our editor has no use for: it marks no special characters. */
const UNUSED = ['Control character'];

const imported = new Set(
  readdirSync(__dirname)
    .filter((file) => !file.includes('.test.'))
    .flatMap((file) => [
      ...readFileSync(path.join(__dirname, file), 'utf8').matchAll(/'@codemirror\/([\w-]+)'/g),
    ])
    .map(([, name = '']) => name),
);

/** The words in quotes that a package hands to its `phrase`. */
function phrasesOf(name: string): string[] {
  const source = readFileSync(path.join(CODEMIRROR, name, 'dist/index.js'), 'utf8');
  const calls = [...source.matchAll(/\bphrase\(([^()]*)/g)].map(([, given = '']) => given);
  return calls.flatMap((given) => [...given.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words));
}

test('every phrase of the packages that the editor uses has a text of ours', () => {
  const used = [...imported].flatMap(phrasesOf).filter((words) => !UNUSED.includes(words));
  expect(imported).toContain('search');
  expect(used).toEqual(expect.arrayContaining(['Find', 'Fold line', 'Diagnostics']));
  expect([...new Set(used)].sort()).toEqual(Object.keys(phrases()).sort());
});

test('what CodeMirror fills in has its place', () => {
  const without = Object.entries(phrases()).filter(
    ([words, text]) => words.includes('$') !== text.includes('$'),
  );
  expect(without).toEqual([]);
});
