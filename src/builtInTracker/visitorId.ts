import type { Cookies } from './cookies';
import type { BuiltInTracker } from './tracker';

const randomDigit = (below: number) =>
  Math.floor(Math.random() * below)
    .toString(16)
    .toUpperCase();

/** Sixteen hexadecimal digits, the first below `firstBelow`. */
function randomDigits(firstBelow: number) {
  let digits = randomDigit(firstBelow);
  while (digits.length < 16) digits += randomDigit(16);
  return digits;
}

/**
 * Reads the fallback visitor id, kept for two years in the cookie `s_fid`; 0 where cookies do not work. The cookie is written once, and
 * again only when it was changed: writing it costs more than all the rest of a hit.
 */
export function createFallbackId(s: BuiltInTracker, cookies: Cookies): () => string | 0 {
  let written = '';
  return () => {
    let id = cookies.read('s_fid');
    if (!id.includes('-')) id = `${randomDigits(8)}-${randomDigits(4)}`;
    const wanted = id + s.cookieLifetime;
    if (written !== wanted && !cookies.write('s_fid', id, 1)) return 0;
    written = wanted;
    return id;
  };
}
