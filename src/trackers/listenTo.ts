import type { Page } from '../page/page';
import type { Log } from '../platform/createLog';
import { listenToAdobeAnalytics } from './listenToAdobeAnalytics';
import { listenToGlobal } from './listenToGlobal';
import { noteWebSdk } from './noteWebSdk';

/** A tracker of the configuration, data elements resolved. */
export interface TrackerSettings {
  type: string;
  variable: string;
  instance?: string;
}

/** How long a tracker may take until the log says that it has not come, in milliseconds. */
const EXPECTED_WITHIN = 10_000;

/** Listens to a tracker as soon as it is there. Never rejects: the log says what is missing. */
export const listenTo =
  (page: Page, log: Log) =>
  ({ type, variable, instance }: TrackerSettings): void => {
    const own = type === 'global' ? variable : instance;
    const name = own ? `${type}:${own}` : type;
    let settled: boolean;
    const found = (s: unknown) => {
      try {
        settled = page.listen(s, name);
      } catch (error) {
        missing(error);
      }
      return settled;
    };
    const missing = (reason: unknown) => {
      if (!settled) log(`Tracker "${name}" is missing:`, reason);
      settled = true;
    };
    setTimeout(missing, EXPECTED_WITHIN, 'none for 10 s');
    (type === 'global'
      ? listenToGlobal(variable, found)
      : type === 'built-in'
        ? page.getTracker().then(found)
        : type === 'adobe-analytics'
          ? listenToAdobeAnalytics(turbine.getSharedModule, found)
          : type === 'web-sdk'
            ? noteWebSdk(page, { instance, found, log, load: page.load })
            : Promise.reject('unknown type')
    ).catch(missing);
  };
