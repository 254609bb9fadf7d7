import { encode, encodeMarks } from './encode';
import { s } from './s';

/** The release of AppMeasurement whose hits the tracker sends: the collector reads the hit by it. */
export const VERSION = '2.27.0';

const getServer = () =>
  (s.ssl && s.trackingServerSecure) ||
  s.trackingServer ||
  `${s.visitorNamespace || `${s.account}`.replace(/,.*|[^0-9a-z]/gi, '')}.${getCenter()}.2o7.net`;

/** Adobe's data center. Older names of 112 and 122 are d1 and d2. */
const getCenter = () => `${s.dc || 112}`.replace(/^d(.)$/i, '1$12');

/** What all request URLs begin with: the report suites come next. */
export const getBase = (): string => `http${s.ssl ? 's' : ''}://${getServer()}/b/ss/`;

/** How many hits there were: a page may have made all random numbers the same, and no two hits are. */
let count = 0;

/** The clock as the collector wants it: day, month from 0, year, time, weekday and time zone. */
const getClock = () => {
  const now = new Date();
  return `${now.getDate()}/${now.getMonth()}/${now.getFullYear()} ${now.getHours()}:${now.getMinutes()}:${now.getSeconds()} ${now.getDay()} ${now.getTimezoneOffset()}`;
};

/** @param query the variables, from `&` on. */
export const buildRequestUrl = (query: string): string => {
  return (
    `${getBase()}${s.account}/1/JS-${VERSION}/s${Math.floor(1e14 * Math.random() + count++)}` +
    `?AQB=1&ndh=1&pf=1&t=${encode(getClock())}${encodeMarks(query)}&AQE=1`
  );
};
