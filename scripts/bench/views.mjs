// How soon the configuration can be used, beside an empty React Spectrum form: both cold, in turns, in one run of one browser.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import browserTools from '../browser.cjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

const EMPTY_FORM = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Button } from '@adobe/react-spectrum/Button';
import { defaultTheme } from '@adobe/react-spectrum/defaultTheme';
import { Form } from '@adobe/react-spectrum/Form';
import { Provider } from '@adobe/react-spectrum/Provider';
import { TextField } from '@adobe/react-spectrum/TextField';
createRoot(document.getElementById('view')).render(
  createElement(Provider, { theme: defaultTheme, locale: 'en-US' },
    createElement(Form, null,
      createElement(TextField, { label: 'Name' }),
      createElement(Button, { variant: 'accent' }, 'Save'))));
`;

const callback = (name, more) => ({
  name,
  source:
    '// Purchases only\nif (!hit.get("purchaseID")) return;\nwindow.dataLayer.push({\n  event: "purchase",\n  id: hit.get("purchaseID"),\n  tier: args.tier,\n});\n'.repeat(
      3,
    ),
  arguments: [
    { name: 'tier', value: '%Customer Tier%' },
    { name: 'market', value: '%Market%' },
  ],
  ...more,
});
const SAVED = {
  trackers: [
    { type: 'adobe-analytics' },
    { type: 'global', variable: 's2' },
    { type: 'web-sdk', instance: 'alloy' },
  ],
  callbacks: [
    callback('Mirror purchases', { trackers: ['adobe-analytics'], hitTypes: ['page', 'custom'] }),
    callback('Data layer'),
    callback('Log for QA', { enabled: false }),
  ],
  clearVariables: { mode: 'sent', keep: ['campaign'], also: ['pageName', 'contextData'] },
};

/** Builds the empty form with the tools of the views. @returns the folder it stands in */
async function buildEmptyForm() {
  const root = path.join(ROOT, 'node_modules/.cache/empty-form');
  await mkdir(root, { recursive: true });
  await writeFile(path.join(root, 'form.js'), EMPTY_FORM);
  await writeFile(
    path.join(root, 'index.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><script type="module" src="./form.js"></script></head><body><main id="view"></main></body></html>',
  );
  const outDir = path.join(root, 'dist');
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return outDir;
}

async function serve(folders) {
  const server = http.createServer(async (request, response) => {
    const [, folder, ...file] = new URL(request.url, 'http://x').pathname.split('/');
    const type = TYPES[path.extname(request.url)];
    try {
      const body = await readFile(path.join(folders[folder], ...file));
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Runs in the page, before its own scripts: a host that answers at once, and the clock. */
function watch({ settings, usable, complete }) {
  window.extensionBridge = {
    register({ init }) {
      setTimeout(() => init({ settings, preferredLanguages: ['en-us'] }));
    },
  };
  const times = {};
  window.benchTimes = new Promise((resolve) => {
    const note = (name, selector) => {
      if (times[name] !== undefined || !document.querySelector(selector)) return;
      times[name] = 0;
      // Painted, and free to answer: what the page has still to do at once is done.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          times[name] = performance.now();
          if (times.usable && times.complete) resolve(times);
        };
        port2.postMessage(0);
      });
    };
    new MutationObserver(() => {
      note('usable', usable);
      note('complete', complete);
    }).observe(document, { subtree: true, childList: true });
  });
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

export async function printViews() {
  const folders = { form: await buildEmptyForm(), view: path.join(ROOT, 'dist/view') };
  const server = await serve(folders);
  const origin = `http://127.0.0.1:${server.address().port}`;
  const configuration = {
    url: '/view/configuration.html',
    usable: 'input',
    complete: '.race',
  };
  const pages = {
    'An empty form': { url: '/form/index.html', usable: 'button', complete: 'button' },
    'Configuration, nothing saved': { ...configuration, settings: null },
    'Configuration, three callbacks': { ...configuration, settings: SAVED },
  };
  const browser = await chromium.launch({
    executablePath: browserTools.ensureBrowser(),
    // Nothing is to wait for the network: the bridge is there already.
    args: [...browserTools.BROWSER_ARGS, '--host-resolver-rules=MAP assets.adobedtm.com ~NOTFOUND'],
  });
  const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    for (const [name, { url, ...how }] of Object.entries(pages)) {
      const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
      const page = await context.newPage();
      await page.addInitScript(watch, how);
      await page.goto(origin + url);
      const time = await page.evaluate(() => window.benchTimes);
      if (round >= 2) times[name].push(time);
      await context.close();
    }
  }
  await browser.close();
  server.close();

  console.log(
    `\n${'A view, cold: medians in milliseconds'.padEnd(42)}usable    ratio   complete    ratio`,
  );
  const [empty] = Object.values(times);
  const all = (list, key) => median(list.map((time) => time[key]));
  for (const [name, list] of Object.entries(times)) {
    const figures = ['usable', 'complete'].flatMap((key) => [
      all(list, key).toFixed(0),
      (all(list, key) / all(empty, key)).toFixed(2),
    ]);
    console.log(`${name.padEnd(38)}${figures.map((figure) => figure.padStart(10)).join('')}`);
  }
}
