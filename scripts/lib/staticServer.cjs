// A server of files for this machine alone: for the pages of the browser tests, of the bench and of the pictures.
const { readFileSync } = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { HOST, close, listen } = require('./serving.cjs');

/** @typedef {string | Buffer | undefined} Body */

/**
 * The body for a path; `undefined`: there is none, which is answered with 404.
 *
 * @typedef {(pathname: string, request: http.IncomingMessage) => Body | Promise<Body>} Read
 */

/**
 * @typedef {object} StaticServer
 * @property {string} origin address without a path: `http://127.0.0.1:<port>`
 * @property {number} port
 * @property {() => Promise<void>} close drops what is still open
 */

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Serves what `read` finds for a path, as HTML where the name says nothing else. Takes any free port of the loopback address.
 *
 * @param {Read} read
 * @param {{ headers?: Record<string, string> | (() => Record<string, string>) }} [options] `headers`: more of them, for each answer
 * @returns {Promise<StaticServer>}
 */
const startStaticServer = async (read, { headers = {} } = {}) => {
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
    const body = await read(pathname, request);
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': TYPES[path.extname(pathname)] ?? 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(typeof headers === 'function' ? headers() : headers),
    });
    response.end(body);
  });
  const port = await listen(server, 0);
  return { origin: `http://${HOST}:${port}`, port, close: () => close(server, new Set()) };
};

/** Finds files in a folder. @param {string} root @returns {(pathname: string) => Buffer | undefined} */
const readFrom = (root) => (pathname) => {
  try {
    return readFileSync(path.join(root, path.normalize(decodeURIComponent(pathname))));
  } catch {
    return undefined;
  }
};

/** Headers of a page that is isolated: its timer is fine. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

module.exports = { startStaticServer, readFrom, ISOLATED };
