// What becomes of hits that are forwarded: what waits stands in the site's storage, how it ended in the log.
import { byId, element } from './dom.js';

const WAITING = 'post-track-callback.forward.1.';
const ENDED = /Hit (delivered|dropped): (\S+) to \S+, attempt (\d+)(?:: (.*))?/;
const SHOWN = 6;
const LOOK_EVERY = 150;

/**
 * @typedef {object} ForwardedHit
 * @property {string} label
 * @property {'pending' | 'delivered' | 'dropped' | 'gone'} state
 * @property {number} attempts
 * @property {string} [reason]
 * @property {boolean} [isOld] it was accepted before the page was loaded
 */

/** Reads what the extension writes to the console, as a person would. @param {(line: string) => void} read */
const listenToLog = (read) => {
  for (const level of ['log', 'info', 'warn', 'error']) {
    const original = console[level];
    console[level] = (...values) => {
      read(values.join(' '));
      original.apply(console, values);
    };
  }
};

/** What waits, by id. @returns {Map<string, { attempts: number, fields: Record<string, string>, type: string, at: number }>} */
const readWaiting = () =>
  new Map(
    Object.keys(localStorage)
      .filter((key) => key.startsWith(WAITING))
      .flatMap((key) => {
        // Another page of the site may have removed it in between.
        const { a: attempts, b: body, t: at } = JSON.parse(localStorage.getItem(key) ?? '{}');
        if (!body) return [];
        const { fields, type } = JSON.parse(body);
        return [[key.slice(WAITING.length), { attempts, fields, type, at }]];
      }),
  );

/** @param {ForwardedHit} hit */
const describe = ({ state, attempts, reason, isOld }) =>
  ({
    pending: `pending, ${attempts === 0 ? 'not tried yet' : `attempt ${attempts}`}${isOld ? ', from before the reload' : ''}`,
    delivered: `delivered, attempt ${attempts}`,
    dropped: `dropped: ${reason}`,
    gone: 'settled by another page',
  })[state];

/** Shows each forwarded hit and what became of it, the newest on top. */
export function showForwarding() {
  /** @type {Map<string, ForwardedHit>} */
  const hits = new Map();
  const loadedAt = performance.timeOrigin;
  let drawn = '';

  const draw = () => {
    const rows = [...hits.values()].slice(-SHOWN).reverse();
    const text = JSON.stringify(rows);
    if (text === drawn) return;
    drawn = text;
    byId('forwarded').replaceChildren(
      ...rows.map((hit) =>
        element(
          'li',
          { class: 'entry forwarded', 'data-state': hit.state },
          element('strong', {}, hit.label),
          element('span', {}, describe(hit)),
        ),
      ),
    );
  };

  const look = () => {
    const waiting = readWaiting();
    for (const [id, { attempts, fields, type, at }] of waiting) {
      const label = fields.link ?? fields.page ?? type;
      hits.set(id, { label, state: 'pending', attempts, isOld: at < loadedAt });
    }
    for (const [id, hit] of hits)
      if (hit.state === 'pending' && !waiting.has(id)) hits.set(id, { ...hit, state: 'gone' });
    draw();
  };

  listenToLog((line) => {
    const [, state, id, attempts, reason] = ENDED.exec(line) ?? [];
    if (!id) return;
    // One that was settled at once may never have been seen waiting.
    look();
    const label = hits.get(id)?.label ?? 'Hit';
    hits.set(id, { label, state, attempts: Number(attempts), reason });
    byId('forwarded-live').textContent = `${label}: ${describe(hits.get(id))}`;
    draw();
  });
  look();
  setInterval(look, LOOK_EVERY);
}
