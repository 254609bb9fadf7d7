import type { EdgeRequest } from './edgeServer.cjs';
import type { PartnerMode, PartnerRequest, StoredHit } from './partnerServer.cjs';

/** `slow:` is followed by milliseconds; `hold`: a hit is answered once {@link CollectionServer.release} is called. */
export type ServerMode = 'ok' | '500' | 'cut' | 'hang' | 'hold' | `slow:${number}`;

/** A hit as the server got it. */
export interface CollectedHit {
  /** Counts from 1. */
  number: number;
  method: string;
  /** Path and query. */
  url: string;
  body: string;
  /** Epoch milliseconds. */
  at: number;
  /** The mode when the hit came in. */
  mode: ServerMode;
  answer: 'none yet' | '200' | '500' | 'cut' | 'the browser went away';
  /** Epoch milliseconds; left out while there is no answer. */
  answeredAt?: number;
}

export interface CollectionServer {
  /** Address without a path: `http://127.0.0.1:<port>`. */
  url: string;
  port: number;
  /** All that came in under `/b/ss/`, oldest first; grows and changes while the server runs. */
  hits: CollectedHit[];
  /** All that came in under `/ee/`, where the Web SDK's Edge Network is, oldest first; grows and changes, too. */
  edgeRequests: EdgeRequest[];
  /** All that came in at `/partner`, oldest first; grows and changes, too. */
  partnerCalls: PartnerRequest[];
  /** The hits that the partner has stored, each once. */
  storedByPartner(): StoredHit[];
  /** Throws when there is no such mode. */
  setMode(mode: ServerMode): void;
  /** Throws when there is no such mode. */
  setPartnerMode(mode: PartnerMode): void;
  /** Answers all that is held, with success. */
  release(): void;
  /** Drops what is still open. */
  close(): Promise<void>;
}

/** Starts a collection server on the loopback address; `port` 0, the default, takes any free one. Rejects when the port is taken. */
export function createCollectionServer(options?: {
  port?: number;
  mode?: ServerMode;
  /** Where the partner stores its hits. Left out: a new file. */
  partnerFile?: string;
}): Promise<CollectionServer>;
