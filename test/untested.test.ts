import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import untested from './untested.json';

const ROOT = path.resolve(__dirname, '..');
const isThere = (file: string) => existsSync(path.join(ROOT, file));
const hasTest = (file: string) =>
  ['.test.ts', '.test.tsx'].some((end) => isThere(file.replace(/\.\w+$/, end)));

/** Texts are left out: what they must be is held by test/viewTexts.test.ts and by the types. */
const sources = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'src', 'view', 'scripts'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.(tsx?|[mc]js)$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
  .filter((file) => !/^view\/texts\/[a-z]{2}\//.test(file) && isThere(file));

const { byHand } = untested;
const covered = new Map<string, string>(Object.entries(untested.covered));
const listed = [...covered.keys(), ...byHand];

test('finds the sources', () => {
  expect(sources.length).toBeGreaterThan(300);
});

test('each file without a test of its own is in test/untested.json, with the spec that covers it', () => {
  expect(sources.filter((file) => !hasTest(file) && !listed.includes(file))).toEqual([]);
});

test('each file in test/untested.json is there, and has no test of its own', () => {
  expect(listed.filter((file) => !sources.includes(file) || hasTest(file))).toEqual([]);
});

test('each spec in test/untested.json is there', () => {
  const specs = [...new Set(covered.values())];
  expect(specs.filter((spec) => !/\.(test|spec)\.tsx?$/.test(spec) || !isThere(spec))).toEqual([]);
});

test('only tools for the terminal are without any spec', () => {
  expect(byHand.filter((file) => !file.startsWith('scripts/'))).toEqual([]);
});
