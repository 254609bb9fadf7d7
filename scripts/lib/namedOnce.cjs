const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { nameForGzip } = require('./nameForGzip.cjs');

const FOLDER = path.resolve(__dirname, '../../node_modules/.cache/post-track-callback');

/**
 * Names are searched for once for each script, and found again by the next build.
 *
 * @param {string} code
 * @param {number} [steps] names and orders that are tried
 * @returns {string}
 */
function namedOnce(code, steps) {
  const hash = createHash('sha256');
  hash.update(readFileSync(require.resolve('./nameForGzip.cjs'))).update(`${steps} ${code}`);
  const file = path.join(FOLDER, `${hash.digest('hex')}.js`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const named = nameForGzip(code, steps);
    mkdirSync(FOLDER, { recursive: true });
    // At once: another build may look for it just now.
    writeFileSync(`${file}.${process.pid}`, named);
    renameSync(`${file}.${process.pid}`, file);
    return named;
  }
}

module.exports = { namedOnce };
