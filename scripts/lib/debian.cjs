// Installs Debian's packages where that is possible without asking: as root, or with sudo that wants no password.
const { existsSync } = require('node:fs');
const { execFileSync } = require('node:child_process');

/**
 * @param {string} what for the person at the terminal: what was not found
 * @param {string[]} packages
 * @returns {void} nothing: whether it worked is seen by looking again
 */
function installFromDebian(what, packages) {
  if (!existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  /** @param {string[]} args */
  const run = (...args) =>
    execFileSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const names = packages.map((name) => `"${name}"`).join(', ');
  console.log(`${what}: installing from Debian ${names}…`);
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', ...packages);
  } catch (error) {
    console.error(`Installing it did not work: ${error instanceof Error ? error.message : error}`);
  }
}

module.exports = { installFromDebian };
