// Finds a Chrome or Chromium for the browser tests and the bench, or installs Debian's where that is possible.
const { existsSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const path = require('node:path');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES ?? 'C:\\Program Files'}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)'}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env.LOCALAPPDATA ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** @returns {string | undefined} the path of a browser */
function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH names a file that is not there: ${asked}`);
    return asked;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...PLACES].find((file) => existsSync(file));
}

/** Finds a browser; on Debian, as root or with sudo that asks nothing, installs its package first when there is none. */
function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')) {
    const root = process.getuid?.() === 0;
    const run = (...args) =>
      execFileSync(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    console.log('No Chrome or Chromium found: installing the Debian package "chromium"…');
    try {
      run('update');
      run('install', '-y', '--no-install-recommends', 'chromium');
    } catch (error) {
      console.error(`Installing it did not work: ${error.message}`);
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none was found. Install one, or name one that is not in the usual place: CHROME_PATH=/path/to/chrome npm test',
  );
}

/** What Chromium is started with: quiet, and able to run as root in a container. */
const BROWSER_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

module.exports = { findBrowser, ensureBrowser, BROWSER_ARGS };

if (require.main === module) console.log(ensureBrowser());
