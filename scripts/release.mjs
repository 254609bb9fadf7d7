// "npm run release -- 0.2.0": all that a new version needs, in the order in which a mistake costs least. docs/packaging.md says what.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import setup from './setup.cjs';

const USAGE = 'Name the version: npm run release -- 0.2.0';
/** Where the version stands, and how often. */
/** @type {Readonly<Record<string, number>>} */
const FILES = { 'package.json': 1, 'package-lock.json': 2, 'extension.json': 1 };
const CHANGELOG = 'CHANGELOG.md';

class Refusal extends Error {}
/** @param {string} message @returns {never} */
function refuse(message) {
  throw new Refusal(message);
}

const git = (/** @type {string[]} */ ...args) => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) refuse(`git ${args.join(' ')} did not work.\n${stderr}`);
  return stdout;
};

/** The project that this is started in. */
let root = process.cwd();
const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), 'utf8');
const write = (/** @type {string} */ file, /** @type {string} */ text) =>
  writeFileSync(path.join(root, file), text);

const npm = (/** @type {string[]} */ ...args) => {
  const { npm_execpath: own } = process.env;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: 'inherit' };
  const { status } =
    own && /\.c?js$/.test(own)
      ? spawnSync(process.execPath, [own, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return status === 0;
};

const numbers = (/** @type {string} */ version) => version.split('.').map(Number);
const isHigher = (/** @type {string} */ version, /** @type {string} */ other) => {
  const theirs = numbers(other);
  const differences = numbers(version).map((number, index) => number - (theirs[index] ?? 0));
  return (differences.find((difference) => difference !== 0) ?? 0) > 0;
};

/** @param {string[]} args */
function readArguments([version, ...more]) {
  const options = more.filter((option) => option !== '--no-upload');
  if (!version || options.length) refuse(USAGE);
  if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(version)) {
    refuse(`"${version}" is no version of three numbers. ${USAGE}`);
  }
  return { version, uploads: !more.length };
}

/** The first section, which is not released yet, and the versions of the others. */
function readChangelog() {
  const [head, ...sections] = read(CHANGELOG).split(/^(?=## )/m);
  const [first = '', ...others] = sections;
  if (!/^## .*not released yet/i.test(first)) {
    refuse(`${CHANGELOG} has to begin with a section "## Not released yet".`);
  }
  if (!/^[-*] \S/m.test(first)) {
    refuse(`${CHANGELOG} says nothing yet of what is new: write it under "not released yet".`);
  }
  const released = others.flatMap((section) => /^## (\d+\.\d+\.\d+)/.exec(section)?.[1] ?? []);
  return {
    released,
    dated: (/** @type {string} */ version) => {
      const date = new Date().toISOString().slice(0, 10);
      return [head, first.replace(/^## .*/, `## ${version}, ${date}`), ...others].join('');
    },
  };
}

/** @param {string} version @param {string[]} released */
function checkVersion(version, released) {
  for (const other of released) {
    if (!isHigher(version, other)) refuse(`${version} is not higher than ${other}, which is out.`);
  }
  // A version that is written down and not out yet may be the one.
  for (const file of Object.keys(FILES)) {
    const { version: written } = JSON.parse(read(file));
    if (isHigher(written, version)) refuse(`${version} is lower than ${written} in ${file}.`);
  }
  if (git('tag', '--list', `v${version}`)) refuse(`The tag v${version} is there already.`);
}

/** As text, so that nothing else in a file changes. @param {string} file @param {string} version */
function withVersion(file, version) {
  let left = FILES[file] ?? 0;
  const text = read(file).replace(/"version": "[^"]*"/g, (found) =>
    left-- > 0 ? `"version": "${version}"` : found,
  );
  const { version: written, packages } = JSON.parse(text);
  if (written !== version || (packages && packages[''].version !== version)) {
    refuse(`The version could not be written into ${file}: it is not where it is expected.`);
  }
  return text;
}

async function release() {
  const { version, uploads } = readArguments(process.argv.slice(2));
  root = git('rev-parse', '--show-toplevel').trim();
  if (git('status', '--porcelain')) refuse('There are uncommitted changes. Commit them first.');
  const { released, dated } = readChangelog();
  checkVersion(version, released);
  if (uploads) {
    setup.ensureSetup();
    const { missingCredentials } = await import('./lib/credentials.cjs');
    const missing = missingCredentials([], process.env);
    if (missing) refuse(`${missing}\nWith --no-upload, all but the upload is done.`);
  }

  const changes = [
    ...Object.keys(FILES).map((file) => ({ file, after: withVersion(file, version) })),
    { file: CHANGELOG, after: dated(version) },
  ].map((change) => ({ ...change, before: read(change.file) }));
  const files = changes.map(({ file }) => file);
  // Ctrl-C ends the step that runs, and the files are as they were all the same.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  try {
    for (const { file, after } of changes) write(file, after);
    if (!npm('test')) refuse('A test failed, so nothing was released.');
    if (!npm('run', 'package')) refuse('Packaging did not work, so nothing was released.');
    git('add', '--', ...files);
    git('commit', '--quiet', '--message', `Release ${version}`);
  } catch (error) {
    for (const { file, before } of changes) write(file, before);
    git('add', '--', ...files);
    throw error;
  }
  git('tag', '--annotate', `v${version}`, '--message', version);

  const zip = `package-${JSON.parse(read('extension.json')).name}-${version}.zip`;
  if (uploads && !npm('run', 'upload', '--', zip)) {
    refuse(`${version} is committed, tagged and packaged, but not uploaded. What is wrong stands above. Then run:
  npm run upload -- ${zip}`);
  }
  console.log(`
${version} is committed, tagged${uploads ? ', packaged and uploaded' : ` and packaged as ${zip}, but not uploaded`}. What is left:

${uploads ? '' : `  - npm run upload -- ${zip}\n`}  - git push --follow-tags
  - Try it in a property for extension development: update the extension, build a library, open a page.
  - Release it to your company's properties: "npx @adobe/reactor-releaser", or Extension Management in the Data Collection UI.
    It can't be changed from then on.
  - In each property: update the extension, build the library, publish it.
  - Begin ${CHANGELOG} with a section "## Not released yet".
`);
}

try {
  await release();
} catch (error) {
  console.error(
    `\n${error instanceof Error && !(error instanceof Refusal) ? error.stack : error instanceof Error ? error.message : error}\n`,
  );
  process.exit(1);
}
