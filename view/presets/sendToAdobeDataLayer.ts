import type { Preset } from './preset';

/** What is pushed, and when it is processed: https://github.com/adobe/adobe-client-data-layer/wiki. */
export const sendToAdobeDataLayer: Preset = {
  id: 'adobeDataLayer',
  arguments: [
    { name: 'dataLayer', value: 'adobeDataLayer' },
    { name: 'event', value: 'analytics.hit.sent' },
  ],
  hitTypes: [],
  source: `// Until the Adobe Client Data Layer has loaded, it is an array, which keeps the event for it.
const dataLayer = window[args.dataLayer] || [];
window[args.dataLayer] = dataLayer;

// Once it has loaded, listeners run inside this call: do not let one of them send another hit.
dataLayer.push({
  event: args.event,
  // For listeners alone. What stands beside it becomes part of the data layer's state and stays there.
  eventInfo: {
    hitId: hit.id,
    hitType: hit.type,
    pageName: hit.get('pageName'),
    events: hit.get('events'),
  },
});
`,
};
