// What is known of each hit of this page, put together from three sides: the tracker, the callbacks, and the collection server.

/** How long the trackers wait for an answer, in milliseconds. */
const PATIENCE = 5000;

/**
 * @typedef {object} CallbackRun
 * @property {string} name
 * @property {number} took milliseconds that the callback itself took
 * @property {string} [error]
 * @property {string[]} logged
 * @property {boolean} [complained] whether an error was logged meanwhile
 * @property {number} [settledAfter] milliseconds until its promise settled
 *
 * @typedef {object} TrackedHit
 * @property {number} number
 * @property {string} label
 * @property {string} tracker
 * @property {'page' | 'custom' | 'download' | 'exit' | 'event'} type
 * @property {'waiting' | 'travelling' | 'confirmed' | 'failed'} state
 * @property {number} handedOverAt
 * @property {number} [leftAt]
 * @property {number} [endedAt]
 * @property {string} [confirmedBy]
 * @property {string} [answer] what the collection server did with it
 * @property {CallbackRun[]} callbacks
 * @property {{ name: string, text: string }[]} rules what rules on this hit told
 */

const LINK_TYPES = { lnk_o: 'custom', lnk_d: 'download', lnk_e: 'exit' };

/** The path holds the hit's random number, in GET and POST alike; a request of the Web SDK has an id. @param {string} url */
const keyOf = (url) => {
  const { pathname, searchParams } = new URL(url, location.href);
  return searchParams.get('requestId') ?? pathname;
};

/** @param {string} url @param {string} name */
const parameter = (url, name) => {
  const found = new RegExp(`[?&]${name}=([^&]*)`).exec(url);
  return found ? decodeURIComponent(found[1]) : undefined;
};

/** @param {string} url */
const readRequestUrl = (url) => {
  const type = LINK_TYPES[parameter(url, 'pe')] ?? 'page';
  const name = parameter(url, type === 'page' ? 'pageName' : 'pev2');
  return { type, label: name || parameter(url, 'pev1') };
};

/** @param {(hit: TrackedHit) => void} onChange called whenever something about a hit becomes known */
export function createHits(onChange) {
  /** @type {Map<string, TrackedHit>} */
  const hits = new Map();
  let count = 0;

  /** @param {TrackedHit} hit */
  const isShown = (hit) => [...hits.values()].includes(hit);

  /** @param {TrackedHit} hit @param {Partial<TrackedHit>} news */
  const update = (hit, news) => {
    Object.assign(hit, news);
    onChange(hit);
  };

  /** @param {TrackedHit} hit @param {Partial<TrackedHit>} news */
  const end = (hit, news) => update(hit, { ...news, endedAt: performance.now() });

  /** @param {TrackedHit} hit */
  const leave = (hit) => {
    update(hit, { state: 'travelling', leftAt: performance.now() });
    setTimeout(() => {
      if (hit.endedAt || !isShown(hit)) return;
      update(hit, { state: 'failed', answer: 'no answer', endedAt: hit.leftAt + PATIENCE });
    }, PATIENCE + 300);
  };

  /** @param {string} tracker @param {{ type: TrackedHit['type'], label?: string }} what @returns {TrackedHit} */
  const create = (tracker, { type, label }) => ({
    number: ++count,
    label: label || 'no name',
    tracker,
    type,
    state: 'waiting',
    handedOverAt: performance.now(),
    callbacks: [],
    rules: [],
  });

  return {
    /** @param {string} requestUrl @param {string} tracker @param {{ type: TrackedHit['type'], label?: string }} [what] left out: what the request URL says */
    handedOver(requestUrl, tracker, what = readRequestUrl(requestUrl)) {
      const hit = create(tracker, what);
      // A tracker sends one hit at a time; the Web SDK does not wait.
      const mustWait = [...hits.values()].some(
        (other) => other.tracker === tracker && !other.endedAt && !/^web-sdk/.test(tracker),
      );
      hits.set(keyOf(requestUrl), hit);
      if (mustWait) onChange(hit);
      else leave(hit);
    },

    /** An event that its tracker never sent. @param {string} tracker @param {{ type: TrackedHit['type'], label?: string }} what */
    notSent(tracker, what) {
      end(create(tracker, what), { state: 'failed', answer: 'no consent' });
    },

    /** @param {string} requestUrl */
    confirmed(requestUrl) {
      const hit = hits.get(keyOf(requestUrl));
      if (hit && !hit.endedAt) end(hit, { state: 'confirmed' });
    },

    /** What the collection server says of a hit. @param {{ url: string, answer: string }} record */
    seenByServer({ url, answer }) {
      const hit = hits.get(keyOf(url));
      if (!hit || hit.answer) return;
      if (answer === 'none yet') {
        if (hit.state === 'waiting') leave(hit);
      } else if (/^2/.test(answer) || hit.endedAt) {
        // The tracker says itself that the hit is confirmed.
        update(hit, { answer });
      } else {
        end(hit, {
          state: 'failed',
          answer: answer === 'the browser went away' ? 'no answer' : answer,
        });
      }
    },

    /** @param {{ requestUrl: string, confirmedBy: string }} hit @param {CallbackRun} run */
    ran({ requestUrl, confirmedBy }, run) {
      const hit = hits.get(keyOf(requestUrl));
      if (!hit) return;
      hit.callbacks.push(run);
      update(hit, {
        state: 'confirmed',
        confirmedBy,
        endedAt: hit.endedAt ?? performance.now() - run.took,
      });
    },

    /** Something about a callback became known later. @param {{ requestUrl: string }} hit */
    changed({ requestUrl }) {
      const hit = hits.get(keyOf(requestUrl));
      if (hit) onChange(hit);
    },

    /** A rule on the hit ran. @param {{ requestUrl: string }} hit @param {string} name @param {string} text */
    ruled({ requestUrl }, name, text) {
      const hit = hits.get(keyOf(requestUrl));
      if (!hit) return;
      hit.rules.push({ name, text });
      onChange(hit);
    },

    /** Forgets all hits; what is on its way is not shown any more. */
    clear: () => hits.clear(),
  };
}
