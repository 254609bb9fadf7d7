/** Runs inside a page that has both libraries: random sequences of steps, each done to a new tracker of both. Returns those that differ. */
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
  window.Image = class {};
  navigator.sendBeacon = () => true;

  let state = seed;
  const random = () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const times = (count, make) => Array.from({ length: count }, make);

  const show = (value) =>
    typeof value === 'function'
      ? 'function'
      : value === undefined
        ? 'undefined'
        : Number.isNaN(value)
          ? 'NaN'
          : JSON.stringify(value);
  const contextData = () =>
    Object.fromEntries(times(Math.floor(random() * 6), () => [pick(KEYS), pick(VALUES)]));
  const variable = () =>
    pick([
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
    ])();
  const overrides = () =>
    random() < 0.4 ? Object.fromEntries(times(1 + Math.floor(random() * 3), variable)) : undefined;

  /** Each step is a description, and what it does to a tracker. A value is made for each tracker: overrides may be changed. */
  const copy = (value) =>
    value && typeof value === 'object'
      ? Array.isArray(value)
        ? [...value]
        : Object.fromEntries(Object.entries(value).map(([k, v]) => [k, copy(v)]))
      : value;
  const STEPS = [
    ...times(8, () => () => {
      const [name, value] = variable();
      return [
        `${name} = ${show(value)}`,
        (s) => {
          s[name] = copy(value);
        },
      ];
    }),
    () => {
      const name = pick(SWITCHES);
      const on = pick([true, false, 1]);
      return [
        `${name} = ${on}`,
        (s) => {
          s[name] = on;
        },
      ];
    },
    ...times(3, () => () => {
      const values = overrides();
      return [`t(${show(values)})`, (s) => s.t(copy(values))];
    }),
    ...times(3, () => () => {
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
          holder.querySelector('a').setAttribute('href', href);
          document.body.append(holder);
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
    () => ['clearVars()', (s) => s.clearVars()],
    () => {
      const [name, value] = variable();
      return [
        `doPlugins sets ${name} = ${show(value)}`,
        (s) => {
          s.usePlugins = true;
          s.doPlugins = () => {
            s[name] = copy(value);
          };
        },
      ];
    },
    () => {
      const account = pick(['other', 'a,b', 'x-y.z']);
      return [`sa(${account})`, (s) => s.sa(account)];
    },
    () => {
      const server = pick([undefined, 'm.shop.test', '']);
      return [
        `trackingServer = ${server}`,
        (s) => {
          s.trackingServer = server;
          s.trackingServerSecure = server && `s${server}`;
        },
      ];
    },
  ];

  const comparable = (url) =>
    url
      .replace(/&(t|ts)=\d[^&]*/g, '&$1=')
      .replace(/&lrt=\d+/, '')
      .replace(/\/s\d+\?/, '/s?');

  const quiet = () => undefined;
  const create = {
    theirs() {
      const s = new window.AppMeasurement('suite');
      s.trackingServer = 'metrics.shop.test';
      // Click data of a module that the tracker has not.
      s.ActivityMap.link = quiet;
      return s;
    },
    ours: () =>
      window[Symbol.for('post-track-callback')].createTracker({
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
      }),
  };

  function run(make, steps) {
    const s = make();
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
    for (const name of READ) seen.push(`${name}:${show(s[name] || 0)}`);
    return { seen };
  }

  const found = [];
  for (let index = 0; index < sequences; index++) {
    const steps = times(2 + Math.floor(random() * 8), () => pick(STEPS)());
    steps.push(['t()', (s) => s.t()]);
    const theirs = run(create.theirs, steps);
    const ours = run(create.ours, steps);
    // Where AppMeasurement throws into the page there is nothing to compare.
    if (theirs.thrown) {
      if (ours.thrown)
        found.push({
          steps: steps.map(([text]) => text),
          theirs: theirs.thrown,
          ours: ours.thrown,
        });
      continue;
    }
    const at = theirs.seen.findIndex((line, line_) => line !== ours.seen?.[line_]);
    if (at >= 0)
      found.push({
        steps: steps.map(([text]) => text),
        theirs: theirs.seen[at],
        ours: ours.seen?.[at] ?? ours.thrown,
      });
  }
  return found;
}
