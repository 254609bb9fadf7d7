import type { HIT_TYPES } from './settings';

/** What a hit can be: `event` is a Web SDK event that is neither a page view nor a link. */
export type HitType = (typeof HIT_TYPES)[number];

/** How success is known: `response`: the collector answered; `beacon`: the browser took the beacon, and no answer can be known. */
export type Confirmation = 'response' | 'beacon';

/**
 * A hit that was successfully sent. Read-only: nothing that a callback does to it changes what was sent, or what the next callback sees.
 * It is read when the first member that needs it is, and never otherwise.
 */
export interface Hit {
  /** Unique per hit. */
  readonly id: string;
  /** `adobe-analytics`, `global:<variable>`, `built-in` or `web-sdk:<instance name>`. */
  readonly tracker: string;
  /** `page`, or the link type; Web SDK: `event` for what is neither. */
  readonly type: HitType;
  /** The full image-request URL, the very string that was sent. Web SDK: the URL of the network request that carried the event. */
  readonly requestUrl: string;
  /** In the order in which they were sent. Web SDK: empty, the datastream knows them. */
  readonly reportSuites: readonly string[];
  /**
   * Analytics variables by their AppMeasurement names (`pageName`, `eVar5`, `linkName`…), decoded. Web SDK: from the Analytics data
   * object (`data.__adobe.analytics`), and from XDM for those that it lacks.
   */
  readonly variables: Readonly<Record<string, string>>;
  /** Context data by its dotted key (`page.type`), decoded. */
  readonly contextData: Readonly<Record<string, string>>;
  /**
   * One value by its name: a variable, `contextData.<key>`, `param.<raw query parameter>`, `requestUrl`, `type`, `tracker`, `id`
   * or `reportSuites` (joined by commas). Web SDK: `xdm.<path>` and `data.<path>` with positions in lists as numbers; an object or a list
   * is given as JSON. `undefined` when the hit has none.
   */
  get(name: string): string | undefined;
  /** Web SDK only: the event's XDM as it was sent, what the library and `onBeforeEventSend` have put in included. Frozen. */
  readonly xdm?: Readonly<Record<string, unknown>> | undefined;
  /** Web SDK only: the event's data object as it was sent. Frozen. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  /** Web SDK only: what `sendEvent` resolved with, as a frozen copy; `undefined` when it rejected, and where the Web SDK sent by itself. */
  readonly result?: Readonly<Record<string, unknown>> | undefined;
  /** Epoch milliseconds when the hit was handed to the network. */
  readonly sentAt: number;
  /** How success is known; `undefined` while it is not, as in rules of the event _Hit Unconfirmed_. */
  readonly confirmedBy: Confirmation | undefined;
}
