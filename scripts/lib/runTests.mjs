// What "npm test" and "npm run test:engines" have in common: they run one thing after the other, and count.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Only what needs no installed package may be imported here, because a fresh clone has none; and of Node's modules only names that old
// releases have, so that an old Node gets as far as saying that it is too old.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The script of an installed package. @param {string} name @param {string} file */
export const bin = (name, file) => path.join('node_modules', name, file);

/**
 * Runs a script with Node, and says whether it succeeded.
 *
 * @param {string} label @param {string} file @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env]
 */
export function run(label, file, args, env = {}) {
  console.log(`\n— ${label}`);
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** Runs tests of Jest's, and counts them. @param {string} label @param {readonly string[]} args @param {NodeJS.ProcessEnv} env */
export function runJest(label, args, env) {
  const report = path.join(
    mkdtempSync(path.join(os.tmpdir(), 'post-track-callback-')),
    'report.json',
  );
  const all = [
    '--json',
    '--outputFile',
    report,
    '--maxWorkers',
    // Browser tests wait more than they work.
    String(Math.max(2, Math.floor(os.availableParallelism() / 2))),
  ];
  run(label, bin('jest', 'bin/jest.js'), [...args, ...all], env);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: result.numPassedTests,
      // A file that can't be run holds tests that were not counted.
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    };
  } catch {
    console.error('The test run left no report.');
    return { passed: 0, failed: 1 };
  }
}
