import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { addressOf } from '../engines/hosts';
import type { ObservedRequest, Parameter } from './cases';

const IMAGE = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The collector of a shop: notes hits as the recordings have them, and does with each what its mode says. */
export interface Collector {
  readonly requests: ObservedRequest[];
  collect(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** `ok`, `500`, `abort`, `never`, `hold` or `slow:` with milliseconds. */
  setMode(mode: string): void;
  /** Answers the first hit that is held back. */
  release(): void;
  /** Whether nothing more is to come of the hit with this path, as far as the collector knows better than the page. */
  isOver(path: string): boolean;
}

const readParams = (query: string): Parameter[] =>
  query.split('&').map((token) => {
    const at = token.indexOf('=');
    return at < 0 ? [token] : [token.slice(0, at), token.slice(at + 1)];
  });

/** How a page has sent it. Browsers say so themselves to servers that speak https. */
function transportOf(method: string, headers: IncomingHttpHeaders): string {
  const isImage = headers['sec-fetch-dest'] === 'image' || /^image\//.test(headers.accept ?? '');
  if (isImage) return 'image';
  return method === 'POST' && headers['sec-fetch-mode'] !== 'cors' ? 'ping' : 'xhr';
}

export function createCollector(): Collector {
  let mode = 'ok';
  const requests: ObservedRequest[] = [];
  const held: (() => void)[] = [];
  const over = new Set<string>();
  return {
    requests,
    setMode(next) {
      mode = next;
    },
    release: () => held.shift()?.(),
    isOver: (path) => over.has(path),
    async collect(request, response) {
      const during = mode;
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = Buffer.concat(chunks).toString('utf8');
      const { method = '', headers } = request;
      const { protocol, host, pathname, search } = addressOf(request);
      const transport = transportOf(method, headers);
      requests.push({
        transport,
        method,
        server: during,
        protocol,
        host,
        path: pathname,
        params: readParams(body || search.slice(1)),
      });
      // Nobody tells the page what becomes of a beacon, nor that no answer will come.
      if (transport === 'ping' || during === 'never') over.add(pathname);
      if (during === 'never') return;
      // A connection that is cut makes Firefox send the hit again by itself: this one fails on its way to a host that is not there.
      if (during === 'abort') {
        response.writeHead(302, { Location: 'https://nowhere.invalid/' }).end();
        return;
      }
      if (during === 'hold') await new Promise<void>((resolve) => held.push(resolve));
      if (during.startsWith('slow:'))
        await new Promise((resolve) => setTimeout(resolve, Number(during.slice(5))));
      response.writeHead(during === '500' ? 500 : 200, {
        'Content-Type': during === '500' ? 'text/plain' : 'image/gif',
        'Cache-Control': 'no-store',
        'Access-Control-Allow-Origin': headers.origin ?? '*',
        'Access-Control-Allow-Credentials': 'true',
        // A connection that is used again and then cut makes browsers send the hit once more.
        Connection: 'close',
      });
      response.end(during === '500' ? 'failed' : IMAGE);
    },
  };
}
