/**
 * What both trackers have, as far as it is used here.
 *
 * @typedef {object} Tracker
 * @property {(overrides?: unknown) => void} t
 * @property {(...args: unknown[]) => void} tl
 * @property {() => void} clearVars
 * @property {(account: string) => void} sa
 * @property {(callback: (url: string) => void) => void} registerPreTrackCallback
 */
/** What is done to a tracker, and its description. @typedef {[text: string, act: (s: Tracker) => void]} Step */
/** What a tracker sent and holds after its steps, or what it threw. @typedef {{ seen: string[] } | { thrown: string }} Outcome */

/**
 * Runs inside a page that has both libraries: random sequences of steps, each done to a new tracker of both. Returns those that differ.
 *
 * @param {{ sequences: number, seed: number, vocabulary: typeof import('./trackerVocabulary.mjs') }} options
 * @returns {{ steps: string[], theirs: string | undefined, ours: string | undefined }[]}
 */
export function compareInPage({ sequences, seed, vocabulary }) {
  const {
    VALUES,
    TEXTS,
    EVENTS,
    PRODUCTS,
    KEYS,
    NUMBERED,
    NAMED,
    ADDRESSES,
    LISTS,
    SWITCHES,
    READ,
  } = vocabulary;
  // Nothing needs to be sent: the URL that is handed to the callbacks is what is compared.
  Reflect.set(window, 'Image', class {});
  navigator.sendBeacon = () => true;

  let state = seed;
  const random = () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
  /** @template T @param {number} count @param {() => T} make */
  const times = (count, make) => Array.from({ length: count }, make);

  const show = (/** @type {unknown} */ value) =>
    typeof value === 'function'
      ? 'function'
      : value === undefined
        ? 'undefined'
        : Number.isNaN(value)
          ? 'NaN'
          : JSON.stringify(value);
  const contextData = () =>
    Object.fromEntries(times(Math.floor(random() * 6), () => [pick(KEYS), pick(VALUES)]));
  /** @type {(() => [name: string, value: unknown])[]} */
  const VARIABLES = [
    () => [pick(NUMBERED), pick(VALUES)],
    () => [pick(NUMBERED), pick(TEXTS)],
    () => [pick(NAMED), pick(TEXTS)],
    () => [pick(NAMED), pick(VALUES)],
    () => ['events', pick(EVENTS)],
    () => ['products', pick(PRODUCTS)],
    () => ['pageURL', pick(ADDRESSES)],
    () => ['referrer', pick(ADDRESSES)],
    () => ['contextData', contextData()],
    () => ['linkTrackVars', pick(LISTS)],
    () => ['linkTrackEvents', pick(['None', '', 'event1', 'event1,event2', 'purchase'])],
  ];
  const variable = () => pick(VARIABLES)();
  const overrides = () =>
    random() < 0.4 ? Object.fromEntries(times(1 + Math.floor(random() * 3), variable)) : undefined;

  /** A value is made for each tracker: overrides may be changed. @type {(value: unknown) => unknown} */
  const copy = (/** @type {unknown} */ value) =>
    value && typeof value === 'object'
      ? Array.isArray(value)
        ? [...value]
        : Object.fromEntries(Object.entries(value).map(([k, v]) => [k, copy(v)]))
      : value;
  /** @param {() => Step} make */
  const step = (make) => make;
  const STEPS = [
    ...times(8, () =>
      step(() => {
        const [name, value] = variable();
        return [`${name} = ${show(value)}`, (s) => Reflect.set(s, name, copy(value))];
      }),
    ),
    step(() => {
      const name = pick(SWITCHES);
      const on = pick([true, false, 1]);
      return [`${name} = ${on}`, (s) => Reflect.set(s, name, on)];
    }),
    ...times(3, () =>
      step(() => {
        const values = overrides();
        return [`t(${show(values)})`, (s) => s.t(copy(values))];
      }),
    ),
    ...times(3, () =>
      step(() => {
        const link = pick([true, undefined, false, 'a', 'a', 'button', 'div', 'handler', 'body']);
        const type = pick(['o', 'd', 'e', 'O', '', undefined, 'x']);
        const name = pick(['A name', '', undefined, 'é &', 'lang-'.repeat(60)]);
        const href = pick(ADDRESSES);
        const values = overrides();
        return [
          `tl(${link}[${href}], ${show(type)}, ${show(name)}, ${show(values)})`,
          (s) => {
            const holder = document.createElement('div');
            holder.innerHTML =
              '<a><span></span></a><div></div><button>B</button><p onclick="void 0"><i></i></p>';
            holder.querySelector('a')?.setAttribute('href', href);
            document.body.append(holder);
            /** @type {Record<string, Element | null>} */
            const elements = {
              a: holder.querySelector('span'),
              div: holder.querySelector('div'),
              button: holder.querySelector('button'),
              handler: holder.querySelector('i'),
              body: document.body,
            };
            s.tl(typeof link === 'string' ? elements[link] : link, type, name, copy(values));
            holder.remove();
          },
        ];
      }),
    ),
    step(() => ['clearVars()', (s) => s.clearVars()]),
    step(() => {
      const [name, value] = variable();
      return [
        `doPlugins sets ${name} = ${show(value)}`,
        (s) => {
          const doPlugins = () => Reflect.set(s, name, copy(value));
          Object.assign(s, { usePlugins: true, doPlugins });
        },
      ];
    }),
    step(() => {
      const account = pick(['other', 'a,b', 'x-y.z']);
      return [`sa(${account})`, (s) => s.sa(account)];
    }),
    step(() => {
      const server = pick([undefined, 'm.shop.test', '']);
      return [
        `trackingServer = ${server}`,
        (s) => {
          const trackingServerSecure = server && `s${server}`;
          Object.assign(s, { trackingServer: server, trackingServerSecure });
        },
      ];
    }),
  ];

  const comparable = (/** @type {string} */ url) =>
    url
      .replace(/&(t|ts)=\d[^&]*/g, '&$1=')
      .replace(/&lrt=\d+/, '')
      .replace(/\/s\d+\?/, '/s?');

  const quiet = () => undefined;
  const page = /**
   * @type {Record<symbol, { createTracker(turbine: object): Tracker } | undefined> & {
   *   AppMeasurement: new (account: string) => Tracker & { ActivityMap: object },
   * }}
   */ (/** @type {unknown} */ (window));
  const create = {
    theirs() {
      const s = new page.AppMeasurement('suite');
      // Click data of a module that the tracker has not.
      Object.assign(s.ActivityMap, { link: quiet });
      return Object.assign(s, { trackingServer: 'metrics.shop.test' });
    },
    ours: () =>
      /** @type {Tracker} */ (
        page[Symbol.for('post-track-callback')]?.createTracker({
          environment: { stage: 'production' },
          logger: { error: quiet, warn: quiet, info: quiet, debug: quiet },
          getExtensionSettings: () => ({
            trackers: [
              {
                type: 'built-in',
                reportSuites: { production: ['suite'] },
                trackingServer: 'metrics.shop.test',
              },
            ],
          }),
        })
      ),
  };

  /** @param {() => Tracker} make @param {readonly Step[]} steps @returns {Outcome} */
  function run(make, steps) {
    const s = make();
    /** @type {string[]} */
    const seen = [];
    s.registerPreTrackCallback((url) => seen.push(comparable(url)));
    for (const [, act] of steps) {
      try {
        act(s);
      } catch (error) {
        return { thrown: `${error}` };
      }
    }
    // Both leave 0 or nothing where nothing is meant.
    for (const name of READ) seen.push(`${name}:${show(Reflect.get(s, name) || 0)}`);
    return { seen };
  }

  /** @type {ReturnType<typeof compareInPage>} */
  const found = [];
  for (let index = 0; index < sequences; index++) {
    const steps = times(2 + Math.floor(random() * 8), () => pick(STEPS)());
    steps.push(['t()', (s) => s.t()]);
    const theirs = run(create.theirs, steps);
    const ours = run(create.ours, steps);
    // Where AppMeasurement throws into the page there is nothing to compare.
    if ('thrown' in theirs) {
      if ('thrown' in ours)
        found.push({
          steps: steps.map(([text]) => text),
          theirs: theirs.thrown,
          ours: ours.thrown,
        });
      continue;
    }
    const lines = 'seen' in ours ? ours.seen : [];
    const at = theirs.seen.findIndex((line, index) => line !== lines[index]);
    if (at >= 0)
      found.push({
        steps: steps.map(([text]) => text),
        theirs: theirs.seen[at],
        ours: 'thrown' in ours ? ours.thrown : lines[at],
      });
  }
  return found;
}
