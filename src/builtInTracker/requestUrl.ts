import { encode } from './encode';
import type { BuiltInTracker } from './tracker';

/** The release of AppMeasurement whose hits the tracker sends: the collector reads the hit by it. */
export const VERSION = '2.27.0';

function serverOf({
  trackingServer,
  trackingServerSecure,
  ssl,
  visitorNamespace,
  account,
}: BuiltInTracker) {
  if (trackingServer) return (ssl && trackingServerSecure) || trackingServer;
  return `${visitorNamespace || `${account}`.split(',')[0]?.replace(/[^0-9a-z]/gi, '')}.112.2o7.net`;
}

/** The clock as the collector wants it: day, month from 0, year, time, weekday and time zone. */
const clock = (now: Date) =>
  `${now.getDate()}/${now.getMonth()}/${now.getFullYear()} ${now.getHours()}:${now.getMinutes()}:${now.getSeconds()} ${now.getDay()} ${now.getTimezoneOffset()}`;

/** @param query the variables, from `&` on. */
export function buildRequestUrl(s: BuiltInTracker, query: string, now: Date): string {
  const marker = s.tagContainerMarker ? `-${s.tagContainerMarker}` : '';
  const cacheBuster = `${Math.floor(+now / 108e5) % 10}${Math.floor(1e13 * Math.random())}`;
  return (
    `http${s.ssl ? 's' : ''}://${serverOf(s)}/b/ss/${s.account}/${s.mobile ? '5.' : ''}1/JS-${VERSION}${marker}/s${cacheBuster}` +
    `?AQB=1&ndh=1&pf=1&t=${encode(clock(now))}${query}&AQE=1`
  );
}
