import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import browserTools from '../browser.cjs';
import staticServer from '../lib/staticServer.cjs';

const VIEWS = fileURLToPath(new URL('../../dist/view', import.meta.url));
const BRIDGE = 'https://assets.adobedtm.com/**';
const LINES = 500;
const KEYS = 60;
/** Between two keystrokes: a fast typist. */
const RHYTHM = 100;
/** Longer than the editor waits before it looks for problems. */
const PAUSE = 1500;

const PART = `// What one part of a callback may look like
if (hit.type === 'page' && hit.variables.eVar5) {
  const parts = String(hit.get('products') ?? '').split(',').map((product) => {
    const [category, name, units, price] = product.split(';');
    return { category, name, units: Number(units) || 0, price: parseFloat(price) || 0 };
  });
  const total = parts.reduce((sum, { price }) => sum + price, 0);
  window.dataLayer.push({ event: 'hit', total, tier: args.tier, id: \`\${hit.id}-\${total}\` });
} else if (/^(o|d)$/.test(hit.variables.linkType ?? '')) {
  navigator.sendBeacon('https://collect.example.com/link', JSON.stringify(hit.variables));
}
`;
const LINES_OF_PART = PART.split('\n').length - 1;
const PARTS = Math.floor(LINES / LINES_OF_PART);
const source = PART.repeat(PARTS) + '// The end\n'.repeat(LINES - PARTS * LINES_OF_PART);

/**
 * An event of the browser's trace; times in microseconds.
 *
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts
 * @property {number} [dur]
 * @property {number} [tdur] on the processor
 * @property {{ data?: { type?: string } }} [args]
 */

/**
 * Every task of the thread that takes the keys, and when a key went down, in milliseconds.
 *
 * @param {Buffer} buffer
 */
function readTrace(buffer) {
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(buffer.toString());
  const isKey = (/** @type {TraceEvent} */ { name, args }) =>
    name === 'EventDispatch' && args?.data?.type === 'keydown';
  const keys = traceEvents.filter(isKey);
  const [first] = keys;
  if (!first) throw new Error('No key went down.');
  const { pid, tid } = first;
  const tasks = traceEvents
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
    .map(({ ts, dur = 0, tdur = dur }) => ({
      at: ts / 1000,
      until: (ts + dur) / 1000,
      // On the processor: what else the machine does is not the page's work.
      took: tdur / 1000,
    }));
  return { keys: keys.map(({ ts }) => ts / 1000), tasks };
}

/** What the page's thread worked for each keystroke, until the next one. @param {ReturnType<typeof readTrace>} trace */
function workPerKey({ keys, tasks }) {
  return keys.slice(0, -1).map((from, index) => {
    const until = keys[index + 1] ?? Infinity;
    // The task that the event is dispatched in begins a little before it.
    const own = tasks.filter((task) => task.until > from && task.until <= until);
    return own.reduce((sum, { took }) => sum + took, 0);
  });
}

const at = (/** @type {number[]} */ sorted, /** @type {number} */ share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
const row = (/** @type {string} */ label, /** @type {readonly number[]} */ values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const figures = [at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1)];
  console.log(label.padEnd(66) + figures.map((value) => value.toFixed(1).padStart(9)).join(''));
};

export async function printEditor() {
  const server = await staticServer.startStaticServer(staticServer.readFrom(VIEWS));
  const browser = await chromium.launch({
    executablePath: browserTools.ensureBrowser(),
    args: browserTools.BROWSER_ARGS,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    const settings = {
      callbacks: [{ name: 'Long', source, arguments: [{ name: 'tier', value: '' }] }],
    };
    const host = `window.extensionBridge = { register(view) { view.init(${JSON.stringify({ settings })}); } };`;
    await page.route(BRIDGE, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: host }),
    );
    await page.goto(`${server.origin}/configuration.html`);
    await page.getByText('No problems found.').waitFor({ timeout: 60_000 });
    await page.locator('.cm-content').click();
    await page.keyboard.press('ControlOrMeta+Home');
    const type = async (/** @type {string} */ text) => {
      for (const key of text) {
        await page.keyboard.press(key === '\n' ? 'Enter' : key);
        await page.waitForTimeout(RHYTHM);
      }
    };
    const text = 'send(args.tier + hit.variables.eVar5); '.repeat(9);
    await type(text.slice(0, 30));
    const traced = async (/** @type {() => Promise<void>} */ work) => {
      await browser.startTracing(page, {
        categories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'],
      });
      await work();
      return readTrace(await browser.stopTracing());
    };
    const typed = await traced(() => type(text.slice(30, 30 + KEYS)));
    /** @type {number[]} */
    const pauses = [];
    for (let round = 0; round < 8; round += 1) {
      const { keys, tasks } = await traced(async () => {
        await type('x');
        await page.waitForTimeout(PAUSE);
      });
      const [down = 0] = keys;
      pauses.push(
        Math.max(...tasks.filter(({ at: when }) => when > down + 100).map(({ took }) => took)),
      );
    }
    console.log(
      `\n${`Milliseconds in the editor, ${source.split('\n').length} lines`.padEnd(66)}${'median'.padStart(9)}${'95 %'.padStart(9)}${'longest'.padStart(9)}`,
    );
    row('Work of the page for a keystroke, painting included', workPerKey(typed));
    row('Longest task of the pause after it, in which problems are found', pauses);
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printEditor();
