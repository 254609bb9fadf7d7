// "npm test": installs what is missing, checks types, style and generated files, builds, and runs all tests, the browser's included.
// The last line counts them; so do failures that no test could report.
// As in lib/runTests.mjs, no installed package may be imported here.
import browser from './browser.cjs';
import { bin, run, runJest } from './lib/runTests.mjs';
import setup from './setup.cjs';

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

const projects = ['unit', 'view', ...(chrome ? ['browser'] : [])];
const tests = runJest(
  'Tests',
  ['--selectProjects', ...projects, ...process.argv.slice(2)],
  chrome ? { CHROME_PATH: chrome } : {},
);

if (failed.length) console.error(`\nFailed: ${failed.join(', ')}`);
const total = tests.failed + failed.length;
console.log(
  `${tests.passed + checks.length - failed.filter((label) => label !== 'Browser').length} passed, ${total} failed`,
);
process.exit(total ? 1 : 0);
