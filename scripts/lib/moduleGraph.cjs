// Which built modules a library carries: an entry, and all that it requires, as the platform's packager finds them.
const { readFileSync } = require('node:fs');
const path = require('node:path');

/**
 * @param {string[]} entries paths of built modules
 * @returns {Map<string, string>} absolute path to source, in the order in which they are found
 */
function moduleGraph(entries) {
  /** @type {Map<string, string>} */
  const modules = new Map();
  const add = (/** @type {string} */ file) => {
    if (modules.has(file)) return;
    const source = readFileSync(file, 'utf8');
    modules.set(file, source);
    for (const [, request = ''] of source.matchAll(/require\(["'](\.[^"']+)["']\)/g)) {
      add(path.resolve(path.dirname(file), request.endsWith('.js') ? request : `${request}.js`));
    }
  };
  for (const entry of entries) add(path.resolve(entry));
  return modules;
}

module.exports = { moduleGraph };
