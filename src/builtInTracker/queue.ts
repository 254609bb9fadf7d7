import type { Confirmation } from '../contract/hit';
import { PAGE_KEY } from '../contract/tracker';
import { doAfterLink } from './afterLink';
import { attempt } from './attempt';
import { postTrack } from './callbacks';
import { loadHits, saveHits } from './hitStore';
import { s } from './s';

/** After so long without an answer, the next hit has its turn. */
const ANSWER_TIMEOUT = 5000;
const PAUSE_AFTER_FAILURE = 500;
/** Longer hits are posted when a visitor id takes the place of the cookies that the collector would set. */
const LONGEST_GET = 2047;
/** From here on, browsers refuse beacons. */
const BEACON_LIMIT = 64_000;

// A hit is its request URL: no two are the same.
let queued: string[] | undefined;
let inFlight = '';
/** Hits that left and have not been confirmed: an answer may come late, and twice when a hit was sent again. */
const unconfirmed = new Set<string>();
let lastSentAt = 0;
let isOffline = false;
let hasFailed = false;

const getQueued = () => (queued ||= s.trackOffline ? loadHits('localStorage') : []);

/** Keeps what waits for the next page, as nothing gets through. Says whether it is safe. */
const save = () => {
  const hits = getQueued();
  if (!s.trackOffline) return false;
  hits.splice(0, hits.length - (s.offlineLimit || 10));
  return saveHits('localStorage', hits);
};

/** Hits leave one at a time: the next waits until the one before it has succeeded or failed. */
const pump = () => {
  if (inFlight) return;
  const pause = lastSentAt + (s.offlineThrottleDelay || 0) - Date.now();
  if (isOffline) save();
  else if (pause > 0) setTimeout(pump, pause);
  else {
    const hit = getQueued().shift();
    if (hit) send(hit);
  }
};

const confirm = (hit: string, sentAt: number, confirmedBy: Confirmation) => {
  if (!unconfirmed.delete(hit)) return;
  queued = getQueued().filter((other) => other !== hit);
  s.lrt = Date.now() - sentAt || 1;
  s[PAGE_KEY] = { sentAt, confirmedBy };
  postTrack.run_(hit);
  if (inFlight === hit) inFlight = '';
  if (s.trackOffline) saveHits('localStorage', []);
  doAfterLink();
  pump();
};

/** Says whether the browser took it, even if the page goes away: there is no answer to wait for. */
const sendBeacon = (hit: string) => attempt(() => navigator.sendBeacon(hit));

const send = (hit: string) => {
  const sentAt = Date.now();
  inFlight = hit;
  hasFailed = false;
  lastSentAt = sentAt;
  unconfirmed.add(hit);
  if ((hit.includes('pe=lnk_e') || s.useBeacon) && hit.length < BEACON_LIMIT && sendBeacon(hit)) {
    confirm(hit, sentAt, 'beacon');
    return;
  }

  const failed = () => {
    // This attempt may be over, and the hit even sent again.
    if (inFlight !== hit || lastSentAt !== sentAt) return;
    inFlight = '';
    hasFailed = true;
    if (s.trackOffline || isOffline) getQueued().unshift(hit);
    save();
    doAfterLink();
    setTimeout(pump, PAUSE_AFTER_FAILURE);
  };
  setTimeout(failed, ANSWER_TIMEOUT);
  attempt(() => {
    const isPost = hit.length > LONGEST_GET && (s.marketingCloudVisitorID || s.analyticsVisitorID);
    const request = isPost ? new XMLHttpRequest() : new Image();
    request.onload = () =>
      'status' in request && request.status !== 200 ? failed() : confirm(hit, sentAt, 'response');
    request.onerror = failed;
    if ('open' in request) {
      const [url = '', query] = hit.split('?');
      request.open('POST', url);
      request.withCredentials = true;
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      request.send(query);
    } else request.src = hit;
  }, failed);
};

/** Hits, to be sent as soon as their turn comes. */
export const enqueue = (hits: string[]): void => {
  getQueued().push(...hits);
  pump();
};

export const setOffline = (offline: boolean): void => {
  isOffline = offline;
  pump();
};

/** For a page that goes away, when the browser takes no beacon. */
const sendKeepalive = (hit: string) =>
  attempt(() => fetch(hit, { keepalive: true, credentials: 'include' }).catch(() => {}));

/** Hands all hits that wait to the browser, to be sent while the page goes away. `addLast` may add some. */
export const leave = (addLast?: () => void): void => {
  const before = inFlight;
  // Until all are handed over, none leaves by another way.
  inFlight ||= 'leaving';
  addLast?.();
  // What can wait for the next page in the storage waits there while nothing gets through.
  const stays = isOffline || ((!navigator.onLine || hasFailed) && save());
  for (const hit of stays ? [] : getQueued().splice(0)) {
    unconfirmed.add(hit);
    if (sendBeacon(hit) || sendKeepalive(hit)) confirm(hit, Date.now(), 'beacon');
    else enqueue([hit]);
  }
  inFlight = before;
  if (!stays) pump();
};
