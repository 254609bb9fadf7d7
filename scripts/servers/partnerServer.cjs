// A partner's endpoint for this machine alone: stores the hits that are forwarded to it, each once, and fails on purpose when it is told to.
// Used by "npm start", by the browser tests and by the bench.
const { appendFileSync, readFileSync } = require('node:fs');
const http = require('node:http');
const serving = require('../lib/serving.cjs');

/**
 * A status fails with it, with a `Retry-After` after the colon. `cut` answers nothing; `lose` stores the hit, and its answer is lost.
 * `no-cors` stores it and keeps the page from seeing that. `stall` stores it, and the body of the answer never ends. `hold`: answered once
 * `release` is called. `slow:` is followed by milliseconds, `flaky:` by how many of a hundred fail, a third of them after the hit was stored.
 *
 * @typedef {'ok' | `${number}` | `${number}:${string}` | 'hang' | 'hold' | 'cut' | 'lose' | 'no-cors' | 'redirect' | 'stall' | `slow:${number}` | `flaky:${number}`} PartnerMode
 */

/**
 * @typedef {object} PartnerRequest
 * @property {number} number counts from 1
 * @property {string} method
 * @property {string} url path and query
 * @property {http.IncomingHttpHeaders} headers
 * @property {string} body
 * @property {number} at epoch milliseconds
 * @property {string} mode what the partner did with it
 * @property {string} answer
 * @property {boolean} isCopy whether the store had the hit's id
 */

/** A hit as it is stored: an envelope of any format. @typedef {{ id: string, [member: string]: unknown }} StoredHit */

/**
 * @typedef {object} Partner
 * @property {PartnerRequest[]} requests all that came in, oldest first; grows and changes while the server runs
 * @property {() => StoredHit[]} stored what stands in the file: each hit once
 * @property {(request: Request, response: Response, mode: PartnerMode) => Promise<unknown>} handle
 * @property {() => void} release answers all that is held, with success
 * @property {() => void} close
 */

/**
 * @typedef {object} ServedPartner
 * @property {string} url address without a path
 * @property {number} port
 * @property {() => number} preflights how often a browser has asked before a request
 * @property {(mode: PartnerMode) => void} setMode throws when there is no such mode
 * @property {() => Promise<void>} close drops what is still open
 */

/** @typedef {Omit<Partner, 'close'> & ServedPartner} PartnerServer */

/** @typedef {http.IncomingMessage} Request */
/** @typedef {http.ServerResponse} Response */

/** @param {unknown} mode @returns {mode is PartnerMode} */
const isPartnerMode = (mode) =>
  typeof mode === 'string' &&
  /^(ok|[45]\d\d(:.{1,40})?|hang|hold|cut|lose|no-cors|redirect|stall|slow:\d{1,6}|flaky:\d{1,2})$/.test(
    mode,
  );

/** The members of an envelope, in whichever format it came. @param {URL} url @param {string} body @returns {{ id?: unknown }} */
const readEnvelope = (url, body) => {
  if (url.searchParams.has('id')) return Object.fromEntries(url.searchParams);
  try {
    return Object(JSON.parse(body));
  } catch {
    return Object.fromEntries(new URLSearchParams(body));
  }
};

/** What is stored, without a line that a crash has cut off. @param {string} file @returns {StoredHit[]} */
const readStore = (file) =>
  readFileSync(file, { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line)];
      } catch {
        return [];
      }
    });

/**
 * @param {{ file: string, tell?: (request: PartnerRequest) => void }} options
 * @returns {Partner}
 */
