// What the servers for this machine alone have in common.

const HOST = '127.0.0.1';
const LONGEST_BODY = 1_000_000;

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** @param {Request} request @returns {Promise<string>} */
const readBody = (request) =>
  new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const chunks = [];
    let length = 0;
    request.on('data', (chunk) => {
      length += chunk.length;
      if (length > LONGEST_BODY) request.destroy(new Error('The body is too long.'));
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
    request.on('aborted', () => reject(new Error('The browser went away.')));
  });

/** @param {Response} response @param {number} status @param {unknown} value */
const sendJson = (response, status, value) => {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
};

/** @param {Request} request @param {Response} response */
const allowEveryOrigin = (request, response) => {
  const { origin } = request.headers;
  if (origin) {
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Vary', 'Origin');
  }
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', 'Content-Type');
  response.setHeader('Timing-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
};

/**
 * Does with a request what a mode says that makes a server fail, and calls `succeed` in any other.
 *
 * @param {string} mode
 * @param {Response} response
 * @param {{ succeed(): void, settle(answer: string): void, timers: Set<NodeJS.Timeout> }} tools `settle`: notes what became of the request
 */
const applyMode = (mode, response, { succeed, settle, timers }) => {
  response.on('close', () => settle('the browser went away'));
  if (mode === 'hang') return;
  if (mode === 'cut') {
    settle('cut');
    response.destroy();
  } else if (/^[45]\d\d$/.test(mode)) {
    response.writeHead(Number(mode), { 'Content-Type': 'text/plain' });
    response.end('Failing on purpose.');
    settle(mode);
  } else if (mode.startsWith('slow:')) {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        if (!response.destroyed) succeed();
      },
      Number(mode.slice('slow:'.length)),
    );
    timers.add(timer);
  } else {
    succeed();
  }
};

/** @param {import('node:net').Server} server @param {number} port @returns {Promise<number>} the port; rejects when it is taken */
const listen = async (server, port) => {
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(undefined));
  });
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
};

/** @param {import('node:http').Server} server @param {Set<NodeJS.Timeout>} timers @returns {Promise<void>} */
const close = (server, timers) =>
  new Promise((resolve) => {
    for (const timer of timers) clearTimeout(timer);
    server.close(() => resolve(undefined));
    server.closeAllConnections();
  });

module.exports = { HOST, readBody, sendJson, allowEveryOrigin, applyMode, listen, close };
