// Joins the parts of the demo. The library is loaded after this file and finds `window.demo`.
import { createCallbackMeter } from './callbacks.js';
import { findCollector, listenToCollector } from './collector.js';
import { byId, element } from './dom.js';
import { showForwarding } from './forwarding.js';
import { showGuide } from './guide.js';
import { createHits } from './hits.js';
import { createLanes } from './lanes.js';
import { createShop } from './shop.js';
import { createTrackers } from './trackers.js';
import { createWebSdk } from './webSdk.js';

const WATCHED = ['pageName', 'prop1', 'eVar1', 'eVar3', 'events', 'products', 'purchaseID'];
const SHOWN_ENTRIES = 4;

const lanes = createLanes();
const { host, url: collectorUrl } = findCollector();

const hits = createHits((hit) => {
  lanes.show(hit);
  showVariables();
  // Variables are cleared when all callbacks and rules are through.
  setTimeout(showVariables);
});
const trackers = createTrackers(hits, showTrackers);
const webSdk = createWebSdk(hits, trackers, collectorUrl);
const shop = createShop(trackers, showVariables);

function showVariables() {
  const s = trackers.current();
  byId('no-variables').hidden = trackers.chosen() !== webSdk.name;
  byId('variables').replaceChildren(
    ...WATCHED.map((name) => {
      const value = s?.[name] ? String(s[name]) : '';
      return element(
        'div',
        { 'data-empty': !value },
        element('dt', {}, element('code', {}, name)),
        element('dd', {}, value || 'empty'),
      );
    }),
  );
}

function showTrackers() {
  for (const input of document.querySelectorAll('input[name="tracker"]')) {
    const { s, problem } = trackers.state(input.value);
    input.disabled = !s;
    byId(`${input.value}-note`).textContent = s ? '' : (problem ?? 'Loading…');
  }
  showVariables();
}

/** @param {string} name */
function chooseTracker(name) {
  for (const input of document.querySelectorAll('input[name="tracker"]')) {
    input.checked = input.value === name;
  }
  trackers.choose(name);
}

/** @param {HTMLElement} list @param {string} text */
const addEntry = (list, text) => {
  list.prepend(element('li', { class: 'entry' }, element('code', {}, text)));
  while (list.childElementCount > SHOWN_ENTRIES) list.lastElementChild.remove();
};

/** JSON that can be wrapped between its members. @param {unknown} value */
const inOneLine = (value) => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

window.dataLayer = [];
const push = window.dataLayer.push;
window.dataLayer.push = function (...entries) {
  for (const entry of entries) addEntry(byId('data-layer'), inOneLine(entry));
  return push.apply(this, entries);
};

window.demo = {
  callback: createCallbackMeter(hits),
  rule: hits.ruled,
  trackerReady: trackers.ready,
  trackerMissing: trackers.missing,
  collectionServer: host,
  partnerEndpoint: `${collectorUrl}/partner`,
  customerTier: 'gold',
};

/** @param {string} name @param {string} value */
const check = (name, value) => {
  for (const input of document.querySelectorAll(`input[name="${name}"]`)) {
    input.checked = input.value === value;
  }
};

const collector = listenToCollector(collectorUrl, {
  onHit: hits.seenByServer,
  onStored: ({ body, url }) => addEntry(byId('partner'), body || url),
  onMode: (mode) => check('mode', mode),
  onPartnerMode: (mode) => check('partner-mode', mode),
  onReachable(isReachable) {
    byId('server-problem').hidden = isReachable;
    byId('server-address').textContent = host;
  },
});

byId('mode').addEventListener('change', ({ target }) => collector.setMode(target.value));
/** @param {string} mode */
async function setPartnerMode(mode) {
  await collector.setPartnerMode(mode);
  // Waits between attempts end when a browser comes online again: nobody has to sit through them here.
  if (mode === 'ok') dispatchEvent(new Event('online'));
}
byId('partner-mode').addEventListener('change', ({ target }) => setPartnerMode(target.value));
byId('tracker').addEventListener('change', ({ target }) => trackers.choose(target.value));
byId('tier').addEventListener('change', ({ target }) => {
  window.demo.customerTier = target.value;
});
byId('clear').addEventListener('click', () => {
  hits.clear();
  lanes.clear();
});
byId('library').addEventListener('error', () => {
  byId('library-problem').hidden = false;
});
byId('library').addEventListener('load', () => {
  // What the extension logs is only printed while debugging is on.
  window._satellite?.setDebug(true);
  webSdk.load();
});
byId('https-problem').hidden = location.protocol !== 'https:';

showForwarding();
showGuide({ shop, setMode: collector.setMode, setPartnerMode, webSdk, chooseTracker });
showTrackers();
shop.start();
