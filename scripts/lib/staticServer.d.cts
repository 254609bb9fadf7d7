import type { IncomingMessage } from 'node:http';

type Body = string | Buffer | undefined;

/** The body for a path; `undefined`: there is none, which is answered with 404. */
export type Read = (pathname: string, request: IncomingMessage) => Body | Promise<Body>;

export interface StaticServer {
  /** Address without a path: `http://127.0.0.1:<port>`. */
  origin: string;
  port: number;
  /** Drops what is still open. */
  close(): Promise<void>;
}

/** Serves what `read` finds for a path, as HTML where the name says nothing else, on any free port of the loopback address. */
export function startStaticServer(
  read: Read,
  options?: { headers?: Record<string, string> | (() => Record<string, string>) },
): Promise<StaticServer>;

/** Headers of a page that is isolated: its timer is fine. */
export const ISOLATED: Record<string, string>;

/** Finds files in a folder. */
export function readFrom(root: string): (pathname: string) => Buffer | undefined;
