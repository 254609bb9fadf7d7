import type { Script } from './library';

/** The data of the event with which a test ends. */
export const LAST_DATA = '{ isLast: true }';

/** A callback for that event, before all others: what was noted up to then comes of earlier events. */
export const LAST_BEGINS = `{ name: 'Last begins', source: function (requestUrl, args, hit) {
  if (hit.get('data.isLast')) window.notesAtLast = notes.slice();
} }`;

/** Begins a callback that is not for that event. */
export const UNLESS_LAST = "if (hit.get('data.isLast')) return;";

/** Settings that listen to these instances, with callbacks as JavaScript text. */
export const listeningTo = (
  instances: readonly string[],
  callbacks: readonly Script[],
  more = '',
) =>
  `{ trackers: [${instances.map((instance) => `{ type: 'web-sdk', instance: ${JSON.stringify(instance)} }`)}],
    callbacks: [${[LAST_BEGINS, ...callbacks].join(',')}], ${more} }`;

/** Settings that listen to `alloy`. */
export const withCallbacks = (...callbacks: Script[]) => listeningTo(['alloy'], callbacks);

/** A callback that notes the page's name, or what tells a link. */
export const NAMES = `{ name: 'Names', source: function (requestUrl, args, hit) {
  note(hit.get('xdm.web.webPageDetails.name') || hit.get('xdm.web.webInteraction.name') || hit.type);
} }`;

/** A call of the page that sends an event with this page name. */
export const sendPage = (name: string, instance = 'alloy', options = ''): Script =>
  `${instance}('sendEvent', { ${options} xdm: { eventType: 'web.webpagedetails.pageViews', web: { webPageDetails: { name: '${name}' } } } })`;
