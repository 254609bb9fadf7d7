import { setTimeout as pause } from 'node:timers/promises';
import accounts from './account.cjs';
import judgement from './judge.cjs';
import { openPage } from './openPage.mjs';
import { isAborted, isGold } from './page.mjs';

/** Tracking calls at one go. */
const BURST = 50;
/** Longer than a callback's reaction: bursts are no chain. Milliseconds. */
const PAUSE = 150;
/** What the collection server does with the first hits of each burst, in turns. */
const MODES = /** @type {const} */ (['ok', 'ok', '500', 'ok', 'cut']);
const FAILING = 15;
/** Share of the partner's answers that are failures, in percent. */
const PARTNER = 'flaky:5';
/** One of the partner's requests hangs in so many hits. */
const HANGING = 1000;
/** Hits that may wait for the partner before the page pauses. */
const MOST_WAITING = 300;
/** Accepted hits that a page may remember: see ACCEPTED_REMEMBERED in src/forwarding/forwardingPolicy.ts. */
const MOST_ACCEPTED = 2000;

/** @typedef {import('./judge.cjs').Row} Row */
/** @typedef {import('./account.cjs').Note} Note */

/**
 * Sends hits on one page, and measures as it goes. Gives sentences on what is wrong, none where all is well.
 *
 * @param {object} options
 * @param {typeof import('./parts')} options.parts
 * @param {import('./page.mjs').TrackerKind} options.kind
 * @param {number} options.hits
 * @param {number} options.every after how many hits to measure
 * @param {import('./gauges.mjs').EngineName} options.engineName
 * @param {(row: Row) => unknown} options.tell called with each row
 * @returns {Promise<string[]>}
 */
export async function run({ parts, kind, hits, every, engineName, tell }) {
  const soak = await openPage(parts, kind, engineName);
  const { page, collector, until } = soak;
  /** @type {Row[]} */
  const rows = [];
  /** @type {Note[]} */
  const notes = [];
  /** @type {Set<string>} */
  const logged = new Set();
  /** Hits with an outcome. @type {Set<string>} */
  const settled = new Set();
  /** Calls whose hits leave, calls that were stopped, and bursts. */
  const counts = { leaving: 0, suppressed: 0, bursts: 0 };
  /** @type {Pick<import('./inPage.mjs').Kept, 'calls' | 'answers'>} */
  let times = { calls: [], answers: [] };

  async function drain() {
    const kept = await page.evaluate('soak.drain()');
    const {
      outcomes,
      calls,
      answers,
      logged: lines,
    } = /** @type {import('./inPage.mjs').Kept} */ (kept);
    notes.push(...outcomes);
    for (const [outcome, id] of outcomes) {
      if (outcome === 'suppressed') counts.suppressed++;
      else if (/^(sent|lost)$/.test(outcome)) settled.add(id);
    }
    times.calls.push(...calls);
    times.answers.push(...answers);
    for (const line of lines) logged.add(line.replace(/\d+/g, '…'));
  }

  /** @param {number} first @param {number} count */
  async function sendBurst(first, count) {
    const before = soak.answered();
    const mode = MODES[counts.bursts++ % MODES.length] ?? 'ok';
    // What waits for the next hit has one at the end, too.
    collector.setMode(first + count < hits ? mode : 'ok');
    for (let n = first; n < first + count; n++) if (!isAborted(n)) counts.leaving++;
    await page.evaluate(`soak.call(${first}, ${count})`);
    await parts.until(
      () => {
        const done = soak.answered();
        if (done - before >= FAILING) collector.setMode('ok');
        return done >= counts.leaving;
      },
      () => `${soak.answered()} of ${counts.leaving} hits had an answer.`,
    );
    await pause(PAUSE);
    await drain();
    await until(`soak.waiting() < ${MOST_WAITING}`);
  }

  /** Waits until nothing is under way. @param {number} sent */
  async function settle(sent) {
    collector.setPartnerMode(PARTNER);
    await until('!soak.waiting() && !soak.sizes().stored');
    await parts.until(
      async () => {
        await drain();
        return settled.size + counts.suppressed >= sent;
      },
      () => `${settled.size + counts.suppressed} of ${sent} calls had an outcome.`,
    );
  }

  /** @param {number} from @param {number} end */
  async function sendPart(from, end) {
    times = { calls: [], answers: [] };
    const forwarded = collector.partnerCalls.length;
    // The forwarder gives that one up after ten seconds.
    collector.setPartnerMode(from % HANGING ? PARTNER : 'hang');
    for (let first = from; first < end; first += BURST) {
      await sendBurst(first, Math.min(BURST, end - first));
      if (collector.partnerCalls.length > forwarded) collector.setPartnerMode(PARTNER);
    }
    await settle(end);
    const sizes = await page.evaluate('soak.sizes()');
    const { storage, shared } = /** @type {ReturnType<import('./inPage.mjs').Soak['sizes']>} */ (
      sizes
    );
    const { work, ...gauged } = await soak.gauge.read();
    /** @type {Row} */
    const row = {
      hits: end,
      ...gauged,
      ...(work === undefined ? {} : { work: work / (end - from) }),
      call: judgement.median(times.calls),
      ...(times.answers.length ? { answer: judgement.median(times.answers) } : {}),
      storage,
      shared,
    };
    rows.push(row);
    await tell(row);
  }

  try {
    for (let from = 0; from < hits; from += every)
      await sendPart(from, Math.min(hits, from + every));
    const accepted = Number(await page.evaluate('soak.sizes().accepted'));
    const once = Number(await page.evaluate('soak.once'));
    const { requests } = soak;
    const delivered = collector.storedByPartner().map(({ fields }) => String(Object(fields).eVar1));
    return [
      ...judgement.judge(rows),
      ...accounts.account({ hits, isAborted, isGold, notes, requests, delivered }),
      ...page.errors.map((error) => `An error reached the page: ${error}`),
      ...[...logged].map((line) => `The log has an error: ${line}`),
      ...(accepted > MOST_ACCEPTED ? [`The page remembers ${accepted} accepted hits.`] : []),
      ...(once === counts.bursts
        ? []
        : [`${once} callbacks for the next hit ran, of ${counts.bursts}.`]),
    ];
  } finally {
    await soak.close();
  }
}
