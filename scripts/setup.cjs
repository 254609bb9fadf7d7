// Makes sure that Node is one that the packages run on, and that node_modules is what package-lock.json says. Needs nothing but Node, and is
// written in old syntax, so that an old Node gets as far as saying so.
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

const ROOT = path.resolve(__dirname, '..');

/** @param {string} version like "20.19.0" @returns {[major: number, minor: number]} */
const parts = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
};

/**
 * The ranges of package.json's "engines": "^20.19.0" is 20.19 and newer of 20 alone, ">=24.0.0" is all from there on.
 * @returns {{ major: number, minor: number, open: boolean }[]}
 */
function nodeRanges() {
  /** @type {{ engines: { node: string } }} */
  const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return manifest.engines.node.split(' || ').map((range) => {
    const [major, minor] = parts(range.replace(/^(\^|>=)/, ''));
    return { major, minor, open: range[0] === '>' };
  });
}

/**
 * Throws when the packages were not made for this Node.
 * @param {string} version the running Node's
 */
function checkNode(version) {
  const [major, minor] = parts(version);
  const ranges = nodeRanges();
  const fits = ranges.some(
    (from) => (from.open && major > from.major) || (major === from.major && minor >= from.minor),
  );
  if (fits) return;
  const names = ranges.map(({ major, minor, open }) =>
    open ? `${major} or newer` : `${major} from ${major}.${minor} on`,
  );
  const wanted = `${names.slice(0, -1).join(', ')}, or ${names[names.length - 1]}`;
  throw new Error(
    `This project needs Node ${wanted}, and this is Node ${version}. Install another one from https://nodejs.org (or with your version manager), then run the same command again.`,
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch (_error) {
    return undefined;
  }
}

/**
 * Why the packages have to be installed; undefined when all are there in the version that the lockfile names.
 * @param {string} root the project's folder
 * @returns {string | undefined}
 */
function whyInstall(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  if (!wanted)
    throw new Error('package-lock.json is missing or broken: take it from the repository again.');
  // npm keeps this file in step with what it put on disk.
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'they are not installed yet';
  const differing = Object.keys(wanted).find((name) => {
    if (name === '') return false;
    const found = installed[name];
    // Binaries for other systems are in the lockfile and not on this disk.
    const asked = wanted[name] || {};
    if (!found) return !asked.optional;
    return found.version !== asked.version;
  });
  return (
    differing &&
    `${differing.replace(/^.*node_modules\//, '')} is missing or not the wanted version`
  );
}

/** Runs "npm ci" when it is needed. Throws with a message for the person at the terminal when that does not work. */
function ensureSetup() {
  checkNode(process.versions.node);
  const reason = whyInstall(ROOT);
  if (!reason) return;
  console.log(`Installing the packages (${reason})…`);
  const npm = process.env['npm_execpath'];
  // The build and the tests are all there is here: a NODE_ENV of "production" must not leave them out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { status } =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm].concat(args), { cwd: ROOT, stdio: 'inherit' })
      : spawnSync('npm', args, {
          cwd: ROOT,
          stdio: 'inherit',
          shell: process.platform === 'win32',
        });
  if (status !== 0) {
    throw new Error(
      'Installing the packages did not work; npm says why above. The first time it needs a connection to the npm registry.',
    );
  }
}

module.exports = { checkNode, whyInstall, ensureSetup };

if (require.main === module) {
  try {
    ensureSetup();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
