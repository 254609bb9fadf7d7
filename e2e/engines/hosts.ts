import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type RequestListener } from 'node:http';
import https from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';

/** Stands between the browser and the hosts of a test. Nothing leaves this machine. */
export interface Hosts {
  /** For {@link EngineOptions.proxy}. */
  port: number;
  close(): Promise<void>;
}

const certificates = path.join(
  path.dirname(require.resolve('@adobe/reactor-sandbox/package.json')),
  'cert',
);
/** A certificate for servers that speak https on this machine; browsers are told to take any. */
export const TLS = {
  key: readFileSync(path.join(certificates, 'key.pem')),
  cert: readFileSync(path.join(certificates, 'cert.pem')),
};

const listen = async (server: Server) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const close = (server: Server & { closeAllConnections?(): void }) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections?.();
  });

/** A request's address, whichever server of {@link startHosts} got it. */
export const addressOf = ({ url = '/', headers, socket }: IncomingMessage) =>
  // To a proxy a browser names the whole address.
  new URL(url, `${socket instanceof TLSSocket ? 'https' : 'http'}://${headers.host}`);

/**
 * Leads requests for hosts that are not there to servers of this machine: what page, collector and Edge Network are called matters to
 * trackers, and no browser is asked to intercept anything.
 *
 * @param options `tunnels`: ports of the https servers that stand for a host; `answer`: answers for all others whose name ends in `.test`, or as that of an old data center
 */
export async function startHosts({
  tunnels = {},
  answer,
}: {
  tunnels?: Record<string, number>;
  answer?: RequestListener;
}): Promise<Hosts> {
  const refuse: RequestListener = (_request, response) => void response.writeHead(502).end();
  const isAnswered = (host = '') => answer && /\.(test|2o7\.net)(:\d+)?$/.test(host);
  const proxy = http.createServer((request, response) =>
    (isAnswered(addressOf(request).host) && answer ? answer : refuse)(request, response),
  );
  const secure = https.createServer(TLS, answer ?? refuse);
  const securePort = await listen(secure);
  const sockets = new Set<Duplex>();
  proxy.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex, head: Buffer) => {
    const host = url.replace(/:443$/, '');
    const port = tunnels[host] ?? (isAnswered(host) ? securePort : undefined);
    // The browser's own errands end here, too.
    if (!port) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const server = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      server.pipe(socket).pipe(server);
    });
    for (const [one, other] of [
      [server, socket],
      [socket, server],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  return {
    port: await listen(proxy),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([close(proxy), close(secure)]);
    },
  };
}
