// Zips what the extension's descriptor names, with Adobe's own tools.
const { existsSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

/** Adobe's tools read the extension.json of the folder that they run in. @param {string} file @param {string} root @param {string[]} args */
function run(file, root, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  return { failed: status !== 0, output: `${stderr}${stdout}`.trim() };
}

/** @param {string} root the extension's folder, built @returns {{ name: string, version: string }} */
function readDescriptor(root) {
  const file = path.join(root, 'extension.json');
  if (!existsSync(file)) throw new Error(`There is no extension.json in ${root}.`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(
      `extension.json is not valid JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/**
 * Packages the built extension. Throws with a message for the person at the terminal when the platform would refuse it; then no zip is
 * left behind.
 *
 * @param {string} root the extension's folder, built
 * @param {string} [folder] where to put the zip; `root` when left out
 * @returns {string} the zip's path
 */
function createPackage(root, folder = root) {
  const { name, version } = readDescriptor(root);
  const validated = run(require.resolve('@adobe/reactor-validator/bin/index.js'), root, []);
  if (validated.failed) {
    throw new Error(
      `Nothing was packaged, because the platform would refuse the extension.\n${validated.output}`,
    );
  }
  const zip = path.resolve(folder, `package-${name}-${version}.zip`);
  const packager = require.resolve('@adobe/reactor-packager/tasks/index.js');
  const packaged = run(packager, root, ['--out', zip]);
  if (packaged.failed) {
    // The packager opens the zip before it has looked at every file.
    rmSync(zip, { force: true });
    throw new Error(`Packaging did not work.\n${packaged.output}`);
  }
  return zip;
}

module.exports = { createPackage };
