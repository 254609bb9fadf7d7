import loadScript = require('@adobe/reactor-load-script');

import { createArgumentReader } from './configuration/createArgumentReader';
import type { ConfigurationSettings } from './contract/settings';
import { createLog } from './platform/createLog';
import { getPage } from './platform/page';
import { createCallbackRegistry } from './registry/createCallbackRegistry';
import { createTrackerListener } from './trackers/createTrackerListener';
import { listenToAdobeAnalytics } from './trackers/listenToAdobeAnalytics';
import { listenToGlobal } from './trackers/listenToGlobal';

type Settings = Required<ConfigurationSettings>;
type DebuggedWindow = {
  _satellite: { _container: { extensions: { 'post-track-callback': { settings: Settings } } } };
};

/** How long a tracker may take until the log says that it has not come, in milliseconds. */
const EXPECTED_WITHIN = 10_000;

const log = createLog(turbine.logger);
const page = getPage();
if (page.registry) log('Loaded twice: callbacks whose names are taken are left out.');
else {
  page.registry = createCallbackRegistry(log);
  page.listen = createTrackerListener(page.registry, log);
}
const { registry, listen } = page as Required<typeof page>;

const getSettings = () => turbine.getExtensionSettings() as Settings;

/** The page's built-in tracker, fetched when it is first asked for. Rejects when that fails. */
const getTracker = (): Promise<object> => {
  page.tracker =
    page.tracker ||
    loadScript(turbine.getHostedLibFileUrl('tracker.js')).then(() =>
      (page as Required<typeof page>).createTracker(turbine),
    );
  return page.tracker;
};

/** Settings may be of any age, or broken: what can't be used does no harm to the rest. */
const forEach = <T>(list: readonly T[], act: (entry: T, index: number) => void) =>
  list.forEach((entry, index) => {
    try {
      act(entry, index);
    } catch (error) {
      log('Settings broken:', error);
    }
  });

/** The settings with their tokens. The engine shows them for debugging only, so it must go without as well. */
const readSaved = () => {
  try {
    return (window as unknown as DebuggedWindow)._satellite._container.extensions[
      'post-track-callback'
    ].settings;
  } catch (_) {
    return undefined;
  }
};

try {
  const saved = readSaved();
  // Data elements of arguments are for hits: none is resolved before there is one.
  const { callbacks = [], trackers = [{ type: 'adobe-analytics' }] } = saved || getSettings();

  forEach(
    turbine.replaceTokens(trackers) as { type: string; variable: string }[],
    ({ type, variable }) => {
      const name = type === 'global' ? `${type}:${variable}` : type;
      let settled: boolean;
      const found = (s: unknown) => {
        settled = listen(s, name);
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
          ? getTracker().then(found)
          : type === 'adobe-analytics'
            ? listenToAdobeAnalytics(turbine.getSharedModule, found)
            : Promise.reject('unknown type')
      ).catch(missing);
    },
  );

  const readArguments = createArgumentReader(
    saved && callbacks,
    () => getSettings().callbacks,
    turbine.replaceTokens,
  );
  forEach(callbacks, ({ name, enabled, source, arguments: list, trackers, hitTypes }, index) => {
    if (enabled !== false) {
      const args = list && list[0] ? readArguments(index) : {};
      registry.register(name, source, { args, trackers, hitTypes });
    }
  });
} catch (error) {
  log('Settings broken:', error);
}

/** What the components share. */
export = { registry, getTracker };
