/** What a hit can be: `event` is a Web SDK event that is neither a page view nor a link. */
export type HitType = 'page' | 'custom' | 'download' | 'exit' | 'event';

/** How success is known: `response`: the collector answered; `beacon`: the browser took the beacon, and no answer can be known. */
export type Confirmation = 'response' | 'beacon';

/**
 * A hit that was successfully sent. Read-only: nothing that a callback does to it changes what was sent, or what the next callback sees.
 * The request URL is parsed when the first member that needs it is read, and never otherwise.
 */
export interface Hit {
  /** Unique per hit. */
  readonly id: string;
  /** `adobe-analytics`, `global:<variable>`, `built-in` or `web-sdk:<instance name>`. */
  readonly tracker: string;
  /** `page`, or the link type. */
  readonly type: HitType;
  /** The full image-request URL, the very string that was sent. */
  readonly requestUrl: string;
  /** In the order in which they were sent. */
  readonly reportSuites: readonly string[];
  /** Analytics variables by their AppMeasurement names (`pageName`, `eVar5`, `linkName`…), decoded. */
  readonly variables: Readonly<Record<string, string>>;
  /** Context data by its dotted key (`page.type`), decoded. */
  readonly contextData: Readonly<Record<string, string>>;
  /**
   * One value by its name: a variable, `contextData.<key>`, `param.<raw query parameter>`, `requestUrl`, `type`, `tracker`, `id`
   * or `reportSuites` (joined by commas). `undefined` when the hit has none.
   */
  get(name: string): string | undefined;
  /** Epoch milliseconds when the hit was handed to the network. */
  readonly sentAt: number;
  /** How success is known; `undefined` while it is not, as in rules of the event _Hit Unconfirmed_. */
  readonly confirmedBy: Confirmation | undefined;
}
