import type { Confirmation } from './hit';

/** What this extension needs of AppMeasurement's instance, or of anything that behaves like it. */
export interface AnalyticsTracker {
  registerPostTrackCallback(
    callback: (requestUrl: string, ...args: unknown[]) => unknown,
    ...args: unknown[]
  ): void;
  /** Since AppMeasurement 1.8.0, like the other; a tracker without it loses only the time of the hand-over. */
  registerPreTrackCallback?(
    callback: (requestUrl: string, ...args: unknown[]) => unknown,
    ...args: unknown[]
  ): void;
}

/** The methods by which a page sends hits. */
export const TRACKING_METHODS = ['t', 'tl', 'track', 'trackLink', 'trackLight'] as const;

/**
 * What the built-in tracker says of the hit whose post-track callbacks it is running: AppMeasurement leaves both to be guessed.
 * It stands on the tracker under {@link PAGE_KEY}, renewed for each hit before its callbacks run.
 */
export interface Delivery {
  /** Epoch milliseconds when the hit was handed to the network. */
  sentAt: number;
  confirmedBy: Confirmation;
}

/** What the built-in tracker needs of the Experience Cloud ID service's instance. */
export interface VisitorService {
  isAllowed(): boolean;
  getVisitorValues?(callback: (values: Record<string, string | undefined>) => void): void;
  getCustomerIDs?(): Record<string, { id?: unknown; authState?: unknown }> | undefined;
  getSupplementalDataID?(consumer: string, dontGenerate: boolean): string | undefined;
  marketingCloudOrgID?: string;
}

/** Settings that the built-in tracker is made with, data elements resolved and the report suites of the stage chosen. */
export interface BuiltInTrackerOptions {
  reportSuites: readonly string[];
  trackingServer?: string | undefined;
  trackingServerSecure?: string | undefined;
  currencyCode?: string | undefined;
  charSet?: string | undefined;
  /** The Experience Cloud ID service's instance, where the property has one. */
  visitor?: VisitorService | undefined;
  /** Told of errors in callbacks. Left out: they are dropped, as AppMeasurement does. */
  log?: ((message: string, error: unknown) => void) | undefined;
}

/** The key under which copies of this extension, and its hosted file, find each other on `window` and on trackers. */
export const PAGE_KEY = Symbol.for('post-track-callback');
