import { TRACKERS } from './pages';
import type { OpenOptions } from './site';

/**
 * Page script for trackers that do what AppMeasurement does: one hit at a time, kept in a global variable of the account's name; the next hit takes an
 * image that is complete for success.
 */
const IMITATION = `
  window.createTestTracker = () => {
    const before = [], after = [], queue = [];
    let current;
    const pump = () => {
      if (current && current.image.complete) current.done();
      const url = !current && queue.shift();
      if (!url) return;
      const image = window['s_i_' + s.account] = new Image();
      current = { image, done: () => { current = undefined; after.forEach((callback) => callback(url)); pump(); } };
      image.onload = current.done;
      image.onerror = () => { current = undefined; pump(); };
      image.src = url;
    };
    const s = {
      account: 'suite',
      trackingServer: collector,
      sa(account) { s.account = account; },
      registerPreTrackCallback: (callback) => before.push(callback),
      registerPostTrackCallback: (callback) => after.push(callback),
      t(overrides) {
        const { account } = s;
        Object.assign(s, overrides);
        const url = 'http://' + s.trackingServer + '/b/ss/' + s.account + '/1/JS-0/s' + String(Math.random()).slice(2) + '?AQB=1&pageName=' + s.pageName + '&AQE=1';
        before.forEach((callback) => callback(url));
        queue.push(url);
        pump();
        s.account = account;
      },
    };
    return s;
  };`;

/** Trackers that are not ours in any way: an imitation, and AppMeasurement where it can be had. `script` gives the page `createTestTracker()`. */
export const AS_APPMEASUREMENT: [string, { options: OpenOptions; script: string }][] = [
  ['an imitation', { options: {}, script: IMITATION }],
  ...TRACKERS.filter((tracker) => tracker === 'AppMeasurement').map(
    (tracker): (typeof AS_APPMEASUREMENT)[number] => [
      tracker,
      { options: { tracker }, script: '' },
    ],
  ),
];
