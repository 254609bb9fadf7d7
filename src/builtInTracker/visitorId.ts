import type { Cookies } from './cookies';

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

/** The fallback visitor id, kept for two years in the cookie `s_fid`; 0 where cookies do not work. */
export function readFallbackId(cookies: Cookies): string | 0 {
  let id = cookies.read('s_fid');
  if (!id.includes('-')) id = `${randomDigits(8)}-${randomDigits(4)}`;
  return cookies.write('s_fid', id, 1) ? id : 0;
}
