// Finds Firefox and WebKit for "npm run test:engines", or installs Debian's where that is possible.
const { readdirSync } = require('node:fs');
const path = require('node:path');
const { installFromDebian } = require('./lib/debian.cjs');
const { findProgram } = require('./lib/findProgram.cjs');

/** @param {string} folder @returns {string[]} */
function inside(folder) {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** Where distributions put WebKitGTK's own small browser, the newest release first. @returns {string[]} */
const webKitPlaces = () =>
  ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .flatMap((root) => [...inside(root), ...inside(root).flatMap(inside)])
    .filter((folder) => /\/webkit(2gtk|gtk)-[\d.]+$/.test(folder))
    .sort()
    .reverse()
    .map((folder) => path.join(folder, 'MiniBrowser'));

const findFirefox = () => ({
  browser: findProgram({
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Mozilla Firefox\\firefox.exe`,
    ],
  }),
});

const findWebKit = () => ({
  driver: findProgram({ names: ['WebKitWebDriver'] }),
  browser: findProgram({ places: webKitPlaces() }),
  display: findProgram({ names: ['Xvfb'] }),
});

/**
 * Finds programs; on Debian, as root or with sudo that asks nothing, installs their packages first when one is missing.
 *
 * @param {string} name
 * @param {string[]} packages
 * @template {string} Program
 * @param {() => Record<Program, string | undefined>} find
 * @param {string} advice
 * @returns {Record<Program, string>} their paths. Throws with the advice when one is missing.
 */
function ensure(name, packages, find, advice) {
  /** @returns {found is Record<Program, string>} */
  const isComplete = (/** @type {Record<Program, string | undefined>} */ found) =>
    Object.values(found).every(Boolean);
  if (!isComplete(find())) installFromDebian(`${name} not found, or not complete`, packages);
  const found = find();
  if (isComplete(found)) return found;
  throw new Error(`These tests need ${name}, and it was not found. ${advice}`);
}

/** Installs it where that is possible, and throws with advice where it is not. */
const ensureFirefox = () =>
  ensure(
    'Firefox',
    ['firefox-esr'],
    findFirefox,
    'Install it from https://www.mozilla.org/firefox, or name one that is not in the usual place: FIREFOX_PATH=/path/to/firefox npm run test:engines',
  );

/** The same for WebKitGTK: its driver, its browser, and the display that it is shown on. */
const ensureWebKit = () =>
  ensure(
    'WebKitGTK',
    ['webkit2gtk-driver', 'xvfb'],
    findWebKit,
    'It is there for Linux alone: install WebKitWebDriver with its MiniBrowser, and Xvfb, from your distribution (Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb).',
  );

module.exports = { ensureFirefox, ensureWebKit };
