import { type BuiltInTrackerOptions, type Delivery, PAGE_KEY } from '../contract/tracker';
import { describeBrowser } from './browserInfo';
import { createCallbackList } from './callbacks';
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
import { isCleared, writeVariables } from './variables/writeVariables';
import { readFallbackId } from './visitorId';

/** What holds for one tracking call only, as it stands between two. */
const NOTHING_FOR_ONE_HIT: Overrides = Object.fromEntries(
  'abort supplementalDataID timestamp pageURLRest linkObject clickObject linkURL linkName linkType pe pev1 pev2 pev3 lightProfileID useBeacon referrer'
    .split(' ')
    .map((name) => [name, 0]),
);
/** Makes a tracker with AppMeasurement's documented interface. It writes no global variable, and nothing it does throws into the page. */
export function createTracker(options: BuiltInTrackerOptions): BuiltInTracker {
  const log = options.log ?? (() => {});
  const before = createCallbackList('Pre-track', log);
  const after = createCallbackList('Post-track', log);
  const delivery: { value: Delivery | undefined; writable: true } = {
    value: undefined,
    writable: true,
  };
  const waiting: Overrides[] = [];
  let isBuffering = false;
  let hasBuffered = true;
  let hasReferrer = false;
  let unsentReferrer: unknown;
  let isBrowserDescribed = false;
  let lastResponseTime = 0;

  function describePage(now: Date) {
    if (s.trackOffline) s.timestamp ||= Math.floor(now.getTime() / 1000);
    s.pageURL ||= location.href;
    if (!hasReferrer) s.referrer ||= readPageReferrer(s.pageURL);
    hasReferrer = true;
    s.referrer = shortenReferrer(s.referrer || unsentReferrer) as VariableValue;
    unsentReferrer = 0;
  }

  function runPlugins() {
    if (!s.usePlugins || !s.doPlugins) return;
    try {
      s.doPlugins(s);
    } catch (error) {
      log('doPlugins failed', error);
    }
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
    if (!isBrowserDescribed) describeBrowser(s, cookies);
    isBrowserDescribed = true;
    const query = writeCustomerIds(visitor) + writeVariables(s, visitor);
    const timing = lastResponseTime ? `&lrt=${lastResponseTime}` : '';
    lastResponseTime = 0;
    return query + timing;
  }

  /** Says whether there was a hit to send. */
  function composeHit(now: Date) {
    if (!s.marketingCloudVisitorID && !s.analyticsVisitorID) s.fid = readFallbackId(cookies);
    const isCall = resolveLink(s);
    runPlugins();
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
    before.run(requestUrl);
    if (isBuffering && buffer.save([...buffer.load(), requestUrl])) {
      hasBuffered = true;
      return;
    }
    sendBuffered();
    queue.add(requestUrl);
    queue.pump();
  }

  function sendBuffered() {
    if (!hasBuffered) return;
    hasBuffered = false;
    buffer.load().forEach(queue.add);
    buffer.save([]);
    queue.pump();
  }

  /** A hit that has to wait takes the variables of its time with it. */
  function wait(overrides: Overrides) {
    waiting.push({ ...withoutEmpty({ ...s, contextData: { ...s.contextData } }), ...overrides });
    swapVariables(s, NOTHING_FOR_ONE_HIT);
    return true;
  }

  function runWaiting() {
    for (const values of waiting.splice(0)) {
      const cleared = Object.keys(s).filter(
        (name) => isCleared(name) || name in NOTHING_FOR_ONE_HIT,
      );
      run({ ...Object.fromEntries(cleared.map((name) => [name, undefined])), ...values });
    }
  }

  function track(overrides?: Overrides | null, variables?: Overrides | null) {
    swapVariables(s, withoutEmpty(variables), true);
    try {
      if (!readiness.isReady(true)) return wait(withoutEmpty(overrides));
    } catch (error) {
      log('The Experience Cloud ID service failed', error);
    }
    runWaiting();
    return run(withoutEmpty(overrides));
  }

  const t = (overrides?: Overrides, variables?: Overrides) => {
    track(overrides, variables);
  };

  const tl: BuiltInTracker['tl'] = (link, type, name, overrides, action) => {
    Object.assign(s, { linkObject: link, linkType: type, linkName: name });
    if (action) clicks.hold(doneAction(link, action));
    if (!track(overrides) && action) clicks.release();
  };

  const sa = (reportSuites: string) => {
    s.account = reportSuites;
  };

  const s: BuiltInTracker = {
    account: options.reportSuites.join(),
    trackingServer: options.trackingServer,
    trackingServerSecure: options.trackingServerSecure,
    currencyCode: options.currencyCode,
    charSet: options.charSet || 'UTF-8',
    visitor: options.visitor,
    ssl: location.protocol === 'https:',
    contextData: {},
    writeSecureCookies: false,
    collectHighEntropyUserAgentHints: false,
    offlineThrottleDelay: 0,
    storageFilename: 'AppMeasurement.requests',
    linkDownloadFileTypes: 'exe,zip,wav,mp3,mov,mpg,avi,wmv,pdf,doc,docx,xls,xlsx,ppt,pptx',
    useForcedLinkTracking: 1,
    version: VERSION,
    t,
    track: t,
    tl,
    trackLink: tl,
    trackLight(profile, storeForSeconds, incrementBy, overrides) {
      Object.assign(s, {
        lightProfileID: profile,
        lightStoreForSeconds: storeForSeconds,
        lightIncrementBy: incrementBy,
      });
      track(overrides);
    },
    clearVars() {
      for (const name of Object.keys(s))
        if (isCleared(name)) swapVariables(s, { [name]: undefined });
    },
    registerPreTrackCallback: before.add,
    registerPostTrackCallback: after.add,
    sa,
    setAccount: sa,
    bufferRequests(on = true) {
      isBuffering = on;
      if (!on) sendBuffered();
    },
    forceOffline: () => queue.setOffline(true),
    forceOnline: () => queue.setOffline(false),
    Util: {
      getQueryParam: (name, url, separator) =>
        getQueryParam(name, url || s.pageURL || location, separator),
      cookieRead: (name) => cookies.read(name),
      cookieWrite: (name, value, expires) => cookies.write(name, value, expires),
      urlEncode: encode,
      urlDecode: decode,
    },
  };
  Object.defineProperty(s, PAGE_KEY, delivery);

  const cookies = createCookies(s);
  const buffer = createHitStore(s, 'sessionStorage');
  const queue = createQueue(s, {
    delivered(hit, confirmedBy) {
      lastResponseTime = Date.now() - hit.sentAt || 1;
      Reflect.set(s, PAGE_KEY, { sentAt: hit.sentAt, confirmedBy } satisfies Delivery);
      after.run(hit.requestUrl);
    },
    settled: () => clicks.release(),
  });
  const readiness = createReadiness(s, () => {
    if (waiting.length && readiness.isReady(false)) runWaiting();
  });
  const clicks = trackClicks(s, () => {
    const size = queue.size();
    track();
    return queue.size() > size;
  });

  addEventListener('pagehide', () => queue.leave(() => readiness.hasConsent() && runWaiting()));
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'hidden' && queue.leave(),
  );
  return s;
}
