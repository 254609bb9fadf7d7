// Preloaded by the upload tests: sends what is meant for Adobe's hosts to a server on this machine, with the host in a header.
const http = require('node:http');
const https = require('node:https');

const port = Number(process.env['STAND_IN_PORT']);

/**
 * Called as Adobe's uploader calls it: with options first.
 *
 * @param {http.RequestOptions} options
 * @param {(response: http.IncomingMessage) => void} [callback]
 */
const request = ({ method, path, headers, hostname }, callback) =>
  http.request(
    {
      method,
      path,
      port,
      hostname: '127.0.0.1',
      headers: { ...headers, 'x-meant-for': `${hostname}` },
    },
    callback,
  );
Object.assign(https, { request });

const { fetch } = globalThis;
globalThis.fetch = (address, options) => {
  const { hostname, pathname } = new URL(address instanceof Request ? address.url : address);
  return fetch(`http://127.0.0.1:${port}${pathname}`, {
    ...options,
    headers: { ...options?.headers, 'x-meant-for': hostname },
  });
};
