import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '../texts/language';
import { RULES } from './lintCallback';

const ROOT = path.resolve(__dirname, '../..');
const files = readdirSync(path.join(__dirname, 'rules'));
const written = files.flatMap((name) => (/^\w+\.ts$/.test(name) ? [name.replace('.ts', '')] : []));
/** With what is said of code that is no JavaScript, which no rule can read. */
const named = [...written, 'syntax'].sort();

test('each file in rules/ is a rule that runs, under its own name', () => {
  expect(written.length).toBeGreaterThan(20);
  expect(Object.keys(RULES).sort()).toEqual(written);
  for (const name of written) expect(RULES[name]?.name).toBe(name);
});

test('each rule has a test beside it', () => {
  expect(written.filter((name) => !files.includes(`${name}.test.ts`))).toEqual([]);
});

test.each(Object.keys(LOCALES))('each rule has texts of its own: %s', (language) => {
  const folder = path.join(ROOT, 'view/texts', language, 'lint');
  const without = named.filter((name) => {
    const file = path.join(folder, `${name}.ts`);
    return !existsSync(file) || !readFileSync(file, 'utf8').includes(`'lint.${name}`);
  });
  expect(without).toEqual([]);
});

test('each rule says its own texts', () => {
  const silent = written.filter((name) => {
    const source = readFileSync(path.join(__dirname, 'rules', `${name}.ts`), 'utf8');
    return !source.includes(`'lint.${name}`);
  });
  expect(silent).toEqual([]);
});

test('docs/code-checks.md has a line on each rule, in their order', () => {
  const text = readFileSync(path.join(ROOT, 'docs/code-checks.md'), 'utf8');
  const lines = [...text.matchAll(/^- `(\w+)`: \S/gm)].map(([, name]) => name);
  expect(lines).toEqual(named);
});
