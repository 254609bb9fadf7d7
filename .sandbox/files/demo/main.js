// Joins the parts of the demo. The library is loaded after this file and finds `window.demo`.
import { findCollector, listenToCollector } from './collector.js';
import { byId, element } from './dom.js';
import { showForwarding } from './forwarding.js';
import { showGuide } from './guide.js';
import { inspectorIsThere, openInspector } from './inspector.js';
import { showReceived } from './received.js';
import { createShop } from './shop.js';
import { createTrackers } from './trackers.js';
import { createWebSdk } from './webSdk.js';

const WATCHED = ['pageName', 'prop1', 'eVar1', 'eVar3', 'events', 'products', 'purchaseID'];
const SHOWN_ENTRIES = 4;
/** Milliseconds between two looks at the variables, which others than the shop change, too. */
const LOOK_EVERY = 150;

const { host, url: collectorUrl } = findCollector();

const trackers = createTrackers(showTrackers);
const webSdk = createWebSdk(trackers, collectorUrl);
const shop = createShop(trackers);
let drawn = '';

function showVariables() {
  const s = trackers.current();
  byId('no-variables').hidden = trackers.chosen() !== webSdk.name;
  const variables = WATCHED.map((name) => [name, s?.[name] ? String(s[name]) : '']);
  const text = JSON.stringify(variables);
  if (text === drawn) return;
  drawn = text;
  byId('variables').replaceChildren(
    ...variables.map(([name, value]) =>
      element(
        'div',
        { 'data-empty': !value },
        element('dt', {}, element('code', {}, name)),
        element('dd', {}, value || 'empty'),
      ),
    ),
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

/** @param {HTMLElement} list @param {...(Node | string)} content */
const addEntry = (list, ...content) => {
  list.prepend(element('li', { class: 'entry' }, ...content));
  while (list.childElementCount > SHOWN_ENTRIES) list.lastElementChild.remove();
};

/** JSON that can be wrapped between its members. @param {unknown} value */
const inOneLine = (value) => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

window.dataLayer = [];
const push = window.dataLayer.push;
window.dataLayer.push = function (...entries) {
  for (const entry of entries) addEntry(byId('data-layer'), element('code', {}, inOneLine(entry)));
  return push.apply(this, entries);
};

window.demo = {
  note: (rule, text) =>
    addEntry(
      byId('notes'),
      element('strong', { class: 'rule-name' }, `Rule “${rule}”`),
      element('span', {}, text),
    ),
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
  onHit: showReceived(),
  onStored: ({ body, url }) => addEntry(byId('partner'), element('code', {}, body || url)),
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
byId('library').addEventListener('error', () => {
  byId('library-problem').hidden = false;
});
byId('library').addEventListener('load', () => {
  // Brings the inspector, and has the extension's log printed.
  window._satellite?.setDebug(true);
  webSdk.load();
});
byId('https-problem').hidden = location.protocol !== 'https:';

showForwarding();
showGuide({ shop, setMode: collector.setMode, setPartnerMode, webSdk, chooseTracker });
showTrackers();
setInterval(showVariables, LOOK_EVERY);
openInspector();
inspectorIsThere().then(trackers.watched);
shop.start();
