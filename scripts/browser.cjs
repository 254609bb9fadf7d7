// Finds a Chrome or Chromium for the browser tests and the bench, or installs Debian's where that is possible.
const { installFromDebian } = require('./lib/debian.cjs');
const { findProgram } = require('./lib/findProgram.cjs');

const WHERE = {
  variable: 'CHROME_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${process.env['PROGRAMFILES'] ?? 'C:\\Program Files'}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)'}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['LOCALAPPDATA'] ?? ''}\\Google\\Chrome\\Application\\chrome.exe`,
  ],
};

/** @returns {string | undefined} the path of a browser */
const findBrowser = () => findProgram(WHERE);

/**
 * Finds a browser; on Debian, as root or with sudo that asks nothing, installs its package first when there is none. Throws with advice where
 * that does not work.
 *
 * @returns {string} its path
 */
function ensureBrowser() {
  if (!findBrowser()) installFromDebian('No Chrome or Chromium found', ['chromium']);
  const found = findBrowser();
  if (found) return found;
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
