// The page of a long run: everything of the extension that a hit can meet is switched on in it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const REAL = path.join(ROOT, '.sandbox/files/AppMeasurement.js');
const HOSTED = ['tracker', 'clearing', 'forwarding', 'inspector'];

/** @typedef {'AppMeasurement' | 'built-in tracker'} TrackerKind */

/** Milliseconds from the hand-over until a hit counts as unconfirmed: more than a busy machine makes of an answer that comes. */
const UNCONFIRMED_AFTER = 4000;

/** Each so many-th call is stopped by the page, a link, or longer than an address may be. */
export const EACH = { aborted: 25, link: 7, long: 20 };
/** Whether call number `n` is stopped by the page. @param {number} n */
export const isAborted = (n) => n % EACH.aborted === EACH.aborted - 1;
/** Whether the rule with a condition is for it. @param {number} n */
export const isGold = (n) => n % 3 > 0;

/**
 * Runs in the page: makes tracking calls, and keeps what became of hits until it is asked for.
 *
 * @param {typeof EACH} each
 */
function prepare(each) {
  /** @type {Record<string, unknown[]>} */
  const kept = { outcomes: [], calls: [], answers: [], logged: [] };
  const page = /** @type {any} */ (window);
  /** What stays when nothing is under way: entries of the lists, maps and sets that the copies of the library share. @param {object} owner @param {number} depth @returns {number} */
  const sizeOf = (owner, depth) =>
    Object.values(owner).reduce((sum, value) => {
      if (Array.isArray(value)) return sum + value.length;
      if (value instanceof Map || value instanceof Set) return sum + value.size;
      return sum + (depth && value && typeof value === 'object' ? sizeOf(value, depth - 1) : 0);
    }, 0);
  const shared = () => page[Symbol.for('post-track-callback')];
  // The browser would keep what is written, and all that is written with it, for its developer tools.
  for (const level of ['log', 'info', 'warn', 'debug', 'error'])
    Reflect.set(console, level, (/** @type {unknown[]} */ ...values) => {
      if (level === 'error') kept['logged']?.push(values.map(String).join(' ').slice(0, 300));
    });
  const { HTMLElement, HTMLImageElement } = page;
  for (const name of ['onload', 'onerror']) {
    const { set, get } = Object(Object.getOwnPropertyDescriptor(HTMLElement.prototype, name));
    /** @param {Function | null} act */
    const timed = (act) =>
      act &&
      /** @this {unknown} @param {unknown} event */ function (event) {
        const from = performance.now();
        try {
          return act.call(this, event);
        } finally {
          kept['answers']?.push(performance.now() - from);
        }
      };
    Object.defineProperty(HTMLImageElement.prototype, name, {
      configurable: true,
      get,
      /** @param {Function | null} act */
      set(act) {
        set.call(this, timed(act));
      },
    });
  }

  page.soak = {
    once: 0,
    /** @param {string} outcome @param {string} [id] */
    note: (outcome, id = '') => kept['outcomes']?.push([outcome, id]),
    /** @param {number} from @param {number} count */
    call(from, count) {
      const { s, soak } = page;
      // A page that registers what is for its next hit, and what it takes away again, as single-page apps do.
      shared().register(`once ${from}`, () => soak.once++, { repeat: 'next-hit' });
      shared().register(`taken away ${from}`, () => {})();
      for (let n = from; n < from + count; n++) {
        s.pageName = `Page ${n % 40}`;
        s.eVar1 = `h${n}.`;
        s.eVar5 = n % 3 ? 'gold' : 'silver';
        s.prop2 = `${n % 9}`;
        s.prop3 = n % each.long ? '' : 'long '.repeat(500);
        s.events = 'event1,event2=3';
        s.products = `;shoe ${n % 6};1;10`;
        s.contextData = { 'page.type': 'list' };
        s.linkTrackVars = 'eVar1,eVar5,prop2,events';
        s.linkTrackEvents = 'event1';
        s.abort = n % each.aborted === each.aborted - 1;
        const at = performance.now();
        if (n % each.link) s.t();
        else s.tl(true, 'o', `Link ${n % 5}`);
        kept['calls']?.push(performance.now() - at);
      }
      s.abort = false;
    },
    drain: () => Object.fromEntries(Object.keys(kept).map((name) => [name, kept[name]?.splice(0)])),
    waiting: () => Object(shared().forwarding).held?.size ?? 0,
    sizes: () => ({
      storage: [localStorage, sessionStorage]
        .flatMap((storage) => Object.entries(storage).flat())
        .reduce((sum, text) => sum + text.length, document.cookie.length),
      shared: sizeOf(shared(), 1),
      stored: Object.keys(localStorage).filter((key) => key.includes('.forward.1.')).length,
    }),
  };
}

