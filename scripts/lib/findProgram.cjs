const { existsSync } = require('node:fs');
const path = require('node:path');

/**
 * Finds a program: the one that a variable of the environment names, else the first of these names on the PATH, else the first of these
 * places.
 *
 * @param {{ variable?: string, names?: string[], places?: string[] }} where
 * @returns {string | undefined} its path. Throws when the variable names a file that is not there.
 */
function findProgram({ variable, names = [], places = [] }) {
  const asked = variable && process.env[variable];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`${variable} names a file that is not there: ${asked}`);
    return asked;
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...places].find((file) => existsSync(file));
}

module.exports = { findProgram };
