// The picture: one lane for each hit, the newest on top.
import { byId, duration, element } from './dom.js';

const KEPT = 12;
const KINDS = {
  page: 'Page view',
  custom: 'Custom link',
  download: 'Download',
  exit: 'Exit link',
  event: 'Event',
};
const CALLS = { page: 's.t()', custom: 's.tl()', download: 's.tl()', exit: 's.tl()' };
const WEB_SDK = 'web-sdk:alloy';
const TRACKERS = {
  'built-in': 'built-in tracker',
  'adobe-analytics': 'AppMeasurement',
  [WEB_SDK]: 'Web SDK',
};
const FAILURES = {
  500: 'Refused with status 500',
  cut: 'Connection cut',
  'no answer': 'No answer: the tracker gave up',
};
const TAKEN = 'it took the hit';
const LONGEST = 6000;

/** Where a time stands on the wire, 0 to 1: logarithmic, so that 10 ms and 5 s are both to be seen. @param {number} milliseconds */
export const position = (milliseconds) =>
  Math.min(1, Math.log10(1 + milliseconds / 5) / Math.log10(1 + LONGEST / 5));

/** @typedef {import('./hits.js').TrackedHit} TrackedHit */

/** @param {TrackedHit} hit */
const elapsed = ({ leftAt, handedOverAt, endedAt }) =>
  Math.max(0, (endedAt ?? performance.now()) - (leftAt ?? handedOverAt));

/** @param {TrackedHit} hit */
const outcome = (hit) => {
  const after = duration(elapsed(hit));
  if (hit.state === 'waiting') return 'Waits for the hit before it';
  if (hit.state === 'travelling') return 'On its way…';
  if (hit.answer === 'no consent') return 'Not sent: no consent. Its promise was kept all the same';
  if (hit.answer === 'no answer' && hit.tracker === WEB_SDK)
    return 'No answer: the Web SDK waits on';
  if (hit.state === 'failed') return `${FAILURES[hit.answer] ?? 'Failed'} after ${after}`;
  if (hit.confirmedBy === 'beacon') return 'The browser took the beacon';
  return `Answered 200 after ${after}`;
};

/** What the page called. @param {TrackedHit} hit */
const call = ({ tracker, type }) =>
  tracker === WEB_SDK
    ? element('code', { class: 'long' }, 'send', element('wbr'), 'Event')
    : element('code', {}, CALLS[type]);

/** @param {TrackedHit} hit */
const beaconNote = (hit) => {
  if (hit.confirmedBy !== 'beacon') return null;
  const said = { 500: 'it refused the hit', cut: 'it cut the connection', 200: TAKEN, 204: TAKEN };
  return element(
    'span',
    { class: 'note' },
    `Nobody hears what the server says${said[hit.answer] ? ` (${said[hit.answer]})` : ''}.`,
  );
};

/** @param {import('./hits.js').CallbackRun} run */
const callbackRow = ({ name, took, error, logged, complained, settledAfter }) => {
  const line = (text) => element('span', { class: 'callback-line' }, text);
  const promise = `promise ${error ? 'rejected' : 'fulfilled'} after ${duration(settledAfter ?? 0)}`;
  return element(
    'li',
    { class: 'callback', 'data-failed': !!error || complained },
    element('span', { class: 'callback-name' }, name),
    element('span', { class: 'callback-time' }, duration(took)),
    ...logged.map(line),
    settledAfter !== undefined && line(promise),
    error && line(settledAfter === undefined ? `threw ${error}` : error),
  );
};

/** @param {TrackedHit} hit */
const callbackStage = (hit) => {
  if (hit.callbacks.length) {
    return element('ol', { class: 'stage callbacks' }, ...hit.callbacks.map(callbackRow));
  }
  const text =
    hit.state === 'failed'
      ? 'No callback runs: the hit was not confirmed.'
      : hit.state === 'confirmed'
        ? 'No callback applies to this hit.'
        : 'Callbacks wait until it is confirmed.';
  return element('p', { class: 'stage no-callbacks' }, text);
};

/** What rules on the hit told, below all else. @param {TrackedHit} hit */
const ruleRows = ({ rules }) =>
  rules.length === 0
    ? ''
    : element(
        'ul',
        { class: 'rules', 'aria-label': 'Rules on this hit' },
        ...rules.map(({ name, text }) =>
          element(
            'li',
            { class: 'rule' },
            element('span', { class: 'rule-name' }, `Rule “${name}”`),
            element('span', { class: 'callback-line' }, text),
          ),
        ),
      );

/** @param {TrackedHit} hit */
const fill = (lane, hit) => {
  lane.dataset.state = hit.state;
  // Only what is new moves in, not what is drawn again.
  lane.classList.toggle('arriving', hit.callbacks.length > Number(lane.dataset.callbacks ?? 0));
  lane.dataset.callbacks = String(hit.callbacks.length);
  lane.style.setProperty('--length', String(position(hit.state === 'waiting' ? 0 : elapsed(hit))));
  lane.replaceChildren(
    element(
      'h3',
      { class: 'lane-title' },
      element('span', { class: 'number' }, `${hit.number}`),
      element('span', { class: 'kind' }, KINDS[hit.type]),
      ` ${hit.label} `,
      element('span', { class: 'tracker' }, TRACKERS[hit.tracker] ?? hit.tracker),
    ),
    element('div', { class: 'stage call' }, call(hit)),
    element(
      'div',
      { class: 'stage wire' },
      element(
        'div',
        { class: 'track', 'aria-hidden': 'true' },
        element('span', { class: 'bar' }),
        element('span', { class: 'end' }),
      ),
      element('span', { class: 'outcome' }, outcome(hit)),
      beaconNote(hit),
    ),
    callbackStage(hit),
    ruleRows(hit),
  );
};

/** What a screen reader is told when a hit's fate is known. @param {TrackedHit} hit */
const announcement = (hit) => {
  const count = hit.callbacks.length;
  const ran = count === 1 ? '1 callback ran' : `${count || 'no'} callbacks ran`;
  return `${KINDS[hit.type]} ${hit.label}: ${outcome(hit)}, ${ran}.`;
};

/** @returns {{ show(hit: TrackedHit): void, clear(): void }} */
export function createLanes() {
  const list = byId('lanes');
  const empty = byId('no-lanes');
  /** @type {Map<TrackedHit, HTMLElement>} */
  const lanes = new Map();
  const announced = new WeakSet();
  let isGrowing = false;

  const grow = () => {
    isGrowing = false;
    for (const [hit, lane] of lanes) {
      if (hit.state !== 'travelling') continue;
      lane.style.setProperty('--length', String(position(elapsed(hit))));
      startGrowing();
    }
  };
  const startGrowing = () => {
    if (isGrowing) return;
    isGrowing = true;
    requestAnimationFrame(grow);
  };

  return {
    show(hit) {
      let lane = lanes.get(hit);
      if (!lane) {
        lane = element('li', { class: 'lane' });
        lanes.set(hit, lane);
        list.prepend(lane);
        if (lanes.size > KEPT) {
          const [oldest, oldestLane] = lanes.entries().next().value;
          oldestLane.remove();
          lanes.delete(oldest);
        }
      }
      fill(lane, hit);
      empty.hidden = true;
      if (hit.endedAt && !announced.has(hit)) {
        announced.add(hit);
        // All callbacks of the hit have run by then.
        setTimeout(() => {
          byId('live').textContent = announcement(hit);
        });
      }
      startGrowing();
    },
    clear() {
      lanes.clear();
      list.replaceChildren();
      empty.hidden = false;
    },
  };
}
