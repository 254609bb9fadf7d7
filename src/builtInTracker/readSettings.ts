import type { BuiltInTrackerOptions } from '../contract/tracker';
import type { Log } from '../platform/createLog';

type Configured = Record<string, unknown>;

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** What the configuration says about the built-in tracker, read without trust: settings may come from an older or a broken save. */
export function readSettings(
  settings: unknown,
  stage: string,
  log: Log,
): BuiltInTrackerOptions & { variable: string | undefined } {
  const { trackers } = Object(settings) as { trackers?: unknown };
  const configured: Configured =
    (Array.isArray(trackers) && trackers.find((tracker) => Object(tracker).type === 'built-in')) ||
    {};
  // A data element may hold one report suite, a list, or several in one text.
  const suites: unknown[] = [Object(configured['reportSuites'])[stage]].flat(2);
  return {
    reportSuites: suites
      .flatMap((suite) => text(suite)?.split(',') ?? [])
      .map((suite) => suite.trim()),
    trackingServer: text(configured['trackingServer']),
    trackingServerSecure: text(configured['trackingServerSecure']),
    currencyCode: text(configured['currencyCode']),
    charSet: text(configured['charSet']),
    variable: text(configured['variable']),
    log: (message, error) => log(`${message}:`, error),
  };
}
