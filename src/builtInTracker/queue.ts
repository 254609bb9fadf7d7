import type { Confirmation } from '../contract/hit';
import { createHitStore } from './hitStore';
import type { BuiltInTracker } from './tracker';
import {
  attemptImage,
  attemptPost,
  type SentRequest,
  sendBeacon,
  sendKeepalive,
} from './transport';

/** A hit on its way. */
export interface QueuedHit {
  requestUrl_: string;
  /** Epoch milliseconds of the latest hand-over to the network. */
  sentAt_: number;
  isDelivered_?: boolean;
  hasFailed_?: boolean;
  /** Kept, because a request that nothing refers to may be collected before its answer. */
  request_?: SentRequest;
}

export interface QueueListener {
  /** Once per hit, before the next one leaves. */
  delivered_(hit: QueuedHit, by: Confirmation): void;
  /** After each attempt, whatever came of it. */
  settled_(): void;
}

export interface Queue {
  add_(requestUrl: string): void;
  /** Starts the next hit, unless one is on its way. */
  pump_(): void;
  setOffline_(offline: boolean): void;
  /** Hands all hits that wait to the browser, to be sent while the page goes away. `addLast` may add some. */
  leave_(addLast?: () => void): void;
  /** Hits that wait or are on their way. */
  size_(): number;
}

/** After so long without an answer, the next hit has its turn. */
const ANSWER_TIMEOUT = 5000;
const PAUSE_AFTER_FAILURE = 500;
/** Longer hits are posted when a visitor id takes the place of the cookies that the collector would set. */
const LONGEST_GET = 2047;
/** From here on, browsers refuse beacons. */
const BEACON_LIMIT = 64_000;

/** One hit at a time: the next waits until the one before it has succeeded or failed. */
export function createQueue(s: BuiltInTracker, listener: QueueListener): Queue {
  const store = createHitStore(s, 'localStorage');
  let stored: QueuedHit[] | undefined;
  let inFlight: QueuedHit | undefined;
  let isOffline = false;
  let isLeaving = false;
  let lastSentAt = 0;

  const waiting = (): QueuedHit[] =>
    (stored ||= s.trackOffline
      ? store.load_().map((requestUrl) => ({ requestUrl_: requestUrl, sentAt_: 0 }))
      : []);

  function dropOldest() {
    if (s.trackOffline) waiting().splice(0, waiting().length - (s.offlineLimit || 10));
  }

  /** Keeps what waits for the next page, as nothing gets through. Says whether it is safe. */
  function save() {
    dropOldest();
    return !!s.trackOffline && store.save_(waiting().map((hit) => hit.requestUrl_));
  }

  function pump() {
    if (inFlight || isLeaving) return;
    const pause = s.trackOffline ? lastSentAt + (s.offlineThrottleDelay || 0) - Date.now() : 0;
    if (isOffline) save();
    else if (pause > 0) setTimeout(pump, pause);
    else {
      const hit = waiting().shift();
      if (hit) send(hit);
    }
  }

  function delivered(hit: QueuedHit, by: Confirmation) {
    // A late answer may find its hit waiting to be sent again, or sent again.
    if (hit.isDelivered_) return;
    hit.isDelivered_ = true;
    stored = waiting().filter((other) => other !== hit);
    listener.delivered_(hit, by);
    if (inFlight === hit) inFlight = undefined;
    if (s.trackOffline) store.save_([]);
    listener.settled_();
    pump();
  }

  function send(hit: QueuedHit) {
    const { requestUrl_: requestUrl } = hit;
    inFlight = hit;
    lastSentAt = hit.sentAt_ = Date.now();
    if ((requestUrl.includes('pe=lnk_e') || s.useBeacon) && requestUrl.length < BEACON_LIMIT) {
      s.useBeacon = false;
      if (sendBeacon(requestUrl)) {
        delivered(hit, 'beacon');
        return;
      }
    }

    let isOpen = true;
    const failed = () => {
      clearTimeout(timeout);
      if (!isOpen || inFlight !== hit) return;
      isOpen = false;
      inFlight = undefined;
      hit.hasFailed_ = true;
      if (s.trackOffline || isOffline) waiting().unshift(hit);
      save();
      listener.settled_();
      setTimeout(pump, PAUSE_AFTER_FAILURE);
    };
    const timeout = setTimeout(() => {
      failed();
      if (s.trackOffline) hit.request_?.abort?.();
    }, ANSWER_TIMEOUT);
    const isPost =
      requestUrl.length > LONGEST_GET && (s.marketingCloudVisitorID || s.analyticsVisitorID);
    try {
      hit.request_ = (isPost ? attemptPost : attemptImage)(
        requestUrl,
        () => {
          clearTimeout(timeout);
          delivered(hit, 'response');
        },
        failed,
      );
    } catch {
      failed();
    }
  }

  return {
    pump_: pump,
    add_(requestUrl) {
      waiting().push({ requestUrl_: requestUrl, sentAt_: 0 });
      dropOldest();
    },
    setOffline_(offline) {
      isOffline = offline;
      pump();
    },
    leave_(addLast) {
      isLeaving = true;
      addLast?.();
      // What can wait for the next page in the storage waits there while nothing gets through.
      const stays = isOffline || ((!navigator.onLine || waiting()[0]?.hasFailed_) && save());
      for (const hit of stays ? [] : waiting().splice(0)) {
        hit.sentAt_ = Date.now();
        if (sendBeacon(hit.requestUrl_) || sendKeepalive(hit.requestUrl_)) delivered(hit, 'beacon');
        else waiting().push(hit);
      }
      isLeaving = false;
      pump();
    },
    size_: () => waiting().length + +!!inFlight,
  };
}
