// "npm run release -- 0.2.0": all that a new version needs, in the order in which a mistake costs least. docs/packaging.md says what.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import setup from './setup.cjs';

const USAGE = 'Name the version: npm run release -- 0.2.0';
/** Where the version stands, and how often. */
const FILES = { 'package.json': 1, 'package-lock.json': 2, 'extension.json': 1 };
const CHANGELOG = 'CHANGELOG.md';

class Refusal extends Error {}
const refuse = (message) => {
  throw new Refusal(message);
};

const git = (...args) => {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) refuse(`git ${args.join(' ')} did not work.\n${stderr}`);
  return stdout;
};

/** The project that this is started in. */
let root = process.cwd();
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const write = (file, text) => writeFileSync(path.join(root, file), text);

const npm = (...args) => {
  const { npm_execpath: own } = process.env;
  const options = { cwd: root, stdio: 'inherit' };
  const { status } =
    own && /\.c?js$/.test(own)
      ? spawnSync(process.execPath, [own, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return status === 0;
};

const numbers = (version) => version.split('.').map(Number);
const isHigher = (version, other) => {
  const [ours, theirs] = [numbers(version), numbers(other)];
  const at = ours.findIndex((number, index) => number !== theirs[index]);
  return at >= 0 && ours[at] > theirs[at];
};

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
    dated: (version) => {
      const date = new Date().toISOString().slice(0, 10);
      return [head, first.replace(/^## .*/, `## ${version}, ${date}`), ...others].join('');
    },
  };
}

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

/** As text, so that nothing else in a file changes. */
function withVersion(file, version) {
  let left = FILES[file];
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

  const texts = Object.keys(FILES).map((file) => [file, withVersion(file, version)]);
  const before = [...texts, [CHANGELOG]].map(([file]) => [file, read(file)]);
  const after = [...texts, [CHANGELOG, dated(version)]];
  // Ctrl-C ends the step that runs, and the files are as they were all the same.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  try {
    for (const [file, text] of after) write(file, text);
    if (!npm('test')) refuse('A test failed, so nothing was released.');
    if (!npm('run', 'package')) refuse('Packaging did not work, so nothing was released.');
    git('add', '--', ...after.map(([file]) => file));
    git('commit', '--quiet', '--message', `Release ${version}`);
  } catch (error) {
    for (const [file, text] of before) write(file, text);
    git('add', '--', ...before.map(([file]) => file));
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
  console.error(`\n${error instanceof Refusal ? error.message : error.stack}\n`);
  process.exit(1);
}
