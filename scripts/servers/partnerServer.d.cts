import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/**
 * A status fails with it, with a `Retry-After` after the colon. `cut` answers nothing; `lose` stores the hit, and its answer is lost. `no-cors` stores it and keeps
 * the page from seeing that. `stall` stores it, and the body of the answer never ends. `hold`: answered once `release` is called. `slow:` is followed by milliseconds, `flaky:` by how many of a hundred fail, a third of them after
 * the hit was stored.
 */
export type PartnerMode =
  | 'ok'
  | `${number}`
  | `${number}:${string}`
  | 'hang'
  | 'hold'
  | 'cut'
  | 'lose'
  | 'no-cors'
  | 'redirect'
  | 'stall'
  | `slow:${number}`
  | `flaky:${number}`;

export interface PartnerRequest {
  /** Counts from 1. */
  number: number;
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** Epoch milliseconds. */
  at: number;
  /** What the partner did with it. */
  mode: string;
  answer: string;
  /** Whether the store had the hit's id. */
  isCopy: boolean;
}

/** A hit as it is stored: an envelope of any format. */
export interface StoredHit {
  id: string;
  [member: string]: unknown;
}

export interface Partner {
  /** All that came in, oldest first; grows and changes while the server runs. */
  requests: PartnerRequest[];
  /** What stands in the file: each hit once. */
  stored(): StoredHit[];
  handle(request: IncomingMessage, response: ServerResponse, mode: PartnerMode): Promise<unknown>;
  /** Answers all that is held, with success. */
  release(): void;
  close(): void;
}

export interface PartnerServer extends Omit<Partner, 'close'> {
  /** Address without a path: `http://127.0.0.1:<port>`. */
  url: string;
  port: number;
  /** How often a browser has asked before a request. */
  preflights(): number;
  /** Throws when there is no such mode. */
  setMode(mode: PartnerMode): void;
  /** Drops what is still open. */
  close(): Promise<void>;
}

export function isPartnerMode(mode: unknown): mode is PartnerMode;

/** @param options `file`: where hits are stored, one line each; what stands there is known. `tell`: called with each request, and again when it was answered. */
export function createPartner(options: {
  file: string;
  tell?: (request: PartnerRequest) => void;
}): Partner;

/** Starts a partner's endpoint on the loopback address; `port` 0, the default, takes any free one. Rejects when the port is taken. */
export function createPartnerServer(options: {
  file: string;
  port?: number;
  mode?: PartnerMode;
}): Promise<PartnerServer>;
