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
const PATIENCE = '120000';
/** And all of a change's. */
const LONGEST = 1_200_000;

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

/** @typedef {{ file: string, test: string }} Failure */

/**
 * Runs something in the copy. Gives the test that fails, if there is one.
 *
 * @param {readonly string[]} args
 * @param {number} [timeout]
 * @returns {Failure | undefined}
 */
function findFailure(args, timeout) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...(timeout && { timeout, killSignal: 'SIGKILL' }),
  });
  if (status === 0) return undefined;
  const [, file = ''] = /^FAIL \w+ (\S+)/m.exec(stderr) ?? [];
  const [, test = 'no test that says its name'] = /^ {2}● (.*)$/m.exec(stderr) ?? [];
  return { file, test: status === null ? 'no end' : test };
}

const jest = (/** @type {string} */ project, /** @type {readonly string[]} */ ...args) => [
  ...['node_modules/jest/bin/jest.js', '--bail', '--passWithNoTests'],
  ...['--selectProjects', project, ...args],
];
/** How specs are asked to fail soon. */
const EARLY = [
  ...['--testTimeout', PATIENCE, '--testEnvironment', './scripts/lib/stopAtFailure.cjs'],
  ...['--testSequencer', './scripts/lib/inOrder.cjs'],
];

/** @param {Failure | undefined} failure */
function demandNone(failure) {
  if (!failure) return;
  console.error(`Fails as it is: ${failure.file}, ${failure.test}`);
  process.exit(2);
}

/** How long the unit tests of a file take where nothing is broken: they must pass then. @type {Map<string, number>} */
const took = new Map();

/** @param {string} file */
function measure(file) {
  const from = Date.now();
  demandNone(findFailure(jest('unit', '--findRelatedTests', file)));
  const time = Date.now() - from;
  took.set(file, time);
  return time;
}

/** @param {string} file */
function findInBrowser(file) {
  const specs = [...new Set([covered[file] ?? '', ...specsOf(file)])];
  const paths = specs.filter((spec) => spec.endsWith('.spec.ts'));
  return (
    findFailure(['scripts/build.mjs']) ??
    findFailure(jest('browser', ...EARLY, '--runTestsByPath', ...paths), LONGEST)
  );
}

/** Tests that pass where nothing is broken, as quickly as they are asked to. @type {Set<string>} */
const sound = new Set();

/** @param {Failure} failure */
function demandSound({ file, test }) {
  if (!file || sound.has(file + test)) return;
  const name = test.replaceAll(' › ', ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  demandNone(findFailure(['scripts/build.mjs']));
  demandNone(findFailure(jest('browser', ...EARLY, '--runTestsByPath', file, '-t', name)));
  sound.add(file + test);
}

/**
 * The failure that shows a change; `undefined` where none does.
 *
 * @param {string} file
 * @param {string} code with the change
 */
function findCatch(file, code) {
  // So much more than usual that a machine with other work does not look like a loop.
  const timeout = 60_000 + (took.get(file) ?? measure(file)) * 5;
  const place = path.join(copy, file);
  const whole = readFileSync(place, 'utf8');
  writeFileSync(place, code);
  const inUnit = findFailure(jest('unit', '--findRelatedTests', file), timeout);
  const inBrowser = inUnit || !browser ? undefined : findInBrowser(file);
  writeFileSync(place, whole);
  if (inBrowser) demandSound(inBrowser);
  return inUnit ?? inBrowser;
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
    const found = findCatch(file, code);
    if (found) total.caught++;
    const result = found ? `caught  ${title}  by ${found.file} ${found.test}` : `MISSED  ${title}`;
    console.log(`${index + 1}/${total.of}  ${result}`);
  }
}

console.log();
for (const [place, { caught, of }] of totals) console.log(`${place.padEnd(24)}${caught} of ${of}`);
const isEnough = [...totals.values()].every(({ caught, of }) => caught >= of * LEAST);
process.exitCode = totals.size && isEnough ? 0 : 1;
