import { writeCookie } from './cookies';
import { getQueryParam } from './queryParam';
import { s } from './s';

let isKnown = false;

/** Puts on the tracker what is known of page, screen and browser. */
export const describePage = (): void => {
  if (s.trackOffline) s.timestamp ||= Math.floor(Date.now() / 1000);
  s.pageURL ||= location.href;
  if (isKnown) return;
  isKnown = true;
  // A redirect may say where the visitor came from.
  s.referrer ||= getQueryParam('adobe_mc_ref') || document.referrer;
  Object.assign(s, {
    resolution: `${screen.width}x${screen.height}`,
    colorDepth: screen.pixelDepth,
    // What AppMeasurement's feature tests come to in every browser of this decade.
    javascriptVersion: '1.6',
    javaEnabled: 'N',
    cookiesEnabled: writeCookie('s_cc', 'true') ? 'Y' : 'N',
    browserWidth: innerWidth,
    browserHeight: innerHeight,
  });
};
