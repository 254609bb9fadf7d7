// Preloaded by the upload tests: sends what is meant for Adobe's hosts to a server on this machine, with the host in a header.
const http = require('node:http');
const https = require('node:https');

const port = Number(process.env.STAND_IN_PORT);

https.request = (options, callback) =>
  http.request(
    {
      method: options.method,
      path: options.path,
      port,
      hostname: '127.0.0.1',
      headers: { ...options.headers, 'x-meant-for': options.hostname },
    },
    callback,
  );

const { fetch } = globalThis;
globalThis.fetch = (address, options) => {
  const { hostname, pathname } = new URL(address);
  return fetch(`http://127.0.0.1:${port}${pathname}`, {
    ...options,
    headers: { ...options?.headers, 'x-meant-for': hostname },
  });
};
