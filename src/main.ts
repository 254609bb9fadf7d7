import { createArgumentReader } from './callbacks/createArgumentReader';
import { createCallbackRegistry } from './callbacks/createCallbackRegistry';
import { DEFAULT_TRACKERS } from './contract/defaults';
import { type ClearingInbox, getPage, type Page } from './page/page';
import { createLoader } from './platform/createLoader';
import { createLog } from './platform/createLog';
import { readSaved, type SavedSettings } from './platform/readSaved';
import { createTrackerListener } from './trackers/createTrackerListener';
import { listenToAdobeAnalytics } from './trackers/listenToAdobeAnalytics';
import { listenToGlobal } from './trackers/listenToGlobal';
import { noteWebSdk } from './trackers/noteWebSdk';

/** How long a tracker may take until the log says that it has not come, in milliseconds. */
const EXPECTED_WITHIN = 10_000;

const log = createLog(turbine.logger);
const earlier = getPage();
const page = earlier as Required<Page>;
page.load = page.load || createLoader(turbine);
if (earlier.listen) log('Loaded twice.');
else page.listen = createTrackerListener(createCallbackRegistry(page, log), log);

page.getTracker = () => {
  page.tracker = page.tracker || page.load('tracker.js').then(() => page.createTracker(turbine));
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

interface TrackerSettings {
  type: string;
  variable: string;
  instance?: string;
}

function clearAfterHits(clearVariables: SavedSettings['clearVariables']) {
  if (!clearVariables || clearVariables.mode === 'off') return;
  const inbox: ClearingInbox = {
    settings: turbine.replaceTokens(clearVariables),
    notes: [],
    // What the tracker holds now is another page's when the file is here and reads it.
    push: (note) => inbox.notes.push([note, Object.assign({}, note.sender.s)]),
  };
  page.watchers.push(inbox);
  page.load('clearing.js').catch((error) => {
    inbox.push = () => {};
    log('clearing.js is missing:', error);
  });
}

function listenTo({ type, variable, instance }: TrackerSettings) {
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
          ? noteWebSdk(page, { instance, found, log })
          : Promise.reject('unknown type')
  ).catch(missing);
}

forEach([readSaved()], (saved) => {
  const getSettings = () => turbine.getExtensionSettings() as SavedSettings;
  // Data elements of arguments are for hits: none is resolved before there is one.
  const { callbacks = [], trackers = DEFAULT_TRACKERS, clearVariables } = saved || getSettings();

  forEach([clearVariables], clearAfterHits);
  forEach([trackers], (list) =>
    forEach(turbine.replaceTokens(list) as TrackerSettings[], listenTo),
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