const createPartner = ({ file, tell = () => {} }) => {
  /** @type {PartnerRequest[]} */
  const requests = [];
  /** @type {Set<string>} */
  const seen = new Set(readStore(file).map(({ id }) => id));
  // Ends a line that was cut off.
  if (!/(^|\n)$/.test(readFileSync(file, 'utf8'))) appendFileSync(file, '\n');
  /** @type {Set<NodeJS.Timeout>} */
  const timers = new Set();
  /** @type {(() => void)[]} */
  const held = [];
  let chance = 1;

  /** Keeps a hit, unless it is there. @param {URL} url @param {PartnerRequest} record */
  const store = (url, record) => {
    const envelope = readEnvelope(url, record.body);
    const { id } = envelope;
    if (typeof id !== 'string' || !id) return;
    record.isCopy = seen.has(id);
    if (record.isCopy) return;
    // Written before it is answered: what was answered is never lost.
    appendFileSync(file, `${JSON.stringify(envelope)}\n`);
    seen.add(id);
  };

  /** Fails by chance, of which a third is after the hit was stored. Always the same chance, so that a run can be repeated. @param {number} share of a hundred */
  const flake = (share) => {
    // A linear congruential generator, whose upper bits are good enough: https://en.wikipedia.org/wiki/Linear_congruential_generator
    chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0;
    const drawn = (chance / 2 ** 32) * 100;
    return drawn >= share ? 'ok' : drawn * 3 < share ? 'lose' : '500';
  };

  /** @param {Request} request @param {Response} response @param {PartnerMode} asked */
  const handle = async (request, response, asked) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.removeHeader('Access-Control-Allow-Credentials');
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
    const url = new URL(request.url ?? '/', `http://${serving.HOST}`);
    const body = await serving.readBody(request);
    const mode = asked.startsWith('flaky:') ? flake(Number(asked.slice(6))) : asked;
    /** @type {PartnerRequest} */
    const record = {
      number: requests.length + 1,
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body,
      at: Date.now(),
      mode,
      answer: 'none yet',
      isCopy: false,
    };
    requests.push(record);
    tell(record);

    /** @param {string} answer */
    const settle = (answer) => {
      if (record.answer !== 'none yet') return;
      record.answer = answer;
      tell(record);
    };
    const succeed = () => {
      if (response.destroyed) return;
      store(url, record);
      serving.sendJson(response, 200, { received: record.number });
      settle('200');
    };

    if (mode === 'lose') {
      store(url, record);
      return serving.applyMode('cut', response, { succeed, settle, timers });
    }
    if (mode === 'no-cors') {
      response.removeHeader('Access-Control-Allow-Origin');
      return succeed();
    }
    if (mode === 'redirect') {
      response.writeHead(302, { Location: '/elsewhere' });
      response.end();
      return settle('302');
    }
    if (mode === 'stall') {
      store(url, record);
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('{');
      return settle('200, and its body never ends');
    }
    const [, status, retryAfter] = /^(\d{3}):(.*)$/.exec(mode) ?? [];
    if (retryAfter) response.setHeader('Retry-After', retryAfter);
    serving.applyMode(status ?? mode, response, {
      succeed: mode === 'hold' ? () => held.push(succeed) : succeed,
      settle,
      timers,
    });
  };

  return {
    requests,
    stored: () => readStore(file),
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
 * Starts a partner's endpoint on the loopback address. Rejects when the port is taken.
 *
 * @param {{ file: string, port?: number, mode?: PartnerMode }} options
 * @returns {Promise<PartnerServer>}
 */
const createPartnerServer = async ({ file, port: wanted = 0, mode: first = 'ok' }) => {
  /** @type {PartnerMode} */
  let mode = first;
  let preflights = 0;
  const partner = createPartner({ file });
  const server = http.createServer((request, response) => {
    if (request.method === 'OPTIONS') {
      preflights++;
      response.writeHead(204);
      response.end();
      return;
    }
    // A browser that leaves in the middle of a request is no reason to stop serving the others.
    partner.handle(request, response, mode).catch(() => response.destroy());
  });
  const port = await serving.listen(server, wanted);
  return {
    ...partner,
    url: `http://${serving.HOST}:${port}`,
    port,
    preflights: () => preflights,
    setMode(next) {
      if (!isPartnerMode(next)) throw new TypeError(`The partner has no mode "${next}".`);
      mode = next;
    },
    close: async () => {
      partner.close();
      await serving.close(server, new Set());
    },
  };
};

module.exports = { createPartner, createPartnerServer, isPartnerMode };
