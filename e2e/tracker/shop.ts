import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import type { Observed, Parameter, Step, TrackerCase } from './cases';
import { installStepRunner } from './stepRunner';

const IMAGE = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Nothing is in flight when nothing has been for so long by the page's clock, in milliseconds. */
const QUIET = 300;

/** The code that puts a tracker under test on the page, as `window.tracker`. */
export interface TrackerUnderTest {
  script: string;
  create: string;
}

/** The built hosted library file, with a configuration as the extension hands it over. */
export function builtInTracker(file = 'tracker.js', configuration: object = {}): TrackerUnderTest {
  const built = path.join(__dirname, '../../dist', file);
  if (!existsSync(built)) throw new Error(`dist/${file} is not there: run "npm run build" first.`);
  const settings = {
    trackers: [
      {
        type: 'built-in',
        reportSuites: { production: ['shoprsid'] },
        trackingServer: 'metrics.shop.test',
        charSet: 'UTF-8',
        ...configuration,
      },
    ],
  };
  return {
    script: readFileSync(built, 'utf8'),
    create: `window.logged = [];
      const note = (...line) => window.logged.push(line.map(String));
      window.tracker = window[Symbol.for('post-track-callback')].createTracker({
        environment: { stage: 'production' },
        logger: { error: note, warn: note, info: note, debug: note },
        getExtensionSettings: () => (${JSON.stringify(settings)}),
      });`,
  };
}

export interface Shop {
  page: Page;
  /** What was seen so far. */
  observed: Observed;
  /** What the collector does with the requests that come from now on. */
  setServer(mode: string): void;
  /** Answers the first hit that the mode `hold` has held back. */
  release(): void;
  /** Waits until nothing is in flight. */
  idle(): Promise<void>;
  /** Waits as a timer of the page does: those of its own that are due before run before. */
  wait(milliseconds: number): Promise<void>;
  run(steps: readonly Step[]): Promise<void>;
  close(): Promise<void>;
}

const readParams = (query: string): Parameter[] =>
  query.split('&').map((token) => {
    const at = token.indexOf('=');
    return at < 0 ? [token] : [token.slice(0, at), token.slice(at + 1)];
  });

/** Opens a page of a shop that has the tracker, and a collector that does as it is told. Nothing leaves the machine. */
export async function openShop(
  browser: Browser,
  tracker: TrackerUnderTest,
  { path: pagePath, title, referrer, protocol = 'https' }: TrackerCase['page'],
): Promise<Shop> {
  const observed: Observed = { requests: [], callbacks: [], reads: [], pageErrors: [] };
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => observed.pageErrors.push(error.message));
  let server = 'ok';
  const held: (() => void)[] = [];
  // What the page has asked for counts from the moment that it did so: on a busy machine it takes a while to get to the collector.
  let asked = 0;
  let answered = 0;
  let visit = 0;
  page.on('framenavigated', () => {
    visit++;
    asked = answered = 0;
  });
  const session = await context.newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.includes('/b/ss/')) asked++;
  });
  await session.send('Network.enable');

  async function collect(route: Route) {
    const request = route.request();
    const url = new URL(request.url());
    const body = request.postData() ?? '';
    const mode = server;
    const during = visit;
    const answer = () => {
      if (visit === during) answered++;
    };
    observed.requests.push({
      transport: request.resourceType(),
      method: request.method(),
      server: mode,
      protocol: url.protocol,
      host: url.host,
      path: url.pathname,
      params: readParams(body || url.search.slice(1)),
    });
    if (mode === 'never') return answer();
    if (mode === 'hold') await new Promise<void>((resolve) => held.push(resolve));
    if (mode.startsWith('slow:'))
      await new Promise((resolve) => setTimeout(resolve, Number(mode.slice(5))));
    const common = {
      headers: {
        'access-control-allow-origin': request.headers()['origin'] ?? '*',
        'access-control-allow-credentials': 'true',
      },
    };
    await (mode === 'abort'
      ? route.abort('connectionrefused')
      : mode === '500'
        ? route.fulfill({ ...common, status: 500, contentType: 'text/plain', body: 'failed' })
        : route.fulfill({ ...common, contentType: 'image/gif', body: IMAGE })
    ).catch(() => undefined);
    answer();
  }

  await context.route('**/*', (route) => {
    const { pathname, hostname } = new URL(route.request().url());
    if (pathname.includes('/b/ss/')) return collect(route);
    if (pathname === '/tracker.js')
      return route.fulfill({ contentType: 'text/javascript', body: tracker.script });
    if (hostname !== 'shop.test')
      return route.fulfill({ contentType: 'text/html', body: 'elsewhere' });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>${title}</title><body><script src="/tracker.js"></script></body>`,
    });
  });
  await page.exposeFunction('observeCallback', (call: Observed['callbacks'][number]) => {
    observed.callbacks.push(call);
  });
  await page.goto(`${protocol}://shop.test${pagePath}`, referrer ? { referer: referrer } : {});
  await page.evaluate(tracker.create);
  await page.evaluate(installStepRunner);

  const wait = (milliseconds: number) =>
    page.evaluate(
      (time) => new Promise<void>((resolve) => setTimeout(resolve, time)),
      milliseconds,
    );

  async function idle() {
    for (let before = -1; answered < asked || before < asked; ) {
      before = asked;
      await wait(QUIET);
    }
  }

  return {
    page,
    observed,
    idle,
    wait,
    release() {
      held.shift()?.();
    },
    setServer(mode) {
      server = mode;
    },
    async run(steps) {
      let together: Step[] = [];
      // Steps without a pause between them happen in one task of the page.
      const flush = async () => {
        if (together.length) {
          const script = `window.runSteps(${JSON.stringify(together)})`;
          observed.reads.push(...(await page.evaluate<Observed['reads']>(script)));
        }
        together = [];
      };
      for (const step of steps) {
        if (step.server === undefined && step.wait === undefined && !step.idle) {
          together.push(step);
          continue;
        }
        await flush();
        if (step.server !== undefined) server = step.server;
        else if (step.wait !== undefined) await wait(step.wait);
        else await idle();
      }
      await flush();
    },
    close: () => context.close(),
  };
}

/** Does a case's steps, and says what was seen. */
export async function runCase(
  browser: Browser,
  tracker: TrackerUnderTest,
  { page, steps }: Pick<TrackerCase, 'page' | 'steps'>,
): Promise<Observed> {
  const shop = await openShop(browser, tracker, page);
  await shop.run(steps);
  await shop.wait(100);
  await shop.close();
  return shop.observed;
}
