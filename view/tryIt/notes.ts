/** A hit to try a callback with. */
export interface SampleHit {
  tracker: string;
  requestUrl: string;
  /** What a Web SDK event carried; left out for hits of AppMeasurement and the built-in tracker. */
  event?: SampleEvent;
}

export interface SampleEvent {
  xdm: Record<string, unknown>;
  data: Record<string, unknown>;
}

/** What the isolated place is asked to run. */
export interface Order {
  source: string;
  hit: SampleHit;
  args: Record<string, unknown>;
  /** What the page's data elements answer, by name. */
  dataElements: Record<string, unknown>;
}

/** Where something that the code left behind can be found. */
export type Trace =
  | 'global'
  | 'push'
  | 'cookie'
  | 'localStorage'
  | 'sessionStorage'
  | 'event'
  | 'dataElement';

/**
 * What a call would do on the page: `refused` while the callback itself runs, `sent` from a timer or a promise, `rule`: triggers rules of a
 * direct call, `registered`: adds a callback for every later hit.
 */
export type Effect = 'refused' | 'sent' | 'rule' | 'registered';

/** What the isolated place reports while the code runs. Every text was shortened there. */
export type Note =
  | { kind: 'started'; type: string }
  | { kind: 'console'; level: string; text: string }
  | { kind: 'request'; method: string; url: string; body: string }
  | { kind: 'tracking'; call: string; effect: Effect }
  | { kind: 'variable'; name: string; value: string | undefined }
  | { kind: 'trace'; where: Trace; name: string; value: string }
  /** An error that nobody caught in what the callback had started. */
  | { kind: 'uncaught'; text: string; line: number | undefined }
  | { kind: 'returned'; ms: number; value: string | undefined; promise: boolean }
  | { kind: 'threw'; ms: number; text: string; line: number | undefined; page: boolean }
  | { kind: 'resolved'; value: string | undefined }
  | { kind: 'rejected'; text: string; line: number | undefined; page: boolean }
  /** There was more of a kind than is reported. */
  | { kind: 'more'; of: string }
  /** Asked at the time limit: what is still waited for. */
  | { kind: 'waiting' }
  | { kind: 'done' }
  /** The host, or the browser, does not let the code run in isolation. */
  | { kind: 'refused'; reason: string };
