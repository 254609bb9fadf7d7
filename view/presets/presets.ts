import { presetsEn } from '../texts/en/presets';
import { addEnglish } from '../texts/text';
import { cleanUp } from './cleanUp';
import { dispatchDomEvent } from './dispatchDomEvent';
import { logForQa } from './logForQa';
import type { Preset } from './preset';
import { sendToAdobeDataLayer } from './sendToAdobeDataLayer';
import { sendToDataLayer } from './sendToDataLayer';
import { sendToEndpoint } from './sendToEndpoint';
import { storeLastPage } from './storeLastPage';

addEnglish(presetsEn);

/** In the order in which they are offered. */
export const PRESETS: readonly [Preset, ...Preset[]] = [
  sendToDataLayer,
  sendToAdobeDataLayer,
  sendToEndpoint,
  storeLastPage,
  cleanUp,
  logForQa,
  dispatchDomEvent,
];
