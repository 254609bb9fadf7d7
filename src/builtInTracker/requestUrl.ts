import type { BuiltInTracker } from './tracker';

/** The release of AppMeasurement whose hits the tracker sends: the collector reads the hit by it. */
export const VERSION = '2.27.0';

const DATA_CENTRES: Record<string, string> = { d1: '112', d2: '122' };

function serverOf(s: BuiltInTracker): string {
  if (s.trackingServer) return (s.ssl && s.trackingServerSecure) || s.trackingServer;
  const namespace = s.visitorNamespace || `${s.account}`.split(',')[0]?.replace(/[^0-9a-z]/gi, '');
  const dataCentre = `${s.dc || 'd1'}`.toLowerCase();
  return `${namespace}.${DATA_CENTRES[dataCentre] || dataCentre}.2o7.net`;
}

/** The clock as the collector wants it: day, month from 0, year, time, weekday and time zone. */
const clock = (now: Date) =>
  `${now.getDate()}%2F${now.getMonth()}%2F${now.getFullYear()}%20${now.getHours()}%3A${now.getMinutes()}%3A${now.getSeconds()}%20${now.getDay()}%20${now.getTimezoneOffset()}`;

/** @param query the variables, from `&` on. */
export function buildRequestUrl(s: BuiltInTracker, query: string, now: Date): string {
  const marker = s.tagContainerMarker ? `-${s.tagContainerMarker}` : '';
  const cacheBuster = `s${Math.floor(now.getTime() / 10_800_000) % 10}${Math.floor(1e13 * Math.random())}`;
  return (
    `http${s.ssl ? 's' : ''}://${serverOf(s)}/b/ss/${s.account}/${s.mobile ? '5.' : ''}1/JS-${VERSION}${marker}/${cacheBuster}` +
    `?AQB=1&ndh=1&pf=1&t=${clock(now)}${query}&AQE=1`
  );
}
