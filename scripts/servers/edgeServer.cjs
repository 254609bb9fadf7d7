// An Edge Network for this machine alone: takes what the Web SDK sends under /ee/, and fails on purpose when it is told to.
// Used by "npm start" (within the collection server), by the browser tests and by the bench.
const http = require('node:http');
const https = require('node:https');
const serving = require('../lib/serving.cjs');

/**
 * `207`: taken, with an error of one service. `503 once`: the Web SDK's second try gets through. `broken`: taken, and the answer's body
 * can't be read. `hold`: answered once `release` is called. `slow:` is followed by milliseconds.
 *
 * @typedef {'ok' | '204' | '207' | '400' | '500' | '503' | '503 once' | 'broken' | 'cut' | 'hang' | 'hold' | `slow:${number}`} EdgeMode
 */

/**
 * The organization, which names the cookies that the Web SDK is told to set: one for all, or by datastream.
 *
 * @typedef {string | ((datastream: string) => string)} OrgId
 */

/**
 * One event of the Web SDK, as far as the tests look into it.
 *
 * @typedef {object} EdgeEvent
 * @property {Record<string, unknown> & { eventType?: string, web?: { webPageDetails?: { name?: string } } }} xdm
 * @property {Record<string, unknown>} [data]
 */

/**
 * A request as the server got it.
 *
 * @typedef {object} EdgeRequest
 * @property {number} number counts from 1
 * @property {string} method
 * @property {string} url path and query
 * @property {string} body
 * @property {number} at epoch milliseconds
 * @property {string} action `interact`, `collect`, `privacy/set-consent` or `identity/acquire`
 * @property {string} requestId the Web SDK's own; the same for each try
 * @property {{ events?: EdgeEvent[], consent?: { value?: { general?: string } }[], meta?: unknown } | undefined} [payload] the body, where
 *   it is JSON
 * @property {EdgeMode} mode the mode when the request came in
 * @property {string} answer `none yet`, a status, `cut` or `the browser went away`
 * @property {number} [answeredAt] epoch milliseconds; left out while there is no answer
 */

/**
 * @typedef {object} Edge
 * @property {EdgeRequest[]} requests all that came in, oldest first; grows and changes while the server runs
 * @property {(request: Request, response: Response, mode: EdgeMode) => Promise<void>} handle answers a request under `/ee/` as the mode
 *   says; rejects when the browser goes away before it was read
 * @property {() => void} release answers all requests that are held, with success
 * @property {() => void} close drops the answers that are still to come
 */

/**
 * @typedef {object} EdgeServer
 * @property {string} url address without a path
 * @property {number} port
 * @property {EdgeRequest[]} requests all that came in, oldest first; grows and changes while the server runs
 * @property {(mode: EdgeMode) => void} setMode throws when there is no such mode
 * @property {() => void} release answers all requests that are held, with success
 * @property {() => Promise<void>} close drops what is still open
 */

/** @typedef {http.IncomingMessage} Request */
/** @typedef {http.ServerResponse} Response */

const ACTION = /^\/ee\/(?:[\w-]+\/)?v1\/(interact|collect|privacy\/set-consent|identity\/acquire)$/;
const HINT = 'stand-in';
const MONTH = 2_592_000;

/** @param {unknown} mode @returns {mode is EdgeMode} */
const isMode = (mode) =>
  typeof mode === 'string' &&
  /^(ok|204|207|400|500|503|503 once|broken|cut|hang|hold|slow:\d{1,6})$/.test(mode);

/** @param {string} text */
const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The cookies that the Web SDK shall set for the page, and the visitor's id. @param {string} orgId @param {EdgeRequest} request */
const handlesFor = (orgId, { action, payload }) => {
  const cookie = (/** @type {string} */ name) => `kndctr_${orgId.replace('@', '_')}_${name}`;
  const identity = { key: cookie('identity'), value: 'stand-in-identity', maxAge: MONTH };
  const ecid = { id: '00000000000000000000000000000000000001', namespace: { code: 'ECID' } };
  if (action === 'privacy/set-consent') {
    const consent = payload?.consent?.[0]?.value?.general === 'out' ? 'out' : 'in';
    const stored = { key: cookie('consent'), value: `general=${consent}`, maxAge: MONTH };
    return [{ type: 'state:store', payload: consent === 'in' ? [identity, stored] : [stored] }];
  }
  return [
    { type: 'identity:result', payload: [ecid] },
    {
      type: 'locationHint:result',
      payload: [{ scope: 'EdgeNetwork', hint: HINT, ttlSeconds: 1800 }],
    },
    {
      type: 'state:store',
      payload: [identity, { key: cookie('cluster'), value: HINT, maxAge: 1800 }],
    },
  ];
};

