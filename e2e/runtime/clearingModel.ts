/**
 * Page script: a plain model of what clearing what was sent means, beside a real tracker. Each value that is set is a token of its own; a
 * call takes the tokens that are there, and a hit that is confirmed takes its tokens off. `playSteps(run)` does a run's steps on both, and tells
 * the first difference.
 *
 * With `isLate`, the hosted file, whose text is `clearingFile`, comes with the step `come`. Until then nobody can see that a value is set again, so that
 * each that is set is another; and differences count from then on.
 */
export const MODEL = `{
  const TEXTS = { events: ',', products: ',', list1: '|' };
  const requests = [];
  const later = [];
  const ids = [];
  let idsAreThere = true;
  window.Image = class {
    set src(url) { this.url = url; requests.push(this); }
    get src() { return this.url; }
  };
  navigator.sendBeacon = () => true;
  const { setTimeout } = window;
  // What a tracker waits for after a failure.
  window.setTimeout = (act, delay, ...list) => (delay === 500 ? later.push(act) : setTimeout(act, delay, ...list));
  // Steps follow each other faster than a page's hits: nothing of that is to be taken for a chain.
  let time = 0;
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => (time += 1000) });
  const turn = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  const visitor = {
    isAllowed: () => true,
    getVisitorValues(act) {
      if (idsAreThere) act({ MCMID: '1' });
      else ids.push(act);
    },
  };

  const page = () => window[Symbol.for('post-track-callback')];
  let original;
  /** Puts the page back to what it is before the file comes. */
  const waitForFile = () => {
    original ??= page().report;
    page().report = original;
    page().callbacks.delete('\\0clearing');
    const inbox = [];
    inbox.push = (note) => {
      inbox[inbox.length] = [note, Object.assign({}, note.sender.s)];
    };
    page().watchers.splice(0, Infinity, inbox);
    page().clearing = [[{ mode: 'sent', also: ['contextData'] }, inbox]];
  };
  const comeFile = () => {
    document.head.appendChild(document.createElement('script')).textContent = clearingFile;
  };

  window.playSteps = async ({ mode, hasPlugins, callback, isLate, steps }) => {
    let hasCome = !isLate;
    if (isLate) waitForFile();
    requests.length = later.length = ids.length = 0;
    idsAreThere = true;
    const s = createTestTracker();
    s.trackOffline = false;
    s.visitor = visitor;
    s.contextData = {};
    s.events = s.eVar1 = undefined;
    if (hasPlugins) {
      s.usePlugins = true;
      s.doPlugins = () => {
        s.prop9 = 'plugin';
        s.events = s.events ? (s.events.includes('event9') ? s.events : s.events + ',event9') : 'event9';
      };
    }
    window.s = s;
    const model = { contextData: {} };
    let serial = 0;
    const distinct = (text) => (hasCome || !text ? text : text + 'x' + ++serial);
    const written = [];
    const waiting = [];
    const hits = [];
    let inFlight;
    let isSwapping = false;
    const tokens = (name, text) => (text ? (TEXTS[name] ? text.split(TEXTS[name]) : [text]) : []).map((entry) => ({ entry, id: ++serial }));
    const textOf = (name, list = []) => list.map(({ entry }) => entry).join(TEXTS[name]);
    const pump = () => {
      while (!inFlight && hits.length) {
        const hit = hits.shift();
        if (hit.isBeacon) confirm({ ...hit, isSwapped: isSwapping });
        else inFlight = hit;
      }
    };
    const confirm = ({ taken, isSwapped }) => {
      if (mode === 'all') taken = takeAll().map(({ id }) => id);
      // What a callback writes while a hit's variables are in place of the page's, the tracker takes away itself.
      if (callback && isSwapped) written.push('lost');
      else if (callback) {
        written.push(distinct('event5'));
        model[callback] = tokens(callback, written.at(-1));
      }
      const left = (list) => list.filter(({ id }) => !taken.includes(id));
      for (const name of Object.keys(model)) if (name !== 'contextData') model[name] = left(model[name]);
      for (const key of Object.keys(model.contextData)) model.contextData[key] = left(model.contextData[key]);
    };
    const takeAll = () => Object.entries(model).flatMap(([name, list]) =>
      name === 'contextData'
        ? Object.entries(list).flatMap(([key, its]) => its.map(({ id, entry }) => ({ name: key, id, entry })))
        : list.map(({ id, entry }) => ({ name, id, entry })));
    const runPlugins = () => {
      if (!hasPlugins || !idsAreThere) return;
      if (textOf('prop9', model.prop9) !== 'plugin') model.prop9 = tokens('', 'plugin');
      const events = (model.events ??= []);
      if (!events.some(({ entry }) => entry === 'event9')) events.push(...tokens('events', 'event9'));
    };
    // Of what plugins write for a hit that had to wait, the built-in tracker leaves what the page has never had.
    const runWaitingPlugins = ({ choose, taken }, had) => {
      if (!hasPlugins || window.AppMeasurement) return;
      for (const [name, text] of [['prop9', 'plugin'], ['events', 'event9']]) {
        if (name in s || had.has(name) || model[name]?.length) continue;
        had.add(name);
        const [token] = (model[name] = tokens(name, text));
        if (choose({ name, entry: text })) taken.push(token.id);
      }
    };
    const call = (choose, hit = {}) => {
      runPlugins();
      const made = { taken: takeAll().filter(choose).map(({ id }) => id), choose, ...hit };
      if (!idsAreThere) waiting.push(made);
      else {
        flush();
        if (!made.isAborted) hits.push(made);
        pump();
      }
    };
    const flush = () => {
      const had = new Set();
      for (const made of waiting.splice(0)) {
        runWaitingPlugins(made, had);
        if (!made.isAborted) hits.push(made);
        isSwapping = true;
        pump();
        isSwapping = false;
      }
    };
    const DO = {
      come() {
        hasCome = true;
        comeFile();
      },
      set(name, given) {
        const text = distinct(given);
        s[name] = text;
        model[name] = tokens(name, text);
      },
      again(name) {
        if (hasCome) DO.set(name, textOf(name, model[name]));
      },
      append(name, given) {
        const entry = distinct(given);
        s[name] = s[name] ? s[name] + TEXTS[name] + entry : entry;
        model[name] = [...(model[name] || []), ...tokens(name, entry)];
      },
      prepend(name, given) {
        const entry = distinct(given);
        s[name] = s[name] ? entry + TEXTS[name] + s[name] : entry;
        model[name] = [...tokens(name, entry), ...(model[name] || [])];
      },
      context(key, given) {
        // A hit that waits takes this along, and nobody sees that it was not there.
        if (!hasCome && !idsAreThere) return;
        const text = distinct(given);
        s.contextData[key] = text;
        model.contextData[key] = tokens('', text);
      },
      newContext(key, given) {
        const text = distinct(given);
        s.contextData = { [key]: text };
        model.contextData = { [key]: tokens('', text) };
      },
      remove(name) {
        delete s[name];
        model[name] = [];
      },
      t() {
        call(() => true);
        s.t();
      },
      aborted() {
        call(() => false, { isAborted: true });
        s.abort = true;
        s.t();
      },
      override(name) {
        call((token) => token.name !== name);
        s.t({ [name]: 'override' });
      },
      link(type) {
        s.linkTrackVars = 'eVar1,events,contextData.a';
        s.linkTrackEvents = 'event1,event2';
        call(
          ({ name, entry }) => /^(eVar1|a)$/.test(name) || (name === 'events' && /^event[12]$/.test(entry)),
          { isBeacon: type === 'e' },
        );
        s.tl(true, type, 'link');
      },
      click() {
        // The built-in tracker looks after it by itself, and nobody hears of that.
        if (!hasCome && !idsAreThere && !window.AppMeasurement) return;
        call(() => false, { isAborted: true });
        // A second click on the same element would be none.
        const element = document.body.appendChild(document.createElement('b'));
        element.click();
        element.remove();
      },
      answer() {
        const request = requests.shift();
        if (!request) return;
        confirm(inFlight);
        inFlight = undefined;
        pump();
        request.onload();
      },
      fail() {
        const request = requests.shift();
        if (!request) return;
        inFlight = undefined;
        pump();
        request.onerror();
        for (const act of later.splice(0)) act();
      },
      noIds() {
        idsAreThere = false;
      },
      ids() {
        idsAreThere = true;
        flush();
        for (const act of ids.splice(0)) act({ MCMID: '1' });
      },
      // What happens in the same task as what comes next.
      async together(...list) {
        for (const [name, ...values] of list) {
          DO[name](...values);
          // Microtasks follow what a real click does.
          if (name === 'click') await null;
        }
      },
    };
    window.whenSent = () => {
      if (callback) s[callback] = written.shift();
    };
    let difference = null;
    const all = [...steps, ['ids'], ...Array(steps.length * 4).fill(['answer'])];
    for (const [index, [name, ...values]] of all.entries()) {
      // What is read here is read by nobody who is about to write.
      await turn();
      await DO[name](...values);
      await turn();
      for (const variable of Object.keys(model)) {
        const lists = variable === 'contextData' ? model.contextData : { [variable]: model[variable] };
        for (const [key, list] of Object.entries(lists)) {
          const is = (variable === 'contextData' ? s.contextData : s)[key] || '';
          const expected = textOf(key, list);
          if (hasCome && is !== expected) difference ??= { index, step: [name, ...values], variable: key, is, expected };
        }
      }
    }
    return difference;
  };
}`;
