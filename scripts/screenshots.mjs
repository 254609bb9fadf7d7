// "npm run screenshots": renews docs/images/views and the page that shows them, then the pictures of the demo and the inspector. Each view is
// opened as the host opens it, with settings from scripts/screenshots/settings.mjs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
// Only what needs no installed package may be imported before this has run.
import browserScript from './browser.cjs';
import staticServer from './lib/staticServer.cjs';
import { shootDemo } from './screenshots/demo.mjs';
import { SHOTS } from './screenshots/settings.mjs';
import setup from './setup.cjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VIEWS = path.join(ROOT, 'dist/view');
const IMAGES = path.join(ROOT, 'docs/images/views');
const WIDTH = 900;

setup.ensureSetup();
if (
  spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, stdio: 'inherit' }).status !== 0
)
  process.exit(1);

const { chromium } = await import('playwright-core');

const server = await staticServer.startStaticServer(staticServer.readFrom(VIEWS));

/** All that a view needs of the host to be shown. */
const host = (/** @type {object} */ info) =>
  `window.extensionBridge = { register(view) { view.init(${JSON.stringify(info)}); } };`;

const browser = await chromium.launch({
  executablePath: browserScript.ensureBrowser(),
  args: browserScript.BROWSER_ARGS,
});
rmSync(IMAGES, { recursive: true, force: true });
mkdirSync(IMAGES, { recursive: true });

const chapters = [];
for (const { file, view, caption, info = {}, act, dark = false, clip } of SHOTS) {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: 400 },
    colorScheme: dark ? 'dark' : 'light',
    // Nothing moves, so that the same view gives the same picture.
    reducedMotion: 'reduce',
  });
  await context.route('https://assets.adobedtm.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: host(info) }),
  );
  const page = await context.newPage();
  await page.goto(`${server.origin}/${view}.html`);
  await page.locator('h1').waitFor({ state: 'attached' });
  await page.addStyleTag({ content: `html { background: ${dark ? '#1d1d1d' : '#fff'} }` });
  await page.waitForLoadState('networkidle');
  await act?.(page);
  // What was done may have been further down.
  await page.evaluate('scrollTo(0, 0)');
  // The code editor lays out what can be seen.
  const height = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: WIDTH, height: clip ?? height });
  await page.evaluate('new Promise((shown) => setTimeout(shown, 300))');
  await page.screenshot({
    path: path.join(IMAGES, `${file}.png`),
    caret: 'hide',
    animations: 'disabled',
  });
  await context.close();
  chapters.push(
    `## ${caption.title}\n\n${caption.text}\n\n![${caption.title}](images/views/${file}.png)\n`,
  );
  console.log(`docs/images/views/${file}.png`);
}
writeFileSync(
  path.join(ROOT, 'docs/views.md'),
  `# The views\n\nYou want to see what you will work with, before you install it.\n\nThis page and its pictures are made by \`npm run screenshots\`.\n\n${chapters.join('\n')}`,
);
await shootDemo(browser, ROOT);
await browser.close();
await server.close();
