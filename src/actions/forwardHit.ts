import type { ForwardHitSettings } from '../contract/settings';
import { checkEndpoint } from '../forwarding/checkEndpoint';
import { createEnvelope } from '../forwarding/createEnvelope';
import { HEAVIEST_HIT, MOST_HELD } from '../forwarding/forwardingPolicy';
import { isConsent } from '../forwarding/isConsent';
import { hitOf } from '../hits/hitOf';
import {
  type Forwarding,
  type ForwardRecord,
  RECORD_KEY,
  sizeOf,
  storeRecord,
} from '../page/forwarding';
import { createLog } from '../platform/createLog';
import { findTokens } from './consentTokens';

import main = require('../main');

const { logger, replaceTokens } = turbine;
const log = createLog(logger);
let forwarding = main.forwarding as Forwarding;

/** Asks for the hosted file, and again for the next hit where it did not come. */
function start() {
  forwarding.file =
    forwarding.file ||
    main.load('forwarding.js').catch((error) => {
      forwarding.file = undefined;
      log('forwarding.js is missing:', error);
    });
}

/** Counts what is stored. What another page has accepted needs somebody who goes on when that page is closed. */
function noted({ key, oldValue, newValue }: Partial<StorageEvent>) {
  if (key && key.startsWith(RECORD_KEY)) {
    forwarding.size += sizeOf(key, newValue) - sizeOf(key, oldValue);
    if (newValue) start();
  }
}

if (!forwarding) {
  forwarding = main.forwarding = {
    notes: [],
    held: new Map(),
    accepted: new Set(),
    copies: [],
    size: 0,
  };
  try {
    for (const key of Object.keys(localStorage))
      noted({ key, newValue: localStorage.getItem(key) });
  } catch (_) {
    // Naming the storage throws where the visitor has it blocked.
  }
  addEventListener('storage', noted);
}
forwarding.copies.push({ logger, replaceTokens });

/**
 * Takes a hit over, to be delivered to an endpoint by the hosted file. Nothing waits for that, and nothing is thrown into the rule, because actions after it
 * have to run.
 */
export = (settings: ForwardHitSettings, event?: unknown): void => {
  try {
    const hit = hitOf(event);
    if (!hit) throw 'none in this rule';
    const problem = checkEndpoint(settings.endpoint);
    if (problem) throw `endpoint ${problem}`;

    let c: readonly unknown[] | undefined;
    // A data element without a value leaves the key: that is no setting that was left out.
    if ('consent' in settings) {
      const answer = isConsent(settings.consent);
      // Nothing has waited here that a no could erase.
      if (!answer && !('file' in forwarding)) return;
      c = findTokens(settings, (saved) => replaceTokens(saved, event) as ForwardHitSettings);
      forwarding.notes.push({ tokens: c, answer });
      if (!answer) {
        start();
        return;
      }
    }

    const e = new URL(settings.endpoint).href;
    const envelope = createEnvelope(hit, e, settings);
    if (typeof envelope === 'string') throw envelope;
    const { id, text: b } = envelope;
    if (new TextEncoder().encode(b).length > HEAVIEST_HIT) throw `${id} is over 128 KB`;
    if (forwarding.accepted.has(id)) return;
    if (forwarding.held.size >= MOST_HELD) {
      if (forwarding.isFull) return;
      forwarding.isFull = true;
      throw `${MOST_HELD} wait`;
    }

    // Hits of one millisecond have times of their own, so that their order outlives the page.
    const t = Date.now() + forwarding.accepted.size / 1000;
    const record: ForwardRecord = { e, f: settings.format || 'json', c, b, a: 0, t };
    forwarding.accepted.add(id);
    forwarding.held.set(id, storeRecord(forwarding, id, record));
    forwarding.notes.push({ id, endpoint: e });
    start();
  } catch (reason) {
    log('Hit not forwarded:', reason);
  }
};
