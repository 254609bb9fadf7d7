import { LONGEST_GET } from './forwardingPolicy';

/** A request as it goes out. */
export interface ForwardRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * The request that carries an envelope. None of it makes the browser ask the endpoint first, which it can't while the page goes: a type that is
 * `text/plain` or a form's, and no header of our own (https://fetch.spec.whatwg.org/#cors-safelisted-request-header).
 */
export function createRequest(endpoint: string, format: string, text: string): ForwardRequest {
  const [url = ''] = endpoint.split('#');
  const isQuery = format === 'query';
  const address = url + (url.includes('?') ? '&' : '?') + text;
  if (isQuery && address.length <= LONGEST_GET) return { method: 'GET', url: address, headers: {} };
  const type = isQuery ? 'application/x-www-form-urlencoded' : 'text/plain;charset=UTF-8';
  return { method: 'POST', url, headers: { 'Content-Type': type }, body: text };
}
