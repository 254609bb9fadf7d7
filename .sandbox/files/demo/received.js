// What the collection server says of each hit: also of beacons, of which the page itself hears nothing.
import { byId, element } from './dom.js';

const SHOWN = 4;
const ANSWERS = {
  'none yet': 'not answered yet',
  cut: 'connection cut',
  'the browser went away': 'never answered',
};

/** The path holds the hit's random number, in GET and POST alike; a request of the Web SDK has an id. @param {URL} url */
const keyOf = ({ pathname, searchParams }) => searchParams.get('requestId') ?? pathname;

/** @param {URL} url @param {{ events?: { xdm?: { web?: object } }[] }} [payload] of the Web SDK */
const labelOf = ({ searchParams }, payload) => {
  const { webInteraction, webPageDetails } = payload?.events?.[0]?.xdm?.web ?? {};
  const names = [
    searchParams.get('pev2'),
    searchParams.get('pageName'),
    webInteraction?.name,
    webPageDetails?.name,
  ];
  return names.find(Boolean) ?? 'Hit';
};

/** @returns {(record: { url: string, answer: string, payload?: object }) => void} shows what is known of a hit, the newest on top */
export function showReceived() {
  /** @type {Map<string, HTMLElement>} */
  const entries = new Map();
  const list = byId('received');
  return ({ url: address, answer, payload }) => {
    const url = new URL(address, location.href);
    const key = keyOf(url);
    let entry = entries.get(key);
    if (!entry) {
      entry = element('li', { class: 'entry' });
      entries.set(key, entry);
      list.prepend(entry);
      while (list.childElementCount > SHOWN) list.lastElementChild.remove();
    }
    entry.textContent = `${labelOf(url, payload)}: ${ANSWERS[answer] ?? answer}`;
  };
}
