import { readCookie, writeCookie } from './cookies';

/** Eight hexadecimal digits, the first of them smaller by so many bits. */
const digits = (bits: number) =>
  ((2 ** 32 * Math.random()) >>> bits).toString(16).padStart(8, '0').toUpperCase();

let id = '';

/**
 * The fallback visitor id, kept for two years in the cookie `s_fid`; empty where cookies do not work. The cookie is read and written once:
 * cookies cost more than all the rest of a hit.
 */
export const getFallbackId = (): string => {
  if (!id) {
    id = readCookie('s_fid');
    if (!id.includes('-')) id = `${digits(1) + digits(0)}-${digits(2) + digits(0)}`;
    if (!writeCookie('s_fid', id, 1)) id = '';
  }
  return id;
};
