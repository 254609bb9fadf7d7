import type { Delivery, PAGE_KEY, VisitorService } from '../../contract/tracker';

/** What a variable may hold: like AppMeasurement, the tracker sends what is truthy, as text. */
export type VariableValue = string | number | boolean | null | undefined;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Positive = Exclude<Digit, 0>;
type To75 = Positive | `${1 | 2 | 3 | 4 | 5 | 6}${Digit}` | `7${0 | 1 | 2 | 3 | 4 | 5}`;
type To250 =
  | Positive
  | `${Positive}${Digit}`
  | `1${Digit}${Digit}`
  | `2${0 | 1 | 2 | 3 | 4}${Digit}`
  | 250;

type Family<Name extends string, Member extends string | number> = {
  [Variable in `${Name}${Member}`]?: VariableValue;
};

export type ContextData = Record<string, unknown>;

/** Variables of a hit, by the names of Adobe's documentation. */
export interface HitVariables
  extends Family<'prop', To75>,
    Family<'eVar', To250>,
    Family<'hier', 1 | 2 | 3 | 4 | 5>,
    Family<'list', 1 | 2 | 3> {
  pageName?: VariableValue;
  /** Default: the page's address at the tracker's first hit. */
  pageURL?: VariableValue;
  /** Default: the document's referrer, for the first hit only. */
  referrer?: VariableValue;
  pageType?: VariableValue;
  channel?: VariableValue;
  server?: VariableValue;
  campaign?: VariableValue;
  events?: VariableValue;
  products?: VariableValue;
  purchaseID?: VariableValue;
  transactionID?: VariableValue;
  state?: VariableValue;
  zip?: VariableValue;
  currencyCode?: VariableValue;
  charSet?: VariableValue;
  contextData?: ContextData | undefined;
  /** Epoch seconds or ISO 8601; for one hit. */
  timestamp?: VariableValue;
  dynamicVariablePrefix?: VariableValue;
  visitorID?: VariableValue;
  marketingCloudVisitorID?: VariableValue;
  analyticsVisitorID?: VariableValue;
  marketingCloudOrgID?: VariableValue;
  audienceManagerLocationHint?: VariableValue;
  audienceManagerBlob?: VariableValue;
  supplementalDataID?: VariableValue;
  fid?: VariableValue;
  tnt?: VariableValue;
  visitorNamespace?: VariableValue;
  cookieDomainPeriods?: VariableValue;
  fpCookieDomainPeriods?: VariableValue;
  /** Seconds, `SESSION` or `NONE`. */
  cookieLifetime?: VariableValue;
  /** Link data; for one hit. */
  linkObject?: unknown;
  linkName?: VariableValue;
  linkURL?: VariableValue;
  linkType?: VariableValue;
  pe?: VariableValue;
  pev1?: VariableValue;
  pev2?: VariableValue;
  pev3?: VariableValue;
  clickObject?: unknown;
  /** Overflow of `pageURL` beyond 255 characters; set by the tracker. */
  pageURLRest?: VariableValue;
  /** Milliseconds that the answer to the last hit took; set by the tracker, for one hit. */
  lrt?: VariableValue;
  resolution?: VariableValue;
  colorDepth?: VariableValue;
  javascriptVersion?: VariableValue;
  javaEnabled?: VariableValue;
  cookiesEnabled?: VariableValue;
  browserWidth?: VariableValue;
  browserHeight?: VariableValue;
  connectionType?: VariableValue;
  homepage?: VariableValue;
  clientHints?: Record<string, unknown> | undefined;
  /** Set before or in `doPlugins`: sends nothing, once. */
  abort?: VariableValue;
  /** Sends the next hit by beacon. */
  useBeacon?: VariableValue;
}

/** Settings, by the names of Adobe's documentation. */
export interface TrackerSettings {
  /** Report suites, separated by commas. */
  account: string;
  trackingServer?: string | undefined;
  trackingServerSecure?: string | undefined;
  /** Adobe's data center, where there is no tracking server of one's own: `112` or `122`. Default: `112`. */
  dc?: VariableValue;
  /** Default: whether the page came by https. */
  ssl?: VariableValue;
  usePlugins?: VariableValue;
  doPlugins?: ((s: BuiltInTracker) => void) | undefined;
  linkTrackVars?: VariableValue;
  linkTrackEvents?: VariableValue;
  linkLeaveQueryString?: VariableValue;
  decodeLinkParameters?: VariableValue;
  trackDownloadLinks?: VariableValue;
  trackExternalLinks?: VariableValue;
  linkDownloadFileTypes?: VariableValue;
  linkInternalFilters?: VariableValue;
  linkExternalFilters?: VariableValue;
  useForcedLinkTracking?: VariableValue;
  /** Milliseconds. Default 250. */
  forcedLinkTrackingTimeout?: number | undefined;
  writeSecureCookies?: VariableValue;
  collectHighEntropyUserAgentHints?: VariableValue;
  trackOffline?: VariableValue;
  /** Hits that are kept while offline. Default 10. */
  offlineLimit?: number | undefined;
  /** Milliseconds between two hits, with `trackOffline`. */
  offlineThrottleDelay?: number | undefined;
  visitor?: VisitorService | undefined;
  visitorOptedOut?: VariableValue;
}

/** Variables and settings for one hit only. */
export type Overrides = Partial<HitVariables & TrackerSettings>;

/** What to do once a link's hit is through, or has taken `forcedLinkTrackingTimeout`. */
export type DoneAction = 'navigate' | (() => void);

export type TrackCallback = (requestUrl: string, ...args: unknown[]) => unknown;

interface TrackerMethods {
  /** Sends a page view. Overrides hold for this hit. */
  t(overrides?: Overrides | null): void;
  track: TrackerMethods['t'];
  /** Sends a link hit. `link`: an element, or `true`. `type`: `o` custom, `d` download, `e` exit. */
  tl(
    link?: unknown,
    type?: VariableValue,
    name?: VariableValue,
    overrides?: Overrides | null,
    doneAction?: DoneAction | null,
  ): void;
  trackLink: TrackerMethods['tl'];
  /** Clears what describes one page: the families, events, products, campaign, channel and the purchase's variables. */
  clearVars(): void;
  /** Runs inside the tracking call, with the request URL and the extra arguments. */
  registerPreTrackCallback(callback: TrackCallback, ...args: unknown[]): void;
  /** Runs when the hit got through, with the request URL and the extra arguments. */
  registerPostTrackCallback(callback: TrackCallback, ...args: unknown[]): void;
  /** Does something together with the hits that wait: the tracker puts its own off by it. */
  callbackWhenReadyToTrack<Parameters extends unknown[]>(
    owner: unknown,
    act: (...parameters: Parameters) => unknown,
    parameters: Parameters,
  ): void;
  sa(reportSuites: string): void;
  setAccount: TrackerMethods['sa'];
  /** `false` sends what was buffered; otherwise hits are kept in the session until then, or until the next page's first hit. */
  bufferRequests(on?: boolean): void;
  forceOffline(): void;
  forceOnline(): void;
  readonly Util: {
    getQueryParam(name: string, url?: unknown, separator?: string): string;
    cookieRead(name: string): string;
    cookieWrite(name: string, value: unknown, expires?: Date | number): boolean;
  };
  /** The release of AppMeasurement whose hits it sends. */
  readonly version: string;
}

/** The built-in tracker: AppMeasurement's documented interface. */
export interface BuiltInTracker extends HitVariables, TrackerSettings, TrackerMethods {
  [PAGE_KEY]?: Delivery;
}
