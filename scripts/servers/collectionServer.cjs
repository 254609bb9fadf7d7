// A collection server for this machine alone: takes hits under /b/ss/, and under /ee/ what the Web SDK sends, and fails on purpose when
// it is told to.
// Used by "npm start", by the browser tests and by the bench.
const { mkdtempSync, rmSync } = require('node:fs');
const http = require('node:http');
const { tmpdir } = require('node:os');
const path = require('node:path');
const {
  HOST,
  allowEveryOrigin,
  applyMode,
  close,
  listen,
  readBody,
  sendJson,
} = require('../lib/serving.cjs');
const { createEdge } = require('./edgeServer.cjs');
const { createPartner, isPartnerMode } = require('./partnerServer.cjs');

/**
 * `slow:` is followed by milliseconds; `hold`: a hit is answered once `release` is called.
 *
 * @typedef {'ok' | '500' | 'cut' | 'hang' | 'hold' | `slow:${number}`} ServerMode
 */

/**
 * A hit as the server got it.
 *
 * @typedef {object} CollectedHit
 * @property {number} number counts from 1
 * @property {string} method
 * @property {string} url path and query
 * @property {string} body
 * @property {number} at epoch milliseconds
 * @property {ServerMode} mode the mode when the hit came in
 * @property {'none yet' | '200' | '500' | 'cut' | 'the browser went away'} answer
 * @property {number} [answeredAt] epoch milliseconds; left out while there is no answer
 */

/**
 * @typedef {object} CollectionServer
 * @property {string} url address without a path: `http://127.0.0.1:<port>`
 * @property {number} port
 * @property {CollectedHit[]} hits all that came in under `/b/ss/`, oldest first; grows and changes while the server runs
 * @property {import('./edgeServer.cjs').EdgeRequest[]} edgeRequests all that came in under `/ee/`, where the Web SDK's Edge Network is,
 *   oldest first; grows and changes, too
 * @property {import('./partnerServer.cjs').PartnerRequest[]} partnerCalls all that came in at `/partner`, oldest first; grows and changes, too
 * @property {() => import('./partnerServer.cjs').StoredHit[]} storedByPartner the hits that the partner has stored, each once
 * @property {(mode: ServerMode) => void} setMode throws when there is no such mode
 * @property {(mode: import('./partnerServer.cjs').PartnerMode) => void} setPartnerMode throws when there is no such mode
 * @property {() => void} release answers all that is held, with success
 * @property {() => Promise<void>} close drops what is still open
 */

/** @typedef {http.IncomingMessage} Request */
/** @typedef {http.ServerResponse} Response */

/** The organization of the Web SDK in the demo. */
const DEMO = 'DEMO@AdobeOrg';
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

/** @param {unknown} mode @returns {mode is ServerMode} */
const isMode = (mode) =>
  typeof mode === 'string' && /^(ok|500|cut|hang|hold|slow:\d{1,6})$/.test(mode);

/** @param {string | undefined} host a host with or without a port */
const isLoopback = (host) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(host ?? '');

/**
 * Starts a collection server on the loopback address. Rejects when the port is taken.
 *
 * @param {{ port?: number, mode?: ServerMode, partnerFile?: string }} [options] `port`: 0 (the default) takes any free one; `mode`: `ok` when left out;
 *   `partnerFile`: where the partner stores its hits, a new file when left out.
 * @returns {Promise<CollectionServer>}
 */
