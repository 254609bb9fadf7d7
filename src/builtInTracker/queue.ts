import type { Confirmation } from '../contract/hit';
import { createHitStore } from './hitStore';
import type { BuiltInTracker } from './tracker';
import { attemptImage, attemptPost, sendBeacon, sendKeepalive } from './transport';

/** A hit on its way. */
export interface SentHit {
  requestUrl: string;
  /** Epoch milliseconds of the latest hand-over to the network; 0 before the first. */
  sentAt: number;
}

interface QueuedHit extends SentHit {
  isDelivered_?: boolean;
  hasFailed_?: boolean;
}

export interface QueueListener {
  /** Once per hit, before the next one leaves. */
  delivered(hit: SentHit, by: Confirmation): void;
  /** After each attempt, whatever came of it. */
  settled(): void;
}

export interface Queue {
  add(requestUrl: string): void;
  /** Starts the next hit, unless one is on its way. */
  pump(): void;
  setOffline(offline: boolean): void;
  /** Hands all hits that wait to the browser, to be sent while the page goes away. */
  leave(addLast?: () => void): void;
  /** Hits that wait or are on their way. */
  size(): number;
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
  let waiting: QueuedHit[] | undefined;
  let inFlight: QueuedHit | undefined;
  let isOffline = false;
  let isLeaving = false;
  let lastSentAt = 0;
  let timer: number | undefined;

  const queue = () =>
    (waiting ??= s.trackOffline
      ? store.load().map((requestUrl) => ({ requestUrl, sentAt: 0 }))
      : []);

  /** Keeps what waits for the next page; a hit that is tried again stays kept until it is through. */
  function save() {
    if (!s.trackOffline) return false;
    const kept = inFlight?.hasFailed_ ? [inFlight, ...queue()] : queue();
    return store.save(kept.map((hit) => hit.requestUrl));
  }

  function dropOldest() {
    if (!s.trackOffline) return;
    if (!((s.offlineLimit as number) > 0)) s.offlineLimit = 10;
    queue().splice(0, queue().length - (s.offlineLimit as number));
  }

  function pumpLater(delay: number) {
    timer ??= window.setTimeout(pump, delay);
  }

  function pump() {
    if (inFlight || isLeaving) return;
    timer = undefined;
    const pause = s.trackOffline ? lastSentAt + (s.offlineThrottleDelay || 0) - Date.now() : 0;
    if (isOffline) save();
    else if (pause > 0) pumpLater(pause);
    else {
      const hit = queue().shift();
      if (hit) send(hit);
    }
  }

  function delivered(hit: QueuedHit, by: Confirmation) {
    // A late answer may find its hit waiting to be sent again, or sent again.
    if (hit.isDelivered_) return;
    hit.isDelivered_ = true;
    waiting = queue().filter((other) => other !== hit);
    listener.delivered(hit, by);
    if (inFlight === hit) inFlight = undefined;
    save();
    listener.settled();
    pump();
  }

  function send(hit: QueuedHit) {
    const { requestUrl } = hit;
    inFlight = hit;
    lastSentAt = hit.sentAt = Date.now();
    if ((requestUrl.includes('pe=lnk_e') || s.useBeacon) && requestUrl.length < BEACON_LIMIT) {
      s.useBeacon = false;
      if (sendBeacon(requestUrl)) {
        delivered(hit, 'beacon');
        return;
      }
    }

    let stop: (() => void) | undefined;
    let isOpen = true;
    const failed = () => {
      clearTimeout(timeout);
      if (!isOpen || inFlight !== hit) return;
      isOpen = false;
      inFlight = undefined;
      hit.hasFailed_ = true;
      if (s.trackOffline || isOffline) queue().unshift(hit);
      dropOldest();
      save();
      listener.settled();
      pumpLater(PAUSE_AFTER_FAILURE);
    };
    const timeout = setTimeout(() => {
      failed();
      if (s.trackOffline) stop?.();
    }, ANSWER_TIMEOUT);
    const hasVisitorId = s.marketingCloudVisitorID || s.analyticsVisitorID;
    const attempt = hasVisitorId && requestUrl.length > LONGEST_GET ? attemptPost : attemptImage;
    try {
      stop = attempt(
        requestUrl,
        (by) => {
          clearTimeout(timeout);
          delivered(hit, by);
        },
        failed,
      );
    } catch {
      failed();
    }
  }

  return {
    pump,
    add(requestUrl) {
      queue().push({ requestUrl, sentAt: 0 });
      dropOldest();
    },
    setOffline(offline) {
      isOffline = offline;
      pump();
    },
    leave(addLast) {
      isLeaving = true;
      addLast?.();
      // What can wait for the next page in the storage waits there while nothing gets through.
      const staysHere = isOffline || ((!navigator.onLine || waiting?.[0]?.hasFailed_) && save());
      for (const hit of staysHere ? [] : queue().splice(0)) {
        hit.sentAt = Date.now();
        if (sendBeacon(hit.requestUrl) || sendKeepalive(hit.requestUrl)) delivered(hit, 'beacon');
        else queue().push(hit);
      }
      isLeaving = false;
      pump();
    },
    size: () => queue().length + (inFlight ? 1 : 0),
  };
}
