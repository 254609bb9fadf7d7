import { setTimeout as pause } from 'node:timers/promises';
import staticServer from '../lib/staticServer.cjs';
import collection from '../servers/collectionServer.cjs';
import accounts from './account.cjs';
import { gaugeChromium, gaugeProcesses } from './gauges.mjs';
import judgement from './judge.cjs';
import { filesOf, isAborted, isGold } from './page.mjs';

/** Tracking calls at one go. */
const BURST = 50;
/** Longer than a callback's reaction: bursts are no chain. Milliseconds. */
const PAUSE = 150;
/** What the collection server does with the first hits of each burst, in turns. @type {readonly import('../servers/collectionServer.cjs').ServerMode[]} */
const MODES = ['ok', 'ok', '500', 'ok', 'cut'];
const FAILING = 15;
/** Share of the partner's answers that are failures, in percent. */
const PARTNER = /** @type {const} */ ('flaky:5');
/** One request of so many hits hangs. */
const HANGING = 1000;
/** Hits that may wait for the partner before the page pauses. */
const MOST_WAITING = 300;

/** @typedef {{ rows: import('./judge.cjs').Row[], problems: string[] }} Result */
/** @typedef {Record<'outcomes', [string, string][]> & Record<'calls' | 'answers', number[]> & { logged: string[] }} Drained */

/**
 * Sends hits on one page, and measures as it goes.
 *
 * @param {object} options
 * @param {typeof import('./parts')} options.parts
 * @param {import('./page.mjs').TrackerKind} options.kind
 * @param {number} options.hits
 * @param {number} options.every after how many hits to measure
 * @param {import('./gauges.mjs').EngineName} options.engineName
 * @param {(row: import('./judge.cjs').Row) => void} options.tell called with each row
 * @returns {Promise<Result>}
 */
export async function run({ parts, kind, hits, every, engineName, tell }) {
  const collector = await collection.createCollectionServer();
  const engine = await parts.startEngine();
  const files = filesOf(parts, kind, `127.0.0.1:${collector.port}`, engine.firstScript);
  const server = await staticServer.startStaticServer((pathname) => files.get(pathname), {
    headers: staticServer.ISOLATED,
  });
  try {
    const page = await engine.newPage();
    await page.goto(`${server.origin}/`);
    const until = (/** @type {string} */ expression) =>
      parts.until(
        () => page.evaluate(expression),
        () => `This did not become true: ${expression}`,
      );
    await until("!!window.s && !!document.querySelector('post-track-inspector')");
    const gauge =
      engineName === 'chromium'
        ? await gaugeChromium(parts.playwrightPageOf(page))
        : gaugeProcesses;

    /** @type {import('./judge.cjs').Row[]} */
    const rows = [];
    /** @type {import('./account.cjs').Note[]} */
    const notes = [];
    /** @type {Set<string | undefined>} */
    const seen = new Set();
    const logged = new Set();
    const problems = [];
    let read = 0;
    let leaving = 0;
    /** Reads on in the server's list: how many different hits have their answer. */
    const answered = () => {
      while (read < collector.hits.length && collector.hits[read]?.answer !== 'none yet') {
        const request = collector.hits[read++];
        if (request) seen.add(accounts.hitIn(request));
      }
      return seen.size;
    };

    for (let from = 0; from < hits; from += every) {
      const figures = {
        calls: /** @type {number[]} */ ([]),
        answers: /** @type {number[]} */ ([]),
      };
      const drain = async () => {
        const drained = /** @type {Drained} */ (await page.evaluate('soak.drain()'));
        notes.push(...drained.outcomes);
        figures.calls.push(...drained.calls);
        figures.answers.push(...drained.answers);
        for (const line of drained.logged) logged.add(line.replace(/\d+/g, '…'));
      };
      const calls = collector.partnerCalls.length;
      // One request never gets an answer: the forwarder gives it up after ten seconds.
      collector.setPartnerMode(from % HANGING ? PARTNER : 'hang');
      const end = Math.min(hits, from + every);
      for (let first = from; first < end; first += BURST) {
        const count = Math.min(BURST, end - first);
        for (let n = first; n < first + count; n++) if (!isAborted(n)) leaving++;
        collector.setMode(MODES[(first / BURST) % MODES.length] ?? 'ok');
        const before = answered();
        await page.evaluate(`soak.call(${first}, ${count})`);
        await parts.until(
          () => {
            const done = answered();
            if (done - before >= FAILING) collector.setMode('ok');
            return done >= leaving;
          },
          () => `${seen.size} of ${leaving} hits had an answer.`,
        );
        if (collector.partnerCalls.length > calls) collector.setPartnerMode(PARTNER);
        await pause(PAUSE);
        await drain();
        await until(`soak.waiting() < ${MOST_WAITING}`);
      }
      collector.setPartnerMode(PARTNER);
      await until('!soak.waiting() && !soak.sizes().stored');
      let known = 0;
      await parts.until(
        async () => {
          await drain();
          known = notes.filter(([outcome]) => /^(sent|lost|suppressed)$/.test(outcome)).length;
          return known >= end;
        },
        () => `${known} of ${end} calls had an outcome.`,
      );
      const sizes = /** @type {{ storage: number, shared: number }} */ (
        await page.evaluate('soak.sizes()')
      );
      const { work, ...gauged } = await gauge.read();
      const row = {
        hits: end,
        ...gauged,
        ...(work === undefined ? {} : { work: work / (end - from) }),
        call: judgement.median(figures.calls),
        answer: judgement.median(figures.answers),
        storage: sizes.storage,
        shared: sizes.shared,
      };
      rows.push(row);
      tell(row);
    }
    problems.push(
      ...judgement.judge(rows),
      ...accounts.account({
        ...{ hits, isAborted, isGold, notes, requests: collector.hits },
        delivered: collector.storedByPartner().map(({ fields }) => String(Object(fields).hit)),
      }),
      ...page.errors.map((error) => `An error reached the page: ${error}`),
      ...[...logged].map((line) => `The log has an error: ${line}`),
    );
    const once = Number(await page.evaluate('soak.once'));
    const bursts = Math.ceil(every / BURST) * Math.ceil(hits / every);
    if (once !== bursts) problems.push(`${once} callbacks for the next hit ran, of ${bursts}.`);
    return { rows, problems };
  } finally {
    await engine.close();
    await Promise.all([collector.close(), server.close()]);
  }
}
