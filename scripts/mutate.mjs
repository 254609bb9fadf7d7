// "npm run mutate [-- [--browser] [--count <number>] [--only <file>:<line>…] [<folder or file>…]]": breaks the runtime on purpose, one small change at a
// time in a copy, and says which of them the tests catch. Fails where they catch fewer than nine of ten. The same changes each time, as long as the code is the same.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyProject, listFiles } from './lib/copyProject.mjs';
import { MUTATED, specsOf } from './lib/mutated.mjs';
import mutations from './lib/mutations.cjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEAST = 0.9;
/** How long a test of the browser may take where something is broken, in milliseconds. */
const PATIENCE = '60000';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'boolean', default: false },
    count: { type: 'string', default: '10' },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const { browser, only } = values;
/** How many changes of each folder: some fifty in all. */
const count = Number(values.count);
const places = positionals.length
  ? positionals.map((place) => path.normalize(`${place}/`).slice(0, -1))
  : Object.keys(MUTATED);

const files = listFiles(ROOT);
// The browser's tests use what is built, and Adobe's files where they are.
const copy = copyProject(ROOT, [...files, 'dist', '.sandbox/files']);

/** @type {{ covered: Record<string, string> }} */
const { covered } = JSON.parse(readFileSync(path.join(ROOT, 'test/untested.json'), 'utf8'));

/**
 * Runs something in the copy. Gives what it says where it fails.
 *
 * @param {readonly string[]} args
 * @param {number} [timeout]
 */
function fails(args, timeout) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...(timeout && { timeout, killSignal: 'SIGKILL' }),
  });
  const [, test] = /^ {2}● (.*)$/m.exec(stderr) ?? [];
  return status === 0 ? undefined : status === null ? 'no end' : (test ?? 'no test that says its name');
}
const JEST = ['node_modules/jest/bin/jest.js', '--bail', '--passWithNoTests', '--selectProjects'];

const ask = {
  /** @param {string} file @param {number} [timeout] */
  unit: (file, timeout) => fails([...JEST, 'unit', '--findRelatedTests', file], timeout),
  /** @param {string} file @param {number} [timeout] */
  browser(file, timeout) {
    const own = covered[file]?.endsWith('.spec.ts') ? [covered[file]] : [];
    const specs = [...new Set([...own, ...specsOf(file)])];
    const early = [
      '--testTimeout',
      PATIENCE,
      '--testEnvironment',
      './scripts/lib/stopAtFailure.cjs',
    ];
    return (
      fails(['scripts/build.mjs'], timeout) ??
      fails([...JEST, 'browser', ...(timeout ? early : []), '--runTestsByPath', ...specs], timeout)
    );
  },
};

/** How long tests take where nothing is broken: they must pass then. @type {Map<string, number>} */
const took = new Map();

/**
 * The test that catches what is broken in the copy; `undefined` where none does.
 *
 * @param {keyof typeof ask} kind
 * @param {string} file
 * @param {string} code with one change
 */
function findTest(kind, file, code) {
  const key = kind === 'unit' ? file : `${specsOf(file)}${covered[file]}`;
  let usual = took.get(key);
  if (usual === undefined) {
    const from = Date.now();
    const problem = ask[kind](file);
    if (problem) {
      console.error(`The tests of ${file} fail as it is: ${problem}`);
      process.exit(2);
    }
    usual = Date.now() - from;
    took.set(key, usual);
  }
  const place = path.join(copy, file);
  const whole = readFileSync(place, 'utf8');
  writeFileSync(place, code);
  // So much more than usual that a machine with other work does not look like a loop.
  const test = ask[kind](file, 60_000 + usual * 10);
  writeFileSync(place, whole);
  return test;
}

/** Some of a list, at even distances. @template Item @param {readonly Item[]} list @returns {Item[]} */
const sample = (list) =>
  list.filter(
    (_, index) =>
      Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length),
  );

/** @param {string} file */
const mutationsOf = (file) => {
  const code = readFileSync(path.join(ROOT, file), 'utf8');
  return mutations.findMutations(code).map(({ line, kind, ...mutation }) => ({
    file,
    title: `${file}:${line}  ${kind}`,
    isWanted: !only.length || only.includes(`${file}:${line}`),
    code: mutations.mutate(code, { line, kind, ...mutation }),
  }));
};

/** @type {Map<string, { caught: number, of: number }>} */
const totals = new Map();
for (const place of places) {
  const all = files
    .filter((file) => `${file}/`.startsWith(`${place}/`) && /(?<!\.test|\.d)\.ts$/.test(file))
    .sort()
    .flatMap(mutationsOf)
    .filter(({ isWanted }) => isWanted);
  const chosen = only.length ? all : sample(all);
  const total = { caught: 0, of: chosen.length };
  if (total.of) totals.set(place, total);
  for (const [index, { file, title, code }] of chosen.entries()) {
    const test =
      findTest('unit', file, code) ?? (browser ? findTest('browser', file, code) : undefined);
    if (test) total.caught++;
    const result = test ? `caught  ${title}  by ${test}` : `MISSED  ${title}`;
    console.log(`${index + 1}/${total.of}  ${result}`);
  }
}

console.log();
for (const [place, { caught, of }] of totals) console.log(`${place.padEnd(24)}${caught} of ${of}`);
const isEnough = [...totals.values()].every(({ caught, of }) => caught >= of * LEAST);
process.exitCode = totals.size && isEnough ? 0 : 1;
