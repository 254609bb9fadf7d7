// The trackers that the demo can send with, and the one that was chosen.

/** @param {() => void} onChange called when a tracker came, or turned out not to */
export function createTrackers(onChange) {
  /** @type {Map<string, { s?: object, problem?: string }>} */
  const known = new Map();
  /** @type {((s: object) => void)[]} */
  let waiting = [];
  let chosen = 'built-in';
  let isWatched = false;

  const flush = () => {
    if (!isWatched) return;
    const { s, problem } = known.get(chosen) ?? {};
    if (!s && !problem) return;
    const actions = waiting;
    waiting = [];
    if (s) for (const action of actions) action(s);
  };

  return {
    /** @param {string} name as `hit.tracker` has it @param {object} s */
    ready(name, s) {
      known.set(name, { s });
      onChange();
      flush();
    },
    /** @param {string} name @param {string} problem */
    missing(name, problem) {
      known.set(name, { problem });
      onChange();
    },
    /** @param {string} name */
    choose(name) {
      chosen = name;
      flush();
      onChange();
    },
    /** The inspector is there: nothing is tracked before, so that it sees all of the first hit too. */
    watched() {
      isWatched = true;
      flush();
    },
    /** Does something with the chosen tracker, as soon as it is there. @param {(s: object) => void} action */
    use(action) {
      waiting.push(action);
      flush();
    },
    /** @param {string} name @returns {{ s?: object, problem?: string }} */
    state: (name) => known.get(name) ?? {},
    /** @returns {string} */
    chosen: () => chosen,
    /** @returns {Record<string, unknown> | undefined} */
    current: () => known.get(chosen)?.s,
  };
}
