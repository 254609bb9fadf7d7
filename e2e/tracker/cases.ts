import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Values = Record<string, unknown>;

/** A parameter and its value, still encoded; one alone is a bare token such as `c.`. */
export type Parameter = [string] | [string, string];

export interface ObservedRequest {
  transport: string;
  method: string;
  protocol: string;
  host: string;
  path: string;
  params: Parameter[];
  server: string;
}

export interface Observed {
  requests: ObservedRequest[];
  callbacks: { phase: string; id: string; args: unknown[]; read?: Values }[];
  reads: Values[];
  pageErrors: string[];
}

export interface Step extends Values {
  server?: string;
  wait?: number;
  idle?: boolean;
}

/** What was done to a tracker, and what was seen of it: the recordings of AppMeasurement have this shape. */
export interface TrackerCase {
  name: string;
  page: { path: string; title: string; referrer: string; protocol?: string };
  steps: Step[];
  observed: Observed;
}

const folder = path.join(__dirname, '../../test/fixtures/appmeasurement');

export const recordedCases: TrackerCase[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    ...JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
    name: file.replace('.json', ''),
  }));

const ACTIVITY_MAP = /&c\.&a\.&activitymap\..*?&\.activitymap&\.a&\.c/;
const toToken = (parameter: Parameter) => `&${parameter.join('=')}`;
const toParameter = (token: string): Parameter => {
  const at = token.indexOf('=');
  return at < 0 ? [token] : [token.slice(0, at), token.slice(at + 1)];
};

/** Clock, random numbers, screen, browser and timing: what differs from one run to the next. */
const VOLATILE = /&(t|s|c|j|v|k|bw|bh|ct|hp|p|fid|lrt|ts)=[^&]*/g;

/** Both are the same character (https://www.rfc-editor.org/rfc/rfc3986#section-2.3), and WebKitGTK sends the shorter one, whatever a page writes. */
const TILDE = /%7E/g;

const comparableQuery = (query: string) =>
  query.replace(ACTIVITY_MAP, '').replace(VOLATILE, '&$1=<volatile>').replace(TILDE, '~');

const comparableUrl = (url: string) =>
  comparableQuery(url).replace(/\/JS-[^/]*\/s[^/?]*/, '/JS-<version>/s<random>');

/**
 * What was seen, without what differs from run to run, and without the click data of the ActivityMap module, which the tracker has not.
 * Everything else is left to be compared letter by letter.
 */
export function comparable({ requests, callbacks, reads, pageErrors }: Observed): Observed {
  return {
    requests: requests.map((request) => ({
      ...request,
      path: comparableUrl(request.path),
      params: comparableQuery(request.params.map(toToken).join(''))
        .slice(1)
        .split('&')
        .map(toParameter),
    })),
    callbacks: callbacks.map((call) => ({
      ...call,
      args: call.args.map((arg) => {
        const requestUrl = (arg as { requestUrl?: string } | null)?.requestUrl;
        return requestUrl ? { requestUrl: comparableUrl(requestUrl) } : arg;
      }),
    })),
    reads,
    pageErrors,
  };
}
