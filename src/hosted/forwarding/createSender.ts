import { createRequest } from '../../forwarding/createRequest';
import {
  FAILURES_UNTIL_PAUSE,
  KEEPALIVE,
  MOST_AT_ONCE,
  MOST_ATTEMPTS,
  OFFLINE_WAIT,
} from '../../forwarding/forwardingPolicy';
import { attempt, type Outcome } from './attempt';
import { type Consent, tokensOf } from './createConsent';
import type { Records } from './createRecords';
import type { Report } from './createReport';
import { createWaits, type WaitKind } from './createWaits';
import { attemptsAtOnce, isDelivered, isFinal, limitOf, waitAfter } from './policy';

interface Item {
  readonly id: string;
  /** Under way, or its wait is not over. */
  isBusy?: boolean;
  /** As this page has counted them: the storage may be too full to take it down. */
  attempts?: number;
  /** Its next attempt goes without `keepalive`. */
  isPlain?: boolean;
}

/** What waits for one endpoint, oldest first. */
interface Lane {
  readonly hits: Map<string, Item>;
  /** Attempts under way. */
  underWay: number;
  /** Requests with `keepalive` that may still use a connection. */
  kept: number;
  /** In a row. */
  failures: number;
  pauses: number;
  /** Whether the last attempt succeeded. */
  isFine?: boolean;
  /** Whether the log has said that it fails. */
  isFailing?: boolean;
  /** Whether it has waited for the browser to be online. */
  hasWaited?: boolean;
}

/** Attempts what is given to it until each hit is settled. */
export interface Sender {
  add(id: string, endpoint: string): void;
  /** Removes a hit, wherever it is. */
  remove(id: string): void;
  /** Removes all hits for which one of these tokens was to be asked. */
  erase(tokens: readonly unknown[]): void;
  /** Leaves hits to others. What is under way is answered all the same. */
  leave(isMeant: (id: string) => boolean): void;
  /** Ends waits before their time. */
  wake(kind: WaitKind): void;
  /** Starts nothing while it is not to run. */
  run(isRunning: boolean): void;
  /** Forgets what endpoints have made it wait for. */
  reset(): void;
}

/** @param removed called when a hit has ceased to wait */
export function createSender(
  records: Records,
  consent: Consent,
  report: Report,
  removed: () => void,
): Sender {
  const lanes = new Map<string, Lane>();
  const waits = createWaits();
  let bytesInFlight = 0;
  let isRunning = true;

  function pause(lane: Lane, kind: WaitKind, milliseconds: number) {
    lane.pauses++;
    const end = () => {
      lane.pauses--;
      goOn(lane);
    };
    waits.add(kind, end, milliseconds);
  }

  function goOn(lane: Lane) {
    for (const item of lane.hits.values()) {
      const most = attemptsAtOnce(lane.isFine, lane.hits.size);
      if (!isRunning || lane.pauses || lane.underWay >= most) return;
      if (!item.isBusy) start(lane, item);
    }
  }

  function start(lane: Lane, item: Item) {
    const { id } = item;
    const record = records.read(id);
    if (!record) return sender.remove(id);
    const refused = consent.tokens(record, false);
    if (refused.length) {
      // Itself as well, whatever a broken record has for tokens.
      sender.remove(id);
      return sender.erase(refused);
    }
    const settle = (outcome?: string) => {
      report.settled(id, record, outcome);
      sender.remove(id);
    };
    record.a = Math.max(record.a, item.attempts ?? 0);
    if (record.a >= MOST_ATTEMPTS) return settle('no answer');
    if (navigator.onLine === false && !lane.hasWaited) {
      lane.hasWaited = true;
      return pause(lane, 'own', OFFLINE_WAIT);
    }
    const free = () => {
      item.isBusy = false;
      goOn(lane);
    };
    item.isBusy = true;
    if (consent.tokens(record, undefined).length)
      // Without an answer there is no last attempt either.
      return limitOf(record) ? settle('no consent known') : waits.add('answer', free);

    records.count(id, record);
    item.attempts = record.a;
    const request = createRequest(record.e, record.f, record.b);
    const bytes = new TextEncoder().encode(request.body).length;
    // A browser has six connections for a host: some are left for what can be aborted.
    const keepalive =
      !item.isPlain && lane.kept < MOST_AT_ONCE && bytesInFlight + bytes < KEEPALIVE;
    const weight = keepalive ? bytes : 0;
    const failuresBefore = lane.failures;
    bytesInFlight += weight;
    lane.underWay++;
    if (keepalive) lane.kept++;
    lane.hasWaited = false;

    const failed = ({ status, reason, asked = 0 }: Outcome) => {
      // Attempts that were under way together fail together: that is one failure.
      if (lane.failures === failuresBefore) lane.failures++;
      // The page's other requests share what keepalive may carry, and its end looks like this: https://github.com/whatwg/fetch/issues/1816
      item.isPlain = status === 0 && keepalive;
      const own = waitAfter(record.a);
      waits.add('own', free, own);
      // It is the endpoint that asks, so all that waits for it does.
      if (asked) pause(lane, 'asked', asked);
      const tooMany = lane.failures - FAILURES_UNTIL_PAUSE + 1;
      if (tooMany > 0) pause(lane, 'own', waitAfter(tooMany));
      if (!lane.isFailing) report.failing(record, reason, lane.hits.size, Math.max(asked, own));
      lane.isFailing = true;
    };

    attempt(request, keepalive, () => {
      if (keepalive) lane.kept--;
    }).then((outcome) => {
      const { status = 0 } = outcome;
      lane.underWay--;
      bytesInFlight -= weight;
      lane.isFine = isDelivered(status);
      if (lane.isFine) {
        lane.failures = 0;
        lane.isFailing = false;
        settle();
      }
      // Else it was removed meanwhile, or left to others.
      else if (lane.hits.get(id) === item) {
        const limit = limitOf(record);
        if (isFinal(status)) settle(outcome.reason);
        else if (limit) settle(`${outcome.reason}, ${limit}`);
        else failed(outcome);
      }
      goOn(lane);
    });
  }

  const sender: Sender = {
    add(id, endpoint) {
      // A query may be another for each hit, and makes no other endpoint: they would all be tried at once.
      const place = endpoint.replace(/[?#].*/, '');
      const lane = lanes.get(place) ?? {
        hits: new Map(),
        underWay: 0,
        kept: 0,
        failures: 0,
        pauses: 0,
      };
      lanes.set(place, lane);
      // What waits already takes its place anew: what is read from the storage may be older than what the page holds in memory.
      const item = lane.hits.get(id) ?? { id };
      lane.hits.delete(id);
      lane.hits.set(id, item);
      goOn(lane);
    },
    remove(id) {
      for (const { hits } of lanes.values()) hits.delete(id);
      records.remove(id);
      removed();
    },
    erase(tokens) {
      for (const [id, record] of records.list())
        if (tokensOf(record).some((token) => tokens.includes(token))) sender.remove(id);
    },
    leave(isMeant) {
      for (const { hits } of lanes.values())
        for (const id of hits.keys()) if (isMeant(id)) hits.delete(id);
    },
    wake: waits.end,
    run(next) {
      isRunning = next;
      for (const lane of lanes.values()) goOn(lane);
    },
    reset() {
      // Nothing is left that could go on but what is under way.
      waits.end();
      for (const [place, { underWay }] of lanes) if (!underWay) lanes.delete(place);
    },
  };
  return sender;
}
