import type { ForwardRequest } from '../../forwarding/createRequest';
import { TIME_OUT } from '../../forwarding/forwardingPolicy';
import { isFinal, readRetryAfter } from './policy';

/** What came of one request. */
export interface Outcome {
  /**
   * 0 where there was no connection, which is also what a page sees of an answer without the CORS header (https://fetch.spec.whatwg.org/#concept-network-error).
   * Left out where no answer came in time.
   */
  readonly status?: number;
  /** For the log. */
  readonly reason: string;
  /** The wait that the endpoint asks for, in milliseconds. */
  readonly asked?: number;
}

/** The vendor is one of three: https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-vendor */
const IS_WEBKIT = /^Apple/.test(navigator.vendor);

/**
 * Sends a request once. Never rejects.
 *
 * @param ended called when its connection is free. WebKit leaves that of an aborted one with `keepalive` open (e2e/forwarding/failures.spec.ts, docs/engines.md),
 * which https://github.com/web-platform-tests/wpt/blob/master/fetch/api/abort/keepalive.html expects to end.
 */
export const attempt = (
  request: ForwardRequest,
  keepalive: boolean,
  ended: () => void,
): Promise<Outcome> =>
  new Promise((resolve) => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      // First, because what is aborted looks like a broken connection.
      resolve({ reason: `no answer for ${TIME_OUT / 1000} s` });
      controller.abort();
    }, TIME_OUT);
    // Asynchronous, because a page's own `fetch` may throw.
    const send = async () =>
      fetch(request.url, {
        ...request,
        keepalive,
        signal: controller.signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        // After a 302, a POST would go on as an empty GET: https://fetch.spec.whatwg.org/#http-redirect-fetch
        redirect: 'error',
        cache: 'no-store',
        priority: 'low',
      });
    send()
      .then((response) => {
        const { status, headers } = response;
        resolve({
          status,
          reason: isFinal(status) ? `${status}, see what the endpoint expects` : `${status}`,
          asked: readRetryAfter(headers.get('Retry-After'), Date.now()),
        });
        // Read to its end, which is waited for as long as for the answer: what is not read keeps its connection, and a host has six
        // (https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Connection_management_in_HTTP_1.x#domain_sharding).
        return response.text();
      })
      .catch(() => resolve({ status: 0, reason: "network; is the endpoint's CORS header there?" }))
      .then(() => {
        clearTimeout(timer);
        if (!controller.signal.aborted || !IS_WEBKIT) ended();
      });
  });
