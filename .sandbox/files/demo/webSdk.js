// Adobe's Web SDK in the demo: the real one, from the project's packages, with an Edge Network on this machine.
import { element } from './dom.js';

const NAME = 'web-sdk:alloy';
const EDGE = 'edge.example';
const LINK_TYPES = { o: 'other', d: 'download', e: 'exit' };

/** The Web SDK speaks https alone, for which this machine has no trusted certificate: what it sends is led to the collection server. */
function leadTo(collectorUrl) {
  const local = (url) =>
    typeof url === 'string' ? url.replace(`https://${EDGE}`, collectorUrl) : url;
  const { fetch } = window;
  window.fetch = (url, options) => fetch.call(window, local(url), options);
  const sendBeacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (url, body) => sendBeacon(local(url), body);
}

/** What the base code does: commands wait in a queue until the Web SDK is there. */
function queueCommands() {
  window.__alloyNS = ['alloy'];
  window.alloy = (...command) =>
    new Promise((resolve, reject) => {
      window.alloy.q.push([resolve, reject, command]);
    });
  window.alloy.q = [];
}

/**
 * Offers the Web SDK as one of the trackers.
 *
 * @param {ReturnType<import('./trackers.js').createTrackers>} trackers
 * @param {string} collectorUrl
 */
export function createWebSdk(trackers, collectorUrl) {
  leadTo(collectorUrl);
  queueCommands();

  const send = (event) =>
    window.alloy('sendEvent', event).catch(() => {
      // The inspector shows it.
    });

  /** Looks like a tracker to the shop. What is set on it goes with the next event, and is gone then. */
  const s = {
    t() {
      const analytics = takeVariables();
      const webPageDetails = { name: analytics.pageName, pageViews: { value: 1 } };
      send({
        xdm: { eventType: 'web.webpagedetails.pageViews', web: { webPageDetails } },
        data: { __adobe: { analytics } },
      });
    },
    tl(_element, type, name, { linkURL, linkTrackVars, linkTrackEvents, ...overrides } = {}) {
      const analytics = { linkName: name, linkType: type, linkURL, ...overrides };
      const webInteraction = {
        name,
        type: LINK_TYPES[type],
        URL: linkURL,
        linkClicks: { value: 1 },
      };
      send({
        documentUnloading: type === 'e',
        xdm: { eventType: 'web.webinteraction.linkClicks', web: { webInteraction } },
        data: { __adobe: { analytics } },
      });
    },
  };
  const takeVariables = () => {
    const names = Object.keys(s).filter((name) => typeof s[name] !== 'function');
    const taken = Object.fromEntries(names.map((name) => [name, s[name]]));
    for (const name of names) delete s[name];
    return taken;
  };

  return {
    name: NAME,
    /** Loads the Web SDK. Not before the extension's library: whoever listens first misses nothing. */
    load() {
      document.head.append(
        element('script', {
          src: '/files/alloy.js',
          onload: () =>
            window
              .alloy('configure', {
                datastreamId: 'demo',
                orgId: 'DEMO@AdobeOrg',
                edgeDomain: EDGE,
                thirdPartyCookiesEnabled: false,
                clickCollectionEnabled: false,
              })
              .then(
                () => trackers.ready(NAME, s),
                (error) => trackers.missing(NAME, String(error)),
              ),
          onerror: () => trackers.missing(NAME, 'There is no .sandbox/files/alloy.js.'),
        }),
      );
    },
    /** @param {'in' | 'out'} general */
    setConsent: (general) =>
      window.alloy('setConsent', {
        consent: [{ standard: 'Adobe', version: '1.0', value: { general } }],
      }),
  };
}
