// The pictures of the demo, and of the inspector in it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import collection from '../servers/collectionServer.cjs';

/** How the pictures come to show something: steps of "What to try", and what the newest hit is said to be then. */
const STEPS = /** @type {const} */ ([
  ['Fail, then open a page', 'Refused'],
  ['Abort a hit', 'Not sent'],
  ['Buy a teapot', 'Answered'],
  ['Download the size guide', 'Answered'],
  ['Send an event', 'Answered'],
]);
/** The hit that is shown: one of its callbacks fails. */
const CHOSEN = 'Download: Size guide';

/** @param {string} root @returns {Promise<{ origin: string, stop(): void }>} the sandbox on a free port */
const startSandbox = (root) =>
  new Promise((resolve, reject) => {
    const sandbox = spawn(process.execPath, ['scripts/servers/sandbox-server.cjs'], {
      cwd: root,
      env: { ...process.env, SANDBOX_PORT: '0', SANDBOX_HTTPS_PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    sandbox.once('exit', () => reject(new Error(`The sandbox did not start: ${output}`)));
    sandbox.stdout.on('data', (data) => {
      output += data;
      const [origin] = /http:\/\/localhost:\d+/.exec(output) ?? [];
      if (origin) resolve({ origin, stop: () => sandbox.kill() });
    });
  });

/** @param {import('playwright-core').Browser} browser @param {string} root the project's folder */
export async function shootDemo(browser, root) {
  const server = await collection.createCollectionServer();
  const { origin, stop } = await startSandbox(root);
  try {
    const page = await browser.newPage({
      viewport: { width: 1400, height: 1060 },
      reducedMotion: 'reduce',
    });
    await page.goto(`${origin}/libSandbox.html?collection=${server.port}`);
    const inspector = page.locator('post-track-inspector');
    const rows = inspector.locator('[role=listbox] > *');
    const newest = (/** @type {number} */ number, /** @type {string} */ state) =>
      rows
        .filter({ has: page.locator('.number').getByText(`${number}`, { exact: true }) })
        .filter({ hasText: state })
        .waitFor();
    await newest(1, 'Answered');
    for (const [index, [button, state]] of STEPS.entries()) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await newest(index + 2, state);
    }
    await rows.filter({ hasText: CHOSEN }).click();
    await page.evaluate(() => scrollTo(0, 0));
    const images = path.join(root, 'docs/images');
    await page.screenshot({ path: path.join(images, 'demo.png'), caret: 'hide' });
    await inspector.locator('.panel').screenshot({ path: path.join(images, 'inspector.png') });
    await page.close();
  } finally {
    stop();
    await server.close();
  }
}
