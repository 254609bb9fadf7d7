// Type check, build and unit tests with whichever Node runs this: .ci/run takes the newest one. The last line counts them.
import { bin, run, runJest } from './lib/runTests.mjs';

console.log(`Node ${process.version}`);
/** @type {[label: string, file: string, args: readonly string[]][]} */
const checks = [
  ['Types', bin('typescript', 'bin/tsc'), ['--noEmit']],
  ['Build', 'scripts/build.mjs', []],
];
const failed = checks.filter((check) => !run(...check)).length;
const tests = runJest('Unit tests', ['--selectProjects', 'unit'], {});
const total = tests.failed + failed;
console.log(`${tests.passed + checks.length - failed} passed, ${total} failed`);
process.exit(total ? 1 : 0);
