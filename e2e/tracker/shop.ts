import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EnginePage } from '../engines/engine';
import { addressOf, startHosts } from '../engines/hosts';
import { startEngine } from '../engines/startEngine';
import { until } from '../engines/until';
import type { Observed, Step, TrackerCase } from './cases';
import { type Collector, createCollector } from './collector';
import { ASKED, type Asked, NOTE_ASKED } from './requestsAsked';
import { installStepRunner } from './stepRunner';

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
    create: `{ window.logged = [];
      const note = (...line) => window.logged.push(line.map(String));
      window.tracker = window[Symbol.for('post-track-callback')].createTracker({
        environment: { stage: 'production' },
        logger: { error: note, warn: note, info: note, debug: note },
        getExtensionSettings: () => (${JSON.stringify(settings)}),
      }); } undefined`,
  };
}

export interface Shop {
  page: EnginePage;
  /** What was seen up to the last step that was run, or waited for. */
  observed: Observed;
  /** The address of each request that got to one of the hosts since the page was opened. */
  asked: string[];
  /** What the collector does with the requests that come from now on. */
  setServer(mode: string): void;
  /** Answers the first hit that the mode `hold` has held back. */
  release(): void;
  /** Waits until nothing is in flight, and what follows from that has been done. */
  idle(): Promise<void>;
  /** Waits until the collector has so many hits. */
  untilSent(count: number): Promise<void>;
  /** The same, and until nothing is in flight. */
  received(count: number): Promise<void>;
  /** Waits until something is true in the page. */
  until(expression: string): Promise<void>;
  /** Waits until so many callbacks were seen. */
  called(count: number): Promise<void>;
  run(steps: readonly Step[]): Promise<void>;
  close(): Promise<void>;
}

/** A browser, and the hosts of a shop and its collector. One of each for a spec file. */
export interface Shops {
  /** Opens a page of the shop that has the tracker, in a profile of its own. Nothing leaves the machine. */
  open(tracker: TrackerUnderTest, page?: TrackerCase['page']): Promise<Shop>;
  close(): Promise<void>;
}

const PAGE = { path: '/shop/index.html', title: 'Shop', referrer: '' };

export async function startShops(): Promise<Shops> {
  let shown: { title: string; script: string } | undefined;
  let asked: string[] = [];
  /** Counts the opened pages. A cookie tells them apart: what a page sends when it is closed comes when the next one is there. */
  let visit = 0;
  /** Browsers keep the cookie of a page without encryption from hits with it, and Firefox has none for what a closed page sends. */
  let hasCookie = true;
  let collector: Collector = createCollector();
  const hosts = await startHosts({
    answer(request, response) {
      const { href, hostname, pathname } = addressOf(request);
      if (pathname === '/favicon.ico') return void response.writeHead(404).end();
      const isAlwaysOwn = !hasCookie || !hostname.endsWith('shop.test');
      const [, of = isAlwaysOwn ? visit : 0] =
        /\bvisit=(\d+)/.exec(request.headers.cookie ?? '') ?? [];
      const isHit = pathname.includes('/b/ss/');
      if (isHit && Number(of) !== visit) return void response.end();
      asked.push(href);
      if (isHit) return void collector.collect(request, response);
      const type = pathname === '/tracker.js' ? 'text/javascript' : 'text/html; charset=utf-8';
      response.writeHead(200, {
        'Content-Type': type,
        'Cache-Control': 'no-store',
        'Set-Cookie': hostname === 'shop.test' ? `visit=${visit}; Domain=shop.test; HttpOnly` : [],
      });
      if (pathname === '/tracker.js') response.end(shown?.script);
      else if (hostname === 'shop.test')
        response.end(
          `<!doctype html><title>${shown?.title}</title><body><script>${engine.firstScript}${NOTE_ASKED}</script><script src="/tracker.js"></script></body>`,
        );
      else response.end('<!doctype html><meta name="referrer" content="unsafe-url">elsewhere');
    },
  });
  const engine = await startEngine({ proxy: hosts.port });

  async function open(
    tracker: TrackerUnderTest,
    { path: pagePath, title, referrer, protocol = 'https' }: TrackerCase['page'] = PAGE,
  ): Promise<Shop> {
    shown = { title, script: tracker.script };
    asked = [];
    visit++;
    hasCookie = protocol === 'https';
    const hits = createCollector();
    collector = hits;
    const page = await engine.newPage();
    const observed: Observed = {
      requests: hits.requests,
      callbacks: [],
      reads: [],
      pageErrors: page.errors,
    };
    const address = `${protocol}://shop.test${pagePath}`;
    if (referrer) {
      await page.goto(referrer);
      await page.evaluate(`location.href = ${JSON.stringify(address)}; undefined`);
      await page.arrived(pagePath);
    } else await page.goto(address);
    await page.evaluate(tracker.create);
    await page.evaluate(`(${installStepRunner})()`);
    asked = [];

    async function look() {
      observed.callbacks.push(
        ...(await page.evaluate<Observed['callbacks']>('window.seen ? seen.splice(0) : []')),
      );
    }
    /** How many hits were asked for; `undefined` while one of them is in flight. */
    async function asksWithoutAnswer() {
      const { asked: paths, ended } = await page.evaluate<Asked>(ASKED);
      const isOver = (path: string) => ended.includes(path) || hits.isOver(path);
      return paths.every(isOver) ? paths.length : undefined;
    }
    async function idle() {
      await until(
        async () => {
          const before = await asksWithoutAnswer();
          if (before === undefined) return false;
          // The tracker goes on in a task of its own.
          await page.evaluate('new Promise((resolve) => setTimeout(resolve, 5))');
          return (await asksWithoutAnswer()) === before;
        },
        () => 'Hits are still in flight.',
      );
      await look();
    }
    async function untilSent(count: number) {
      await until(
        () => hits.requests.length >= count,
        () => `${hits.requests.length} of ${count} hits came.`,
      );
    }
    const flush = async (together: readonly Step[]) => {
      if (!together.length) return;
      const script = `window.runSteps(${JSON.stringify(together)})`;
      observed.reads.push(...(await page.evaluate<Observed['reads']>(script)));
    };

    return {
      page,
      observed,
      get asked() {
        return asked;
      },
      idle,
      until: (expression) =>
        until(
          () => page.evaluate(expression),
          () => `This did not become true: ${expression}`,
        ).then(() => undefined),
      untilSent,
      async received(count) {
        await untilSent(count);
        await idle();
      },
      async called(count) {
        await until(
          async () => {
            await look();
            return observed.callbacks.length >= count;
          },
          () => `${observed.callbacks.length} of ${count} callbacks ran.`,
        );
      },
      release: hits.release,
      setServer: hits.setMode,
      async run(steps) {
        let together: Step[] = [];
        // Steps without a pause between them happen in one task of the page.
        for (const step of steps) {
          if (step.server === undefined && step.wait === undefined && !step.idle) {
            together.push(step);
            continue;
          }
          await flush(together);
          together = [];
          if (step.server !== undefined) hits.setMode(step.server);
          else if (step.wait !== undefined)
            // The recordings were made with such pauses, by the page's own clock.
            await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${step.wait}))`);
          else await idle();
        }
        await flush(together);
        await look();
      },
      close: () => page.close(),
    };
  }

  return {
    open,
    async close() {
      await engine.close();
      await hosts.close();
    },
  };
}