const createCollectionServer = async ({ port = 0, mode: firstMode = 'ok', partnerFile } = {}) => {
  if (!isMode(firstMode)) throw new TypeError(`The collection server has no mode "${firstMode}".`);
  /** @type {ServerMode} */
  let mode = firstMode;
  /** @type {CollectedHit[]} */
  const hits = [];
  /** @type {import('./partnerServer.cjs').PartnerMode} */
  let partnerMode = 'ok';
  /** @type {Set<Response>} */
  const watchers = new Set();
  /** @type {Set<NodeJS.Timeout>} */
  const timers = new Set();
  /** Answers to hits that are held. @type {(() => void)[]} */
  const held = [];

  /** @param {'hit' | 'edge' | 'partner' | 'partner-answer' | 'mode' | 'partner-mode'} type @param {unknown} value */
  const tell = (type, value) => {
    for (const watcher of watchers) {
      watcher.write(`event: ${type}\ndata: ${JSON.stringify(value)}\n\n`);
    }
  };

  const edge = createEdge({ orgId: DEMO, tell: (request) => tell('edge', request) });
  const folder = partnerFile ? undefined : mkdtempSync(path.join(tmpdir(), 'partner-'));
  const partner = createPartner({
    file: partnerFile ?? path.join(folder ?? '', 'store.jsonl'),
    tell: (request) => tell(request.answer === 'none yet' ? 'partner' : 'partner-answer', request),
  });

  /** @param {unknown} next */
  const setMode = (next) => {
    if (!isMode(next)) throw new TypeError(`The collection server has no mode "${next}".`);
    mode = next;
    tell('mode', { mode });
  };

  /** @param {unknown} next */
  const setPartnerMode = (next) => {
    if (!isPartnerMode(next)) throw new TypeError(`The partner has no mode "${next}".`);
    partnerMode = next;
    tell('partner-mode', { mode: partnerMode });
  };

  /** @param {Request} request @param {Response} response */
  const collect = async (request, response) => {
    const body = await readBody(request);
    /** @type {CollectedHit} */
    const hit = {
      number: hits.length + 1,
      method: request.method ?? '',
      url: request.url ?? '',
      body,
      at: Date.now(),
      mode,
      answer: 'none yet',
    };
    hits.push(hit);
    tell('hit', hit);

    /** @param {CollectedHit['answer']} answer */
    const settle = (answer) => {
      if (hit.answer !== 'none yet') return;
      hit.answer = answer;
      hit.answeredAt = Date.now();
      tell('hit', hit);
    };
    const answerWithImage = () => {
      response.writeHead(200, { 'Content-Type': 'image/gif', 'Cache-Control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : GIF);
      settle('200');
    };

    const hold = () => {
      held.push(() => {
        if (!response.destroyed) answerWithImage();
      });
    };
    applyMode(mode, response, {
      succeed: mode === 'hold' ? hold : answerWithImage,
      settle,
      timers,
    });
  };

  /** @param {Request} request @param {Response} response @param {URL} url */
  const control = async (request, response, url) => {
    const { origin } = request.headers;
    // Another site's page can reach this machine too, by name or by a name that resolves to it: it shall switch nothing.
    const fromElsewhere = origin && !isLoopback(origin.replace(/^https?:\/\//, ''));
    if (fromElsewhere || !isLoopback(request.headers.host)) {
      return sendJson(response, 403, { error: 'Only pages of this machine may ask that.' });
    }
    if (request.method === 'GET' && url.pathname === '/control/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(`event: mode\ndata: ${JSON.stringify({ mode })}\n\n`);
      response.write(`event: partner-mode\ndata: ${JSON.stringify({ mode: partnerMode })}\n\n`);
      watchers.add(response);
      response.on('close', () => watchers.delete(response));
    } else if (request.method === 'GET' && url.pathname === '/control') {
      const since = Number(url.searchParams.get('since') ?? 0) || 0;
      sendJson(response, 200, {
        mode,
        hits: hits.slice(since),
        partnerMode,
        partner: partner.requests,
        stored: partner.stored(),
      });
    } else if (request.method === 'POST' && url.pathname === '/control') {
      const body = await readBody(request);
      try {
        const asked = JSON.parse(body);
        if (!('partnerMode' in asked) || 'mode' in asked) setMode(asked.mode);
        if ('partnerMode' in asked) setPartnerMode(asked.partnerMode);
        sendJson(response, 200, { mode, partnerMode });
      } catch (error) {
        sendJson(response, 400, { error: String(error) });
      }
    } else {
      sendJson(response, 404, { error: 'There is no such control.' });
    }
  };

  const server = http.createServer((request, response) => {
    allowEveryOrigin(request, response);
    if (request.method === 'OPTIONS') {
      response.writeHead(204);
      response.end();
      return;
    }
    const url = new URL(request.url ?? '/', `http://${HOST}`);
    const handled = url.pathname.startsWith('/b/ss/')
      ? collect(request, response)
      : url.pathname.startsWith('/ee/')
        ? edge.handle(request, response, mode)
        : url.pathname === '/partner'
          ? request.method === 'GET' && !url.search
            ? sendJson(response, 200, partner.requests)
            : partner.handle(request, response, partnerMode)
          : url.pathname.startsWith('/control')
            ? control(request, response, url)
            : sendJson(response, 404, {
                error: 'Only /b/ss/, /ee/, /partner and /control are here.',
              });
    // A browser that leaves in the middle of a request is no reason to stop serving the others.
    Promise.resolve(handled).catch(() => response.destroy());
  });

  const listening = await listen(server, port);

  return {
    url: `http://${HOST}:${listening}`,
    port: listening,
    hits,
    edgeRequests: edge.requests,
    partnerCalls: partner.requests,
    storedByPartner: partner.stored,
    setMode,
    setPartnerMode,
    release: () => {
      for (const answer of held.splice(0)) answer();
      edge.release();
      partner.release();
    },
    close: () => {
      edge.close();
      partner.close();
      if (folder) rmSync(folder, { recursive: true });
      return close(server, timers);
    },
  };
};

module.exports = { createCollectionServer };
