// "npm test": installs what is missing, checks types, style and generated files, builds, and runs all tests, the browser's included.
// The last line counts them; so do failures that no test could report.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
// Only what needs no installed package may be imported here, because a fresh clone has none; and of Node's modules only names that old
// releases have, so that an old Node gets as far as saying that it is too old.
import browser from './browser.cjs';
import setup from './setup.cjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} label @param {string} file @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
const run = (label, file, args, env = {}) => {
  console.log(`\n— ${label}`);
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
};

const bin = (/** @type {string} */ name, /** @type {string} */ file) =>
  path.join('node_modules', name, file);

try {
  setup.ensureSetup();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
/** @type {[label: string, file: string, args: readonly string[]][]} */
const checks = [
  ['Generated types', 'scripts/generate-types.mjs', ['--check']],
  ['Fences', 'scripts/generate-fences.mjs', ['--check']],
  ['Types', bin('typescript', 'bin/tsc'), ['--noEmit']],
  [
    'Types of the scripts',
    bin('typescript', 'bin/tsc'),
    ['--noEmit', '-p', 'tsconfig.scripts.json'],
  ],
  ['Style', bin('@biomejs/biome', 'bin/biome'), ['ci', '.']],
  ['Build', 'scripts/build.mjs', []],
];
let failed = checks.filter((check) => !run(...check)).map(([label]) => label);

let chrome;
try {
  chrome = browser.ensureBrowser();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  failed = [...failed, 'Browser'];
}

const report = path.join(
  mkdtempSync(path.join(os.tmpdir(), 'post-track-callback-')),
  'report.json',
);
const projects = ['unit', 'view', ...(chrome ? ['browser'] : [])];
const jest = [
  '--selectProjects',
  ...projects,
  '--json',
  '--outputFile',
  report,
  '--maxWorkers',
  // Browser tests wait more than they work.
  String(Math.max(2, Math.floor(os.availableParallelism() / 2))),
];
run(
  'Tests',
  bin('jest', 'bin/jest.js'),
  [...jest, ...process.argv.slice(2)],
  chrome ? { CHROME_PATH: chrome } : {},
);

let passedTests = 0;
let failedTests = 1;
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passedTests = result.numPassedTests;
  // A file that can't be run holds tests that were not counted.
  failedTests = result.numFailedTests + result.numRuntimeErrorTestSuites;
} catch {
  console.error('The test run left no report.');
}
if (failed.length) console.error(`\nFailed: ${failed.join(', ')}`);
const total = failedTests + failed.length;
console.log(
  `${passedTests + checks.length - failed.filter((label) => label !== 'Browser').length} passed, ${total} failed`,
);
process.exit(total ? 1 : 0);
