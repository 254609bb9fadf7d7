import { type BuiltInTrackerOptions, type Delivery, PAGE_KEY } from '../contract/tracker';
import { describeBrowser } from './browserInfo';
import { createCallbackList } from './callbacks';
import { isCleared } from './clearedVariables';
import { doneAction, trackClicks } from './clicks';
import { createCookies } from './cookies';
import { writeCustomerIds } from './customerIds';
import { decode, encode } from './encode';
import { createHitStore } from './hitStore';
import { describeLink, resolveLink } from './links';
import { readPageReferrer } from './pageReferrer';
import { getQueryParam } from './queryParam';
import { createQueue } from './queue';
import { createReadiness, isApproved, visitorOf } from './readiness';
import { shortenReferrer } from './referrer';
import { buildRequestUrl, VERSION } from './requestUrl';
import { swapVariables, withoutEmpty } from './swapVariables';
import type { BuiltInTracker, Overrides, VariableValue } from './tracker';
import { writeVariables } from './variables/writeVariables';
import { createFallbackId } from './visitorId';

/** What holds for one tracking call only, as it stands between two. */
const NOTHING_FOR_ONE_HIT: Overrides = Object.fromEntries(
  'abort supplementalDataID timestamp pageURLRest linkObject clickObject linkURL linkName linkType pe pev1 pev2 pev3 useBeacon referrer'
    .split(' ')
    .map((name) => [name, 0]),
);

