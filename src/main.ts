import { createArgumentReader } from './configuration/createArgumentReader';
import { createLoader } from './platform/createLoader';
import { createLog } from './platform/createLog';
import { getPage, type Page } from './platform/page';
import { readSaved, type SavedSettings } from './platform/readSaved';
import { createCallbackRegistry, type Watcher } from './registry/createCallbackRegistry';
import { createTrackerListener } from './trackers/createTrackerListener';
import { listenToAdobeAnalytics } from './trackers/listenToAdobeAnalytics';
import { listenToGlobal } from './trackers/listenToGlobal';
import { noteWebSdk } from './trackers/noteWebSdk';

/** How long a tracker may take until the log says that it has not come, in milliseconds. */
const EXPECTED_WITHIN = 10_000;

const log = createLog(turbine.logger);
const load = createLoader(turbine);
const earlier = getPage();
const page = earlier as Required<Page>;
if (earlier.listen) log('Loaded twice.');
else page.listen = createTrackerListener(Object.assign(page, createCallbackRegistry(log)), log);

page.getTracker = () => {
  page.tracker = page.tracker || load('tracker.js').then(() => page.createTracker(turbine));
  return page.tracker;
};

/** Settings may be of any age, or broken: what can't be used does no harm to the rest. */
const attempt = (act: () => void) => {
  try {
    act();
  } catch (error) {
    log('Settings broken:', error);
  }
};

const forEach = <T>(list: readonly T[], act: (entry: T, index: number) => void) =>
  list.forEach((entry, index) => {
    attempt(() => act(entry, index));
  });

function clearAfterHits(clearVariables: SavedSettings['clearVariables']) {
  if (!clearVariables || clearVariables.mode === 'off') return;
  // The settings first, then what happens until the file is here and takes it over.
  const notes: Watcher = Object.assign([turbine.replaceTokens(clearVariables)], { isLate: true });
  page.watchers.push(notes);
  load('clearing.js').catch((error) => {
    notes.isLate = false;
    notes.push = () => {};
    log('clearing.js is missing:', error);
  });
}

function listenTo(type: string, variable: string, instance?: string) {
  const own = type === 'global' ? variable : instance;
  const name = own ? `${type}:${own}` : type;
  let settled: boolean;
  const found = (s: unknown) => {
    settled = page.listen(s, name);
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
          ? noteWebSdk(page, { instance, found, log, load })
          : Promise.reject('unknown type')
  ).catch(missing);
}

attempt(() => {
  const getSettings = () => turbine.getExtensionSettings() as SavedSettings;
  const saved = readSaved();
  // Data elements of arguments are for hits: none is resolved before there is one.
  const {
    callbacks = [],
    trackers = [{ type: 'adobe-analytics' }],
    clearVariables,
  } = saved || getSettings();

  attempt(() => clearAfterHits(clearVariables));

  attempt(() =>
    forEach(
      turbine.replaceTokens(trackers) as { type: string; variable: string; instance?: string }[],
      ({ type, variable, instance }) => listenTo(type, variable, instance),
    ),
  );

  const readArguments = createArgumentReader(
    saved && callbacks,
    () => getSettings().callbacks,
    turbine.replaceTokens,
  );
  forEach(callbacks, (callback, index) => {
    const { arguments: list } = callback;
    const args = list && list[0] ? readArguments(index) : {};
    if (callback.enabled !== false)
      page.register(callback.name, callback.source, Object.assign({}, callback, { args }));
  });
});

/** What the components share. */
export = page;
