// "npm run mutate [-- [--browser] [--count <number>] [<folder>…]]": breaks the runtime on purpose, one small change at a time in a copy, and says
// which of them the tests catch. Fails where they catch fewer than nine of ten. The same changes each time, as long as the code is the same.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import mutations from './lib/mutations.cjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = [
  'src/callbacks',
  'src/trackers',
  'src/hits',
  'src/hosted/clearing',
  'src/hosted/forwarding',
];
const LEAST = 0.9;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'boolean', default: false }, count: { type: 'string' } },
});
const folders = positionals.length
  ? positionals.map((folder) => path.normalize(`${folder}/`).slice(0, -1))
  : FOLDERS;
/** How many changes for each folder: some fifty in all. */
const count = Number(values.count ?? 10);

const { stdout: listed } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
});
const files = listed.split('\n').filter((file) => file && existsSync(path.join(ROOT, file)));

const copy = mkdtempSync(path.join(os.tmpdir(), 'mutate-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

// The browser's tests use what is built, and Adobe's files where they are.
for (const file of [...files, 'dist', '.sandbox/files']) {
  if (!existsSync(path.join(ROOT, file))) continue;
  mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
  cpSync(path.join(ROOT, file), path.join(copy, file), { recursive: true });
}
symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'dir');

/** @type {{ covered: Record<string, string> }} */
const { covered } = JSON.parse(readFileSync(path.join(ROOT, 'test/untested.json'), 'utf8'));

/** @param {string} file @param {readonly string[]} args @param {number} [timeout] */
const run = (file, args, timeout) =>
  spawnSync(process.execPath, [file, ...args], {
    cwd: copy,
    encoding: 'utf8',
    ...(timeout && { timeout, killSignal: 'SIGKILL' }),
  });
const jest = (/** @type {readonly string[]} */ args, /** @type {number} */ timeout = 0) =>
  run('node_modules/jest/bin/jest.js', ['--bail', '--passWithNoTests', ...args], timeout);

/**
 * Whether the tests of a file pass, the unit tests first: they are quick.
 *
 * @param {string} file
 * @param {number} [timeout] a change may make an endless loop
 */
function pass(file, timeout) {
  const unit = jest(['--selectProjects', 'unit', '--findRelatedTests', file], timeout);
  if (unit.status !== 0) return false;
  const spec = covered[file];
  if (!values.browser || !spec?.endsWith('.spec.ts')) return true;
  return (
    run('scripts/build.mjs', [], timeout).status === 0 &&
    jest(['--selectProjects', 'browser', '--runTestsByPath', spec], timeout).status === 0
  );
}

/** Some of a list, at even distances. @template Item @param {readonly Item[]} list @returns {Item[]} */
const sample = (list) =>
  list.filter(
    (_, index) =>
      Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length),
  );

const chosen = folders.flatMap((folder) =>
  sample(
    files
      .filter((file) => file.startsWith(`${folder}/`) && /(?<!\.test|\.d)\.ts$/.test(file))
      .sort()
      .flatMap((file) =>
        mutations
          .findMutations(readFileSync(path.join(ROOT, file), 'utf8'))
          .map((mutation) => ({ folder, file, mutation })),
      ),
  ),
);

/** How long a file's tests take where nothing is broken: they must pass then. @type {Map<string, number>} */
const took = new Map();
/** @type {Map<string, { caught: number, of: number }>} */
const totals = new Map(folders.map((folder) => [folder, { caught: 0, of: 0 }]));
for (const { folder, file, mutation } of chosen) {
  let usual = took.get(file);
  if (usual === undefined) {
    const from = Date.now();
    if (!pass(file)) {
      console.error(`The tests of ${file} fail as it is.`);
      process.exit(2);
    }
    usual = Date.now() - from;
    took.set(file, usual);
  }
  const code = readFileSync(path.join(ROOT, file), 'utf8');
  writeFileSync(path.join(copy, file), mutations.mutate(code, mutation));
  // So much more than usual that a machine with other work does not look like a loop.
  const isCaught = !pass(file, 60_000 + usual * 10);
  writeFileSync(path.join(copy, file), code);
  const total = totals.get(folder);
  if (total) {
    total.of++;
    if (isCaught) total.caught++;
  }
  console.log(`${isCaught ? 'caught' : 'MISSED'}  ${file}:${mutation.line}  ${mutation.kind}`);
}

console.log();
for (const [folder, { caught, of }] of totals)
  console.log(`${folder.padEnd(24)}${caught} of ${of}`);
const caught = [...totals.values()].reduce((sum, total) => sum + total.caught, 0);
console.log(`${caught} of ${chosen.length} caught`);
process.exitCode = chosen.length && caught >= chosen.length * LEAST ? 0 : 1;