/** Makes a tracker with AppMeasurement's documented interface. It writes no global variable, and nothing it does throws into the page. */
export function createTracker({
  reportSuites,
  log = () => {},
  ...options
}: BuiltInTrackerOptions): BuiltInTracker {
  const s = {} as BuiltInTracker;
  const cookies = createCookies(s);
  const readFallbackId = createFallbackId(s, cookies);
  const before = createCallbackList('Pre-track', log);
  const after = createCallbackList('Post-track', log);
  const buffer = createHitStore(s, 'sessionStorage');
  const waiting: Overrides[] = [];
  let isBuffering = false;
  let isPageKnown = false;
  let unsentReferrer: VariableValue;
  let lastResponseTime = 0;

  const queue = createQueue(s, {
    delivered_({ requestUrl_, sentAt_: sentAt }, confirmedBy) {
      lastResponseTime = Date.now() - sentAt || 1;
      const value: Delivery = { sentAt, confirmedBy };
      Object.defineProperty(s, PAGE_KEY, { value, configurable: true });
      after.run_(requestUrl_);
    },
    settled_: () => clicks.release_(),
  });
  const readiness = createReadiness(s, () => {
    if (waiting[0] && readiness.isReady()) runWaiting();
  });
  const clicks = trackClicks(s, () => {
    const size = queue.size_();
    track();
    return queue.size_() > size;
  });

  function describePage(now: Date) {
    if (s.trackOffline) s.timestamp ||= Math.floor(+now / 1000);
    s.pageURL ||= location.href;
    if (!isPageKnown) {
      s.referrer ||= readPageReferrer(s.pageURL);
      Object.assign(s, describeBrowser(cookies));
    }
    s.referrer = shortenReferrer(s.referrer || unsentReferrer) as VariableValue;
    isPageKnown = true;
    unsentReferrer = 0;
  }

  function writeQuery() {
    const visitor = visitorOf(s);
    if (isApproved('TARGET'))
      s.supplementalDataID ||= visitor?.getSupplementalDataID?.(
        'AppMeasurement:0',
        !s.expectSupplementalData,
      );
    s.contextData ||= {};
    if (!isApproved('AAM')) s.contextData['cm.ssf'] = 1;
    if (s.writeSecureCookies && !s.ssl) s.contextData['excCodes'] = 1;
    const query = writeCustomerIds(visitor) + writeVariables(s, visitor);
    const timing = lastResponseTime ? `&lrt=${lastResponseTime}` : '';
    lastResponseTime = 0;
    return query + timing;
  }

  /** Says whether there was a hit to send. */
  function composeHit(now: Date) {
    if (!s.marketingCloudVisitorID && !s.analyticsVisitorID) s.fid = readFallbackId();
    const isCall = resolveLink(s);
    try {
      if (s.usePlugins) s.doPlugins?.(s);
    } catch (error) {
      log('doPlugins failed', error);
    }
    if (!s.account) return false;
    if (!s.abort) describePage(now);
    if (!(describeLink(s) || isCall) || s.abort) return false;
    send(buildRequestUrl(s, writeQuery(), now));
    s.referrer = '';
    if (s.contextData?.['excCodes']) s.contextData['excCodes'] = 0;
    return true;
  }

  function run(overrides: Overrides) {
    const replaced = swapVariables(s, overrides);
    let isHit = false;
    try {
      isHit = !s.visitorOptedOut && composeHit(new Date());
    } catch (error) {
      log('A hit could not be sent', error);
    }
    unsentReferrer = s.referrer || unsentReferrer;
    swapVariables(s, NOTHING_FOR_ONE_HIT);
    swapVariables(s, replaced);
    return isHit;
  }

  function send(requestUrl: string) {
    before.run_(requestUrl);
    if (!isBuffering || !buffer.save_([...buffer.load_(), requestUrl])) {
      sendBuffered();
      queue.add_(requestUrl);
      queue.pump_();
    }
  }

  function sendBuffered() {
    const requestUrls = buffer.load_();
    if (!requestUrls[0]) return;
    buffer.save_([]);
    requestUrls.forEach(queue.add_);
    queue.pump_();
  }

  const clearedVariables = (): Overrides =>
    Object.fromEntries(
      Object.keys(s)
        .filter(isCleared)
        .map((name) => [name, undefined]),
    );

  function runWaiting() {
    for (const values of waiting.splice(0)) {
      run({ ...clearedVariables(), ...NOTHING_FOR_ONE_HIT, ...values });
    }
  }

  /** Says whether there is a hit, sent or waiting. */
  function track(overrides?: Overrides | null, lasting?: Overrides | null) {
    const { contextData } = s;
    swapVariables(s, withoutEmpty(lasting));
    if (contextData && lasting?.contextData)
      s.contextData = {
        ...lasting.contextData,
        ...contextData,
        ...withoutEmpty(lasting.contextData),
      };
    try {
      if (!readiness.isReady(true)) {
        // A hit that has to wait takes the variables of its time with it.
        waiting.push({
          ...withoutEmpty({ ...s, contextData: { ...s.contextData } }),
          ...withoutEmpty(overrides),
        });
        swapVariables(s, NOTHING_FOR_ONE_HIT);
        return true;
      }
    } catch (error) {
      log('The Experience Cloud ID service failed', error);
    }
    runWaiting();
    return run(withoutEmpty(overrides));
  }

  const t: BuiltInTracker['t'] = (overrides, lasting) => {
    track(overrides, lasting);
  };

  const tl: BuiltInTracker['tl'] = (linkObject, linkType, linkName, overrides, action) => {
    Object.assign(s, { linkObject, linkType, linkName });
    if (action) clicks.hold_(doneAction(linkObject, action));
    if (!track(overrides) && action) clicks.release_();
  };

  const sa = (account: string) => {
    s.account = account;
  };

  addEventListener('pagehide', () => queue.leave_(() => readiness.hasConsent() && runWaiting()));
  addEventListener('visibilitychange', () => document.hidden && queue.leave_());
  return Object.assign(s, withoutEmpty(options), {
    account: reportSuites.join(),
    charSet: options.charSet || 'UTF-8',
    ssl: location.protocol === 'https:',
    contextData: {},
    storageFilename: 'AppMeasurement.requests',
    linkDownloadFileTypes: 'exe,zip,wav,mp3,mov,mpg,avi,wmv,pdf,doc,docx,xls,xlsx,ppt,pptx',
    useForcedLinkTracking: 1,
    version: VERSION,
    t,
    track: t,
    tl,
    trackLink: tl,
    clearVars() {
      swapVariables(s, clearedVariables());
    },
    registerPreTrackCallback: before.add_,
    registerPostTrackCallback: after.add_,
    sa,
    setAccount: sa,
    bufferRequests(on = true) {
      isBuffering = on;
      if (!on) sendBuffered();
    },
    forceOffline: () => queue.setOffline_(true),
    forceOnline: () => queue.setOffline_(false),
    Util: {
      getQueryParam: (name: string, url?: unknown, separator?: string) =>
        getQueryParam(name, url || s.pageURL || location, separator),
      cookieRead: cookies.read,
      cookieWrite: cookies.write,
      urlEncode: encode,
      urlDecode: decode,
    },
  });
}
