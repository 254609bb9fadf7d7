import { tryTo } from '../../platform/tryTo';
import { decode, encode } from './encode';
import { s } from './s';
import type { VariableValue } from './tracker';

/** In seconds. */
const TWO_YEARS = 63_072_000;

let domain: string | undefined;

/** Empty when there is none, or cookies can't be read. */
export const readCookie = (name: string): string =>
  decode(tryTo(() => `; ${document.cookie}`.split(`; ${encode(name)}=`)[1]?.split(';')[0]));

/** Says whether the browser took it. */
const put = (name: string, value: unknown, cookieDomain: string, seconds?: unknown) => {
  tryTo(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and not everywhere.
    document.cookie =
      `${encode(name)}=${encode(value)}; path=/; domain=${cookieDomain}` +
      (seconds ? `; max-age=${seconds}` : '') +
      (s.writeSecureCookies ? '; secure' : '');
  });
  return readCookie(name) === `${value}`;
};

/** The domain that the settings say, or the widest that takes cookies: public suffixes take none. */
const findDomain = () => {
  const labels = location.hostname.split('.');
  const last = (count: NonNullable<VariableValue>) => labels.slice(-count).join('.');
  const periods = s.fpCookieDomainPeriods || s.cookieDomainPeriods;
  if (periods) return last(periods);
  let count = 0;
  while (count < labels.length && !put('s_ac', 1, last(++count)));
  put('s_ac', '', last(count), -1);
  return last(count);
};

/**
 * Writes a cookie for all of the site, by the tracker's `cookieDomainPeriods`, `cookieLifetime` and `writeSecureCookies`.
 *
 * @param expires a date, `1` for two years or the tracker's `cookieLifetime`, otherwise the session.
 * @returns whether the browser took it.
 */
export const writeCookie = (name: string, value: unknown, expires?: Date | number): boolean => {
  const lifetime = s.cookieLifetime || 0;
  if (lifetime === 'NONE') return false;
  domain ??= findDomain();
  return put(
    name,
    value,
    domain,
    expires &&
      lifetime !== 'SESSION' &&
      (+lifetime || (expires === 1 ? TWO_YEARS : Math.floor((+expires - Date.now()) / 1000))),
  );
};
