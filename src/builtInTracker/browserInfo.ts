import type { Cookies } from './cookies';
import type { BuiltInTracker } from './tracker';

/** Puts what is known of screen and browser on the tracker. */
export function describeBrowser(s: BuiltInTracker, cookies: Cookies): void {
  s.resolution = `${screen.width}x${screen.height}`;
  s.colorDepth = screen.pixelDepth || screen.colorDepth;
  // What AppMeasurement's feature tests come to in every browser of this decade.
  s.javascriptVersion = '1.6';
  s.javaEnabled = 'N';
  s.cookiesEnabled = cookies.write('s_cc', 'true') ? 'Y' : 'N';
  s.browserWidth = window.innerWidth || document.documentElement.offsetWidth;
  s.browserHeight = window.innerHeight || document.documentElement.offsetHeight;
  s.connectionType = s.homepage = '';
}
