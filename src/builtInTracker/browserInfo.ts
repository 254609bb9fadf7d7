import type { Cookies } from './cookies';
import type { HitVariables } from './tracker';

/** What is known of screen and browser. */
export const describeBrowser = (cookies: Cookies): HitVariables => ({
  resolution: `${screen.width}x${screen.height}`,
  colorDepth: screen.pixelDepth,
  // What AppMeasurement's feature tests come to in every browser of this decade.
  javascriptVersion: '1.6',
  javaEnabled: 'N',
  cookiesEnabled: cookies.write('s_cc', 'true') ? 'Y' : 'N',
  browserWidth: innerWidth,
  browserHeight: innerHeight,
  connectionType: '',
  homepage: '',
});
