import { type Browser, chromium } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.cjs';
import { comparable, recordedCases } from './cases';
import { builtInTracker, runCase } from './shop';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_ARGS });
});
afterAll(() => browser.close());

describe('The built-in tracker sends what AppMeasurement sent', () => {
  test.each(recordedCases.map((recorded) => [recorded.name, recorded] as const))(
    '%s',
    async (_name, recorded) => {
      const seen = await runCase(browser, builtInTracker(), recorded);
      expect(comparable(seen)).toEqual(comparable(recorded.observed));
    },
  );
});
