import staticServer from '../lib/staticServer.cjs';
import collection from '../servers/collectionServer.cjs';
import accounts from './account.cjs';
import { gaugeChromium, gaugeProcesses } from './gauges.mjs';
import { filesOf } from './page.mjs';

/** @typedef {Awaited<ReturnType<typeof openPage>>} SoakPage */

/**
 * Starts the servers and the browser, and opens the page.
 *
 * @param {typeof import('./parts')} parts
 * @param {import('./page.mjs').TrackerKind} kind
 * @param {import('./gauges.mjs').EngineName} engineName
 */
export async function openPage(parts, kind, engineName) {
  const collector = await collection.createCollectionServer();
  const engine = await parts.startEngine({ canCollect: true });
  const files = filesOf(parts, kind, `127.0.0.1:${collector.port}`, engine.firstScript);
  const server = await staticServer.startStaticServer((pathname) => files.get(pathname), {
    headers: staticServer.ISOLATED,
  });
  const page = await engine.newPage();
  await page.goto(`${server.origin}/`);
  const until = (/** @type {string} */ expression) =>
    parts.until(
      () => page.evaluate(expression),
      () => `This did not become true: ${expression}`,
    );
  await until("!!(window.s || window.alloy) && !!document.querySelector('post-track-inspector')");

  /** What trackers and the Web SDK have sent; grows. @type {readonly (import('./account.cjs').Request)[]} */
  const requests = kind === 'Web SDK' ? collector.edgeRequests : collector.hits;
  /** @type {Set<string | undefined>} */
  const seen = new Set();
  let read = 0;
  return {
    page,
    collector,
    requests,
    until,
    gauge:
      engineName === 'chromium'
        ? await gaugeChromium(parts.playwrightPageOf(page))
        : gaugeProcesses(page),
    /** How many different hits have their answer, whatever it is. */
    answered() {
      for (; (requests[read]?.answer ?? 'none yet') !== 'none yet'; read++) {
        const request = requests[read];
        if (request) seen.add(accounts.hitIn(request));
      }
      return seen.size;
    },
    async close() {
      await engine.close();
      await Promise.all([collector.close(), server.close()]);
    },
  };
}
