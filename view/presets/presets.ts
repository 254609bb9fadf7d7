import { cleanUp } from './cleanUp';
import { logForQa } from './logForQa';
import type { Preset } from './preset';
import { sendToDataLayer } from './sendToDataLayer';
import { sendToEndpoint } from './sendToEndpoint';
import { storeLastPage } from './storeLastPage';

/** In the order in which they are offered. */
export const PRESETS: readonly [Preset, ...Preset[]] = [
  sendToDataLayer,
  sendToEndpoint,
  storeLastPage,
  cleanUp,
  logForQa,
];
