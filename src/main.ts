import { createArgumentReader } from './callbacks/createArgumentReader';
import { createCallbackRegistry } from './callbacks/createCallbackRegistry';
import { DEFAULT_TRACKERS } from './contract/defaults';
import type { Watcher } from './page/notes';
import { type ClearingInbox, getPage, type InspectorInbox, type Page } from './page/page';
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
const load = page.load || createLoader(turbine);
page.load = load;
if (earlier.listen) log('Loaded twice.');
else page.listen = createTrackerListener(createCallbackRegistry(page, log), log);

page.getTracker = () => {
  page.tracker = page.tracker || load('tracker.js').then(() => page.createTracker(turbine));
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

/** Leaves what happens from now on to a hosted file, which takes the inbox over by a `push` of its own. */
function leaveTo(inbox: Watcher, file: string) {
  page.watchers.push(inbox);
  load(file).catch((error) => {
    inbox.push = () => {};
    log(`${file} is missing:`, error);
  });
}

function clearAfterHits(clearVariables: SavedSettings['clearVariables']) {
  if (clearVariables && clearVariables.mode !== 'off') {
    const inbox: ClearingInbox = {
      settings: turbine.replaceTokens(clearVariables),
      notes: [],
      // What the tracker holds now is another page's when the file is here and reads it.
      push: (note) => inbox.notes.push([note, Object.assign({}, note.sender.s)]),
    };
    leaveTo(inbox, 'clearing.js');
  }
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
          ? noteWebSdk(page, { instance, found, log, load })
          : Promise.reject('unknown type')
  ).catch(missing);
}

forEach([readSaved()], (saved) => {
  const getSettings = () => turbine.getExtensionSettings() as SavedSettings;
  // Data elements of arguments are for hits: none is resolved before there is one.
  const {
    callbacks = [],
    trackers = DEFAULT_TRACKERS,
    clearVariables,
    inspector,
  } = saved || getSettings();

  const inspect = (isOn: unknown) => {
    if (isOn) leaveTo([turbine] as InspectorInbox, 'inspector.js');
  };
  if (inspector !== false) {
    turbine.onDebugChanged(inspect);
    inspect(turbine.debugEnabled);
  }
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
