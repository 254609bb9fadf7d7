import type { Confirmation } from '../../contract/hit';
import { PAGE_KEY } from '../../contract/tracker';
import { now } from '../../platform/now';
import { tryTo } from '../../platform/tryTo';
import { doAfterLink } from './afterLink';
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

/** An answer may come late, and twice when the hit was sent again: the first one counts. */
type Hit = [url: string, isConfirmed?: 1];

let queued: Hit[] | undefined;
/** A new list for each attempt: its hit, what ends it without an answer, and since when it is waited for, in milliseconds of `now()`. */
let inFlight: [hit?: Hit, failed?: () => void, since?: number] | undefined;
let isWatched: boolean | undefined;
/** For so many milliseconds after a hit has left, none follows. */
let pause: number | undefined;
let isOffline: boolean | undefined;
let hasFailed: boolean | undefined;

const toHits = (urls: string[]): Hit[] => urls.map((url) => [url]);

const getQueued = () => (queued ||= s.trackOffline ? toHits(loadHits('localStorage')) : []);

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
  if (isOffline) save();
  else if (!pause) {
    const hit = getQueued().shift();
    if (hit) send(hit);
  }
};

const confirm = (hit: Hit, sentAt: number, confirmedBy: Confirmation) => {
  if (hit[1]) return;
  hit[1] = 1;
  queued = getQueued().filter((other) => other !== hit);
  s.lrt = Date.now() - sentAt || 1;
  s[PAGE_KEY] = { sentAt, confirmedBy };
  postTrack.run_(hit[0]);
  if (inFlight?.[0] === hit) inFlight = undefined;
  if (s.trackOffline) saveHits('localStorage', []);
  doAfterLink();
  pump();
};

/** Says whether the browser took it, even if the page goes away: there is no answer to wait for. */
const sendBeacon = ([url]: Hit) => tryTo(() => navigator.sendBeacon(url));

/** Ends the attempt that has waited for too long. One timer for all: to set one takes a tenth of the time of a hit. */
const watch = (delay: number) => {
  isWatched = true;
  setTimeout(() => {
    isWatched = false;
    if (!inFlight) return;
    const [, failed, since = 0] = inFlight;
    const left = since + ANSWER_TIMEOUT - now();
    if (left > 0) watch(left);
    else failed?.();
  }, delay);
};

const send = (hit: Hit) => {
  const [url] = hit;
  const sentAt = Date.now();
  const failed = () => {
    // This attempt may be over, and the hit even sent again.
    if (inFlight !== own) return;
    inFlight = undefined;
    hasFailed = true;
    if (s.trackOffline || isOffline) getQueued().unshift(hit);
    save();
    doAfterLink();
    setTimeout(pump, PAUSE_AFTER_FAILURE);
  };
  const own: typeof inFlight = [hit, failed, now()];
  inFlight = own;
  hasFailed = false;
  pause = s.offlineThrottleDelay;
  if (pause)
    setTimeout(() => {
      pause = 0;
      pump();
    }, pause);
  if ((url.includes('pe=lnk_e') || s.useBeacon) && url.length < BEACON_LIMIT && sendBeacon(hit)) {
    confirm(hit, sentAt, 'beacon');
    return;
  }

  if (!isWatched) watch(ANSWER_TIMEOUT);
  tryTo(() => {
    const isPost = url.length > LONGEST_GET && (s.marketingCloudVisitorID || s.analyticsVisitorID);
    // Only one of them has a status, and only the other a source.
    const request = (isPost ? new XMLHttpRequest() : new Image()) as XMLHttpRequest &
      HTMLImageElement;
    request.onload = () => (request.status > 200 ? failed() : confirm(hit, sentAt, 'response'));
    request.onerror = failed;
    if (isPost) {
      const [address, query] = url.split('?') as [string, string];
      request.open('POST', address);
      request.withCredentials = true;
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      request.send(query);
    } else request.src = url;
  }, failed);
};

/** Hits, to be sent as soon as their turn comes. */
export const enqueue = (urls: string[]): void => {
  getQueued().push(...toHits(urls));
  pump();
};

export const setOffline = (offline?: boolean): void => {
  isOffline = offline;
  pump();
};

/** For a page that goes away, when the browser takes no beacon. */
const sendKeepalive = ([url]: Hit) =>
  tryTo(() => fetch(url, { keepalive: true, credentials: 'include' }).catch(() => {}));

/** Hands all hits that wait to the browser, to be sent while the page goes away. `addLast` may add some. */
export const leave = (addLast?: () => void): void => {
  const before = inFlight;
  // Until all are handed over, none leaves by another way.
  inFlight ||= [];
  addLast?.();
  // What can wait for the next page in the storage waits there while nothing gets through.
  const stays = isOffline || ((!navigator.onLine || hasFailed) && save());
  for (const hit of stays ? [] : getQueued().splice(0)) {
    if (sendBeacon(hit) || sendKeepalive(hit)) confirm(hit, Date.now(), 'beacon');
    else getQueued().push(hit);
  }
  inFlight = before;
  if (!stays) pump();
};