/**
 * Answers the Web SDK's requests, for a server that has others, too.
 *
 * @param {{ orgId: OrgId, tell?: (request: EdgeRequest) => void }} options `tell` hears of each request when
 *   it comes and when it ends
 * @returns {Edge}
 */
const createEdge = ({ orgId, tell = () => {} }) => {
  /** @type {EdgeRequest[]} */
  const requests = [];
  /** @type {Set<NodeJS.Timeout>} */
  const timers = new Set();
  /** Answers to requests that are held. @type {(() => void)[]} */
  const held = [];

  const handle = async (
    /** @type {Request} */ request,
    /** @type {Response} */ response,
    /** @type {EdgeMode} */ mode,
  ) => {
    const url = new URL(request.url ?? '/', `http://${serving.HOST}`);
    const action = ACTION.exec(url.pathname)?.[1];
    if (!action || request.method !== 'POST') {
      return serving.sendJson(response, 404, { error: 'The Web SDK sends nothing to that.' });
    }
    const body = await serving.readBody(request);
    const requestId = url.searchParams.get('requestId') ?? '';
    const isAgain = requests.some((other) => other.requestId === requestId);
    /** @type {EdgeRequest} */
    const record = {
      number: requests.length + 1,
      method: request.method,
      url: request.url ?? '',
      body,
      at: Date.now(),
      action,
      requestId,
      payload: parse(body),
      mode,
      answer: 'none yet',
    };
    requests.push(record);
    tell(record);

    const settle = (/** @type {string} */ answer) => {
      if (record.answer !== 'none yet') return;
      record.answer = answer;
      record.answeredAt = Date.now();
      tell(record);
    };
    const succeed = () => {
      if (response.destroyed) return;
      if (action === 'collect' || mode === '204') {
        response.writeHead(204);
        response.end();
        return settle('204');
      }
      if (mode === 'broken') {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.end('{"requestId": "cut off in the mid');
        return settle('200');
      }
      const status = mode === '207' ? 207 : 200;
      const org = typeof orgId === 'string' ? orgId : orgId(url.searchParams.get('configId') ?? '');
      serving.sendJson(response, status, {
        requestId,
        handle: handlesFor(org, record),
        ...(status === 207 && {
          errors: [{ status: 504, title: 'One of the services did not answer.' }],
        }),
      });
      settle(String(status));
    };
    const failsOnce = mode === '503 once' && !isAgain;
    serving.applyMode(/^2\d\d$/.test(mode) ? 'ok' : failsOnce ? '503' : mode, response, {
      succeed: mode === 'hold' ? () => held.push(succeed) : succeed,
      settle,
      timers,
    });
  };

  return {
    requests,
    handle,
    release: () => {
      for (const answer of held.splice(0)) answer();
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
};

/**
 * Starts an Edge Network on the loopback address; `port` 0, the default, takes any free one. The Web SDK speaks https alone: give it
 * `tls`, or a page that sends elsewhere. Rejects when the port is taken.
 *
 * @param {{ port?: number, mode?: EdgeMode, orgId?: OrgId, tls?: { key: string | Buffer, cert: string | Buffer } }} [options]
 * @returns {Promise<EdgeServer>}
 */
const createEdgeServer = async ({
  port: wanted = 0,
  mode: first = 'ok',
  orgId = 'TEST@AdobeOrg',
  tls,
} = {}) => {
  if (!isMode(first)) throw new TypeError(`The Edge Network has no mode "${first}".`);
  /** @type {EdgeMode} */
  let mode = first;
  const edge = createEdge({ orgId });
  const answer = (/** @type {Request} */ request, /** @type {Response} */ response) => {
    serving.allowEveryOrigin(request, response);
    if (request.method === 'OPTIONS') {
      response.writeHead(204);
      response.end();
      return;
    }
    // A browser that leaves in the middle of a request is no reason to stop serving the others.
    edge.handle(request, response, mode).catch(() => response.destroy());
  };
  const server = tls ? https.createServer(tls, answer) : http.createServer(answer);
  const port = await serving.listen(server, wanted);
  return {
    url: `${tls ? 'https' : 'http'}://${serving.HOST}:${port}`,
    port,
    requests: edge.requests,
    setMode(next) {
      if (!isMode(next)) throw new TypeError(`The Edge Network has no mode "${next}".`);
      mode = next;
    },
    release: edge.release,
    close: async () => {
      edge.close();
      await serving.close(server, new Set());
    },
  };
};

module.exports = { createEdge, createEdgeServer };
