import type { Pattern } from '../TextFormatter';

/** The presets that callbacks can start from, in English. */
export const presetsEn = {
  'presets.title': 'Start from a preset',
  'presets.choose': 'Preset',
  'presets.use': 'Use this preset',

  'presets.dataLayer': 'Send to a data layer',
  'presets.dataLayer.help':
    'Pushes an event into an array of the page, such as dataLayer, for other tools to react to.',
  'presets.adobeDataLayer': 'Send to the Adobe Client Data Layer',
  'presets.adobeDataLayer.help':
    'Pushes an event with what was sent into adobeDataLayer. Its listeners and rules get the values; the data layer’s own state stays as it is.',
  'presets.endpoint': 'Send to an endpoint',
  'presets.endpoint.help':
    'Posts a few values of the hit to an address of yours, over https and without cookies. It is not tried again: what must not be lost is a case for the action Forward Hit, which needs no code.',
  'presets.lastPage': 'Store the last page name',
  'presets.lastPage.help':
    'Keeps the name of the page in the session storage, for the next page to read.',
  'presets.cleanUp': 'Clean up for a single-page app',
  'presets.cleanUp.help':
    'Empties the variables that you list, unless the page has set them anew. Needs a tracker: does nothing for the Web SDK.',
  'presets.log': 'Log for QA',
  'presets.log.help':
    'Writes each hit, readable, to the browser’s console while debugging is switched on.',
  'presets.domEvent': 'Dispatch a DOM event',
  'presets.domEvent.help':
    'Dispatches an event on the document with all that was sent, for tests and scripts of the page that wait for a hit.',
} as const satisfies Record<string, Pattern>;
