// What runs in the page of a long run. Each function is turned to text, and uses nothing from outside of it.

/** What is kept until it is asked for: an outcome and its hit, milliseconds, lines of the log. @typedef {{ outcomes: [string, string][], calls: number[], answers: number[], logged: string[] }} Kept */
/** @typedef {{ register(name: string, run: () => void, options?: object): () => void, forwarding?: { held: Map<string, unknown>, accepted: Set<string> } }} Shared */
/** @typedef {Record<string, unknown> & { t(): void, tl(wait: true, type: 'o', name: string): void }} Tracker */
/** @typedef {{ aborted: number, link: number, long: number }} Each */

/**
 * @typedef {object} Soak
 * @property {number} once
 * @property {(outcome: string, id?: string) => void} note
 * @property {(n: number) => void} track makes a tracking call
 * @property {(from: number, count: number) => void} call makes many
 * @property {() => Kept} drain
 * @property {() => number} waiting for the partner
 * @property {() => { storage: number, shared: number, accepted: number, stored: number }} sizes
 */

/** Prepares the page, before all else. */
export function prepare() {
  /** @type {Kept} */
  let kept = { outcomes: [], calls: [], answers: [], logged: [] };
  const shared = () =>
    /** @type {Shared} */ (Reflect.get(window, Symbol.for('post-track-callback')));
  const forwarding = () => shared().forwarding ?? { held: new Map(), accepted: new Set() };

  /** Entries of the lists, maps and sets that the copies of the library share. @param {object} owner @param {number} depth @returns {number} */
  const sizeOf = (owner, depth) =>
    Object.values(owner).reduce((sum, value) => {
      if (Array.isArray(value)) return sum + value.length;
      if (value instanceof Map || value instanceof Set) return sum + value.size;
      return sum + (depth && value && typeof value === 'object' ? sizeOf(value, depth - 1) : 0);
    }, 0);

  // The browser would keep what is written, and all that is written with it, for its developer tools.
  for (const level of ['log', 'info', 'warn', 'debug', 'error'])
    Reflect.set(console, level, (/** @type {unknown[]} */ ...values) => {
      if (level === 'error') kept.logged.push(values.map(String).join(' ').slice(0, 300));
    });

  for (const name of ['onload', 'onerror']) {
    const { set, get } = Object(Object.getOwnPropertyDescriptor(HTMLElement.prototype, name));
    Object.defineProperty(HTMLImageElement.prototype, name, {
      configurable: true,
      get,
      /** @param {((event: Event) => unknown) | null} act */
      set(act) {
        /** @this {unknown} @param {Event} event */
        const timed = function (event) {
          const from = performance.now();
          try {
            return act?.call(this, event);
          } finally {
            kept.answers.push(performance.now() - from);
          }
        };
        set.call(this, act && timed);
      },
    });
  }

  /** @type {Soak} */
  const soak = {
    once: 0,
    note: (outcome, id = '') => kept.outcomes.push([outcome, id]),
    track() {},
    call(from, count) {
      // What is for the next hit alone, and what is taken away again: single-page apps do both at each page.
      shared().register(`once ${from}`, () => soak.once++, { repeat: 'next-hit' });
      shared().register(`taken away ${from}`, () => {})();
      for (let n = from; n < from + count; n++) {
        const at = performance.now();
        soak.track(n);
        kept.calls.push(performance.now() - at);
      }
    },
    drain() {
      const drained = kept;
      kept = { outcomes: [], calls: [], answers: [], logged: [] };
      return drained;
    },
    waiting: () => forwarding().held.size,
    sizes: () => ({
      storage: [localStorage, sessionStorage]
        .flatMap((storage) => Object.entries(storage).flat())
        .reduce((sum, text) => sum + text.length, document.cookie.length),
      // Ids of accepted hits are forgotten a thousand at a time.
      shared: sizeOf(shared(), 1) - forwarding().accepted.size,
      accepted: forwarding().accepted.size,
      stored: Object.keys(localStorage).filter((key) => key.includes('.forward.1.')).length,
    }),
  };
  Reflect.set(window, 'soak', soak);
}

/** Has tracking calls made by AppMeasurement or the built-in tracker, `window.s`. @param {Each} each */
export function trackByTracker(each) {
  const page = /** @type {Window & { soak: Soak, s: Tracker }} */ (/** @type {unknown} */ (window));
  page.soak.track = (n) => {
    const { s } = page;
    Object.assign(s, {
      pageName: `Page ${n % 40}`,
      eVar1: `h${n}.`,
      eVar5: n % 3 ? 'gold' : 'silver',
      prop2: `${n % 9}`,
      prop3: n % each.long ? '' : 'long '.repeat(500),
      events: 'event1,event2=3',
      products: `;shoe ${n % 6};1;10`,
      contextData: { 'page.type': 'list' },
      linkTrackVars: 'eVar1,eVar5,prop2,events',
      linkTrackEvents: 'event1',
      abort: n % each.aborted === each.aborted - 1,
    });
    if (n % each.link) s.t();
    else s.tl(true, 'o', `Link ${n % 5}`);
  };
}

/**
 * Has events sent by the Web SDK, whose base code is there. It speaks https alone: what it sends is led to a server of this machine.
 *
 * @param {Each} each @param {string} collector
 */
export function trackByWebSdk(each, collector) {
  const page =
    /** @type {Window & { soak: Soak, alloy(...command: unknown[]): Promise<unknown> }} */ (
      /** @type {unknown} */ (window)
    );
  const { fetch } = window;
  window.fetch = (input, init) =>
    fetch(
      typeof input === 'string'
        ? input.replace('https://edge.test/', `http://${collector}/`)
        : input,
      init,
    );
  page.alloy('configure', {
    ...{ datastreamId: 'soak', orgId: 'DEMO@AdobeOrg', edgeDomain: 'edge.test', context: ['web'] },
    ...{ thirdPartyCookiesEnabled: false, clickCollectionEnabled: false },
    onBeforeEventSend: (/** @type {{ data: { stop?: boolean } }} */ { data }) => !data.stop,
  });
  page.soak.track = (n) => {
    const name = `Page ${n % 40}`;
    const analytics = {
      eVar1: `h${n}.`,
      eVar5: n % 3 ? 'gold' : 'silver',
      prop2: `${n % 9}`,
      products: `;shoe ${n % 6};1;10`,
    };
    // A failed event is refused to the page.
    page
      .alloy('sendEvent', {
        xdm: {
          eventType: 'web.webpagedetails.pageViews',
          web: { webPageDetails: { name, pageViews: { value: 1 } } },
        },
        data: { __adobe: { analytics }, stop: n % each.aborted === each.aborted - 1 },
      })
      .catch(() => {});
  };
}
