import { decode, encode } from './encode';
import type { BuiltInTracker } from './tracker';

export interface Cookies {
  /** Empty when there is none, or cookies can't be read. */
  read(name: string): string;
  /** `expires`: a date, `1` for two years or the tracker's `cookieLifetime`, otherwise the session. Says whether the browser took it. */
  write(name: string, value: unknown, expires?: Date | number): boolean;
}

/** Cookies for all of the site, by the tracker's `cookieDomainPeriods`, `cookieLifetime` and `writeSecureCookies`. Never throws. */
export function createCookies(s: BuiltInTracker): Cookies {
  let domain: string | undefined;

  function read(name: string) {
    try {
      return decode(`; ${document.cookie}`.split(`; ${encode(name)}=`)[1]?.split(';')[0]);
    } catch {
      return '';
    }
  }

  function put(
    name: string,
    value: unknown,
    cookieDomain: string,
    expires?: Date | number | false,
  ) {
    try {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and not everywhere.
      document.cookie =
        `${encode(name)}=${encode(value)}; path=/` +
        (expires ? `; expires=${new Date(expires).toUTCString()}` : '') +
        (cookieDomain && `; domain=${cookieDomain}`) +
        (s.writeSecureCookies ? '; secure' : '');
    } catch {
      // The read that follows says that there is none.
    }
  }

  /** The widest domain that takes cookies, in labels: public suffixes take none. */
  function probeDomain(labels: string[]) {
    let periods = 0;
    const candidate = () => labels.slice(-periods).join('.');
    while (periods < labels.length && !read('s_ac')) {
      periods++;
      put('s_ac', 1, candidate());
    }
    put('s_ac', '', candidate(), 1);
    return periods;
  }

  function findDomain() {
    const labels = location.hostname.split('.');
    // An address of four numbers, or a name without a dot, has no domain.
    if (!labels[1] || +labels.join('')) return '';
    const periods = s.fpCookieDomainPeriods || s.cookieDomainPeriods || probeDomain(labels);
    return labels.slice(-Math.max(parseInt(`${periods}`, 10) || 2, 2)).join('.');
  }

  return {
    read,
    write(name, value, expires) {
      const lifetime = `${s.cookieLifetime || ''}`.toUpperCase();
      if (!name || lifetime === 'NONE') return false;
      domain ??= findDomain();
      const now = new Date();
      const seconds = value === '' ? -60 : parseInt(lifetime, 10);
      if (seconds) expires &&= +now + 1000 * seconds;
      else if (expires === 1) expires = now.setFullYear(now.getFullYear() + 2);
      put(name, value, domain, lifetime !== 'SESSION' && expires);
      return read(name) === `${value}`;
    },
  };
}
