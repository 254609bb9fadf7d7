import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.cjs';
import type { Engine, EngineOptions, EnginePage } from './engine';
import { PATIENCE } from './until';

const pages = new WeakMap<EnginePage, Page>();

/** Playwright's own page, for what reaches into shadow trees and for what only Chromium can do. */
export function playwrightPageOf(page: EnginePage): Page {
  const found = pages.get(page);
  if (!found) throw new Error('This page is none of Chromium.');
  return found;
}

/** Chromium, by Playwright. */
export async function startChromium({ proxy, keepsPages }: EngineOptions): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    ...(keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    args: [
      ...BROWSER_ARGS,
      // Playwright's own options lead this machine's servers through the proxy, too, and forget certificates with the page that leaves.
      ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, '--ignore-certificate-errors'] : []),
    ],
  });
  return {
    firstScript: '',
    async newPage() {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
      });
      context.setDefaultTimeout(PATIENCE);
      return newTab(context, keepsPages);
    },
    close: () => browser.close(),
  };
}

async function newTab(context: BrowserContext, keepsPages = false): Promise<EnginePage> {
  const page = await context.newPage();
  const written: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => {
    written.push(message.text());
    if (/Content.Security.Policy/i.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  const own: EnginePage = {
    console: written,
    errors,
    evaluate: (script) => page.evaluate(script),
    url: async () => page.url(),
    goto: async (url, waitUntil = 'load') => void (await page.goto(url, { waitUntil })),
    // A page that was kept is not loaded.
    goBack: async () => void (await page.goBack({ waitUntil: keepsPages ? 'commit' : 'load' })),
    reload: async () => void (await page.reload()),
    arrived: (end) => page.waitForURL(({ href }) => href.endsWith(end)),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    setOffline: (isOffline) => context.setOffline(isOffline),
    newTab: () => newTab(context, keepsPages),
    closeTab: () => page.close(),
    close: () => context.close(),
  };
  pages.set(own, page);
  return own;
}
