// An Edge Network for this machine alone: takes what the Web SDK sends under /ee/, and fails on purpose when it is told to.
// Used by "npm start" (within the collection server), by the browser tests and by the bench.
const http = require('node:http');
const https = require('node:https');
const serving = require('../lib/serving.cjs');

/** @typedef {import('./edgeServer.d.cts').EdgeRequest} EdgeRequest */
/** @typedef {import('./edgeServer.d.cts').EdgeMode} EdgeMode */
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
 * @param {{ orgId: import('./edgeServer.d.cts').OrgId, tell?: (request: EdgeRequest) => void }} options `tell` hears of each request when
 *   it comes and when it ends
 * @returns {import('./edgeServer.d.cts').Edge}
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
 * Starts an Edge Network on the loopback address. Rejects when the port is taken.
 *
 * @param {Parameters<typeof import('./edgeServer.d.cts').createEdgeServer>[0]} options
 * @returns {Promise<import('./edgeServer.d.cts').EdgeServer>}
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
