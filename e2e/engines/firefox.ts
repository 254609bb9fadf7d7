import { type BrowserContext, type KeyInput, launch } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/engines.cjs';
import type { Engine, EngineOptions, EnginePage } from './engine';
import { COLLECT, hasArrived, readReport, type Told, toReportingBody } from './pageReport';
import { PATIENCE } from './until';

const PROXY_PREFERENCES = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

/** Firefox, by Puppeteer over WebDriver BiDi. */
export async function startFirefox({ proxy, canCollect }: EngineOptions): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureFirefox().browser,
    acceptInsecureCerts: true,
    protocolTimeout: PATIENCE,
    timeout: PATIENCE,
    extraPrefsFirefox: {
      // A page's referrer is told as the page wants it, as Chromium and WebKit do.
      'network.http.referer.disallowCrossSiteRelaxingDefault': false,
      'network.http.referer.disallowCrossSiteRelaxingDefault.top_navigation': false,
      // A tab behind another one is not slowed down, as in the other engines here.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      ...(proxy ? PROXY_PREFERENCES(proxy) : {}),
      ...(canCollect ? { 'dom.testing.testutils.enabled': true } : {}),
    },
  });
  return {
    firstScript: COLLECT,
    newPage: async () => newTab(await browser.createBrowserContext()),
    close: () => browser.close(),
  };
}

async function newTab(context: BrowserContext): Promise<EnginePage> {
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  page.setDefaultTimeout(PATIENCE);
  const told: Told = { console: [], errors: [] };
  return {
    ...told,
    async evaluate<T>(script: string) {
      const report = await page.evaluate(`(async () => { ${toReportingBody(script)} })()`);
      return readReport<T>(report, told);
    },
    url: async () => page.url(),
    goto: async (url, waitUntil = 'load') => void (await page.goto(url, { waitUntil })),
    goBack: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    arrived: async (end) => void (await page.waitForFunction(hasArrived(end))),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key as KeyInput),
    setOffline: (isOffline) => page.setOfflineMode(isOffline),
    newTab: () => newTab(context),
    closeTab: () => page.close(),
    close: () => context.close(),
  };
}
