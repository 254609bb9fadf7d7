import type { BuiltInTrackerOptions, VisitorService } from '../../contract/tracker';
import { tryTo } from '../../platform/tryTo';
import { doAfterLink, keepForAfterLink } from './afterLink';
import { postTrack, preTrack } from './callbacks';
import { clearedVariables } from './clearVariables';
import { trackClick } from './clicks';
import { readCookie, writeCookie } from './cookies';
import { log } from './log';
import { getQueryParam } from './queryParam';
import { leave, setOffline } from './queue';
import { hasConsent } from './readiness';
import { VERSION } from './requestUrl';
import { s } from './s';
import { swapVariables, withoutEmpty } from './swapVariables';
import { bufferRequests, callbackWhenReadyToTrack, runWaiting, track } from './track';
import type { BuiltInTracker } from './tracker';

/** The configuration's built-in tracker. */
interface Configured extends Omit<BuiltInTrackerOptions, 'reportSuites'> {
  type: string;
  variable?: string;
  reportSuites?: Record<string, unknown>;
}

// Without one in the configuration, or from a broken save, this is a tracker that sends nothing.
const { trackers } = turbine.getExtensionSettings() as { trackers?: Configured[] };
const { type, variable, reportSuites, ...settings }: Partial<Configured> =
  trackers?.find((tracker) => tracker.type === 'built-in') || {};

const t: BuiltInTracker['t'] = (overrides) => {
  track(overrides);
};

const tl: BuiltInTracker['tl'] = (linkObject, linkType, linkName, overrides, action) => {
  Object.assign(s, { linkObject, linkType, linkName });
  if (action) keepForAfterLink(linkObject, action);
  if (!track(overrides)) doAfterLink();
};

const sa = (account: string) => {
  s.account = account;
};

Object.assign(
  s,
  {
    charSet: 'UTF-8',
    ssl: location.protocol === 'https:',
    contextData: {},
    linkDownloadFileTypes: 'exe,zip,wav,mp3,mov,mpg,avi,wmv,pdf,doc,docx,xls,xlsx,ppt,pptx',
    useForcedLinkTracking: 1,
    version: VERSION,
    // The Experience Cloud ID extension's; engines without shared modules are fine.
    visitor: turbine.getSharedModule?.('adobe-mcid', 'mcid-instance') as VisitorService | undefined,
    t,
    track: t,
    tl,
    trackLink: tl,
    clearVars() {
      swapVariables(clearedVariables());
    },
    registerPreTrackCallback: preTrack.add_,
    registerPostTrackCallback: postTrack.add_,
    callbackWhenReadyToTrack,
    setAccount: sa,
    sa,
    bufferRequests,
    forceOffline: () => setOffline(true),
    forceOnline: () => setOffline(),
    Util: {
      getQueryParam,
      cookieRead: readCookie,
      cookieWrite: writeCookie,
    },
  },
  withoutEmpty(settings),
);
// A data element may hold one report suite, a list, or several in one text.
sa(`${reportSuites?.[turbine.environment.stage] || ''}`.replace(/\s/g, ''));

addEventListener('pagehide', () => leave(() => tryTo(() => hasConsent() && runWaiting())));
addEventListener('visibilitychange', () => document.hidden && leave());
// First of all: a page's own handlers may stop the event.
document.addEventListener('click', trackClick, true);

const page = window as unknown as Record<string, unknown>;
// What is there already may be a tracker with hits of its own.
if (variable) {
  page[variable] ??= s;
  if (page[variable] !== s) log(`window.${variable} is taken.`)();
}

export { s as tracker };
