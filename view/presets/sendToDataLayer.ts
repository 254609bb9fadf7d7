import type { Preset } from './preset';

export const sendToDataLayer: Preset = {
  id: 'dataLayer',
  arguments: [
    { name: 'dataLayer', value: 'dataLayer' },
    { name: 'event', value: 'analytics.hit.sent' },
  ],
  hitTypes: [],
  source: `// The data layer is an array of the page. It is made here when nothing else was quicker.
const dataLayer = window[args.dataLayer] || [];
window[args.dataLayer] = dataLayer;

// What other tools may know. Do not react to this event with another hit.
dataLayer.push({
  event: args.event,
  hitId: hit.id,
  hitType: hit.type,
  pageName: hit.get('pageName'),
  events: hit.get('events'),
});
`,
};
