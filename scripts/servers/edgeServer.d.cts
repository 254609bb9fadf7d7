import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * `207`: taken, with an error of one service. `503 once`: the Web SDK's second try gets through. `broken`: taken, and the answer's body
 * can't be read. `hold`: answered once {@link EdgeServer.release} is called. `slow:` is followed by milliseconds.
 */
export type EdgeMode =
  | 'ok'
  | '204'
  | '207'
  | '400'
  | '500'
  | '503'
  | '503 once'
  | 'broken'
  | 'cut'
  | 'hang'
  | 'hold'
  | `slow:${number}`;

/** The organization, which names the cookies that the Web SDK is told to set: one for all, or by datastream. */
export type OrgId = string | ((datastream: string) => string);

/** One event of the Web SDK, as far as the tests look into it. */
export interface EdgeEvent {
  xdm: Record<string, unknown> & {
    eventType?: string;
    web?: { webPageDetails?: { name?: string } };
  };
  data?: Record<string, unknown>;
}

/** A request as the server got it. */
export interface EdgeRequest {
  /** Counts from 1. */
  number: number;
  method: string;
  /** Path and query. */
  url: string;
  body: string;
  /** Epoch milliseconds. */
  at: number;
  /** `interact`, `collect`, `privacy/set-consent` or `identity/acquire`. */
  action: string;
  /** The Web SDK's own; the same for each try. */
  requestId: string;
  /** The body, where it is JSON. */
  payload?:
    | { events?: EdgeEvent[]; consent?: { value?: { general?: string } }[]; meta?: unknown }
    | undefined;
  /** The mode when the request came in. */
  mode: EdgeMode;
  /** `none yet`, a status, `cut` or `the browser went away`. */
  answer: string;
  /** Epoch milliseconds; left out while there is no answer. */
  answeredAt?: number;
}

export interface Edge {
  /** All that came in, oldest first; grows and changes while the server runs. */
  requests: EdgeRequest[];
  /** Answers a request under `/ee/` as the mode says. Rejects when the browser goes away before it was read. */
  handle(request: IncomingMessage, response: ServerResponse, mode: EdgeMode): Promise<void>;
  /** Answers all requests that are held, with success. */
  release(): void;
  /** Drops the answers that are still to come. */
  close(): void;
}

export interface EdgeServer {
  /** Address without a path. */
  url: string;
  port: number;
  /** All that came in, oldest first; grows and changes while the server runs. */
  requests: EdgeRequest[];
  /** Throws when there is no such mode. */
  setMode(mode: EdgeMode): void;
  /** Answers all requests that are held, with success. */
  release(): void;
  /** Drops what is still open. */
  close(): Promise<void>;
}

/** Answers the Web SDK's requests, for a server that has others, too. `tell` hears of each request when it comes and when it ends. */
export function createEdge(options: { orgId: OrgId; tell?: (request: EdgeRequest) => void }): Edge;

/**
 * Starts an Edge Network on the loopback address; `port` 0, the default, takes any free one. The Web SDK speaks https alone: give it
 * `tls`, or a page that sends elsewhere. Rejects when the port is taken.
 */
export function createEdgeServer(options?: {
  port?: number;
  mode?: EdgeMode;
  orgId?: OrgId;
  tls?: { key: string | Buffer; cert: string | Buffer };
}): Promise<EdgeServer>;