/** Settings, rules and data elements. @param {typeof import('./parts')} parts @param {TrackerKind} kind @param {string} collector its host */
function libraryOf({ buildLibrary, action, callback, code, hitMatches, hitRule }, kind, collector) {
  const tracker =
    kind === 'AppMeasurement'
      ? "{ type: 'global', variable: 's' }"
      : `{ type: 'built-in', variable: 's', reportSuites: { production: ['suite'] }, trackingServer: '${collector}', trackingServerSecure: '${collector}' }`;
  const note = (/** @type {string} */ outcome, id = "event.hit.get('eVar1')") =>
    code(
      `soak.note(settings.tier === event.hit.get('eVar5') ? '${outcome}' : 'another tier', ${id});`,
      "tier: '%Tier%'",
    );
  const endpoint = `http://${collector}/partner`;
  const rules = [
    hitRule('sent', 'hitSent', '{}', [], note('sent')),
    hitRule(
      'gold',
      'hitSent',
      '{}',
      [hitMatches("{ from: 'eVar5', operator: 'equals', value: 'gold' }")],
      note('gold'),
    ),
    hitRule('lost', 'hitUnconfirmed', '{}', [], note('lost')),
    hitRule(
      'suppressed',
      'hitSuppressed',
      '{}',
      [],
      code("soak.note(event.reason === 'aborted' ? 'suppressed' : event.reason)"),
    ),
    hitRule(
      'forward',
      'hitSent',
      '{}',
      [],
      action(
        'forwardHit',
        `{ endpoint: '${endpoint}', fields: [{ from: 'eVar1', to: 'hit' }, { from: 'pageName', to: 'page' }, { from: 'eVar5', to: 'tier' }] }`,
      ),
    ),
  ];
  const ran = callback(
    'Count',
    "soak.note(args.tier === hit.get('eVar5') ? 'ran' : 'another tier', hit.get('eVar1'));",
    "arguments: [{ name: 'tier', value: '%Tier%' }]",
  );
  return buildLibrary({
    settings: `{ trackers: [${tracker}], callbacks: [${ran}], clearVariables: { mode: 'sent' }, unconfirmedAfter: ${UNCONFIRMED_AFTER} }`,
    rules: `[${rules}]`,
    hitValues: { Tier: 'eVar5' },
    inspector: true,
  });
}

/**
 * All files of the page, by path.
 *
 * @param {typeof import('./parts')} parts
 * @param {TrackerKind} kind
 * @param {string} collector its host
 * @param {string} firstScript what the engine wants to run before all else
 */
export function filesOf(parts, kind, collector, firstScript) {
  const real = kind === 'AppMeasurement';
  const create = `window.s = Object.assign(new AppMeasurement(), { account: 'suite', trackingServer: '${collector}', trackingServerSecure: '${collector}' });`;
  /** @type {Map<string, string>} */
  const files = new Map([
    ['/library.js', libraryOf(parts, kind, collector)],
    ...HOSTED.map(
      (name) =>
        /** @type {const} */ ([
          `/hosted/${name}.js`,
          readFileSync(path.join(ROOT, `dist/${name}.js`), 'utf8'),
        ]),
    ),
    [
      '/',
      `<!doctype html><title>Long run</title><link rel="icon" href="data:,"><script>${firstScript}
localStorage.setItem('com.adobe.reactor.debug', 'true');
sessionStorage.setItem('post-track-callback.inspector', 'bottom-right open');
(${prepare})(${JSON.stringify(EACH)});</script>
${real ? `<script src="/AppMeasurement.js"></script><script>${create}</script>` : ''}
<script src="/library.js"></script>`,
    ],
  ]);
  if (real) files.set('/AppMeasurement.js', readFileSync(REAL, 'utf8'));
  return files;
}
