import { createArgumentReader } from './callbacks/createArgumentReader';
import { createCallbackRegistry } from './callbacks/createCallbackRegistry';
import { registerConfigured } from './callbacks/registerConfigured';
import { DEFAULT_TRACKERS } from './contract/defaults';
import { clearAfterHits } from './page/clearAfterHits';
import { inspectHits } from './page/inspectHits';
import { getPage, type Page } from './page/page';
import { createLoader } from './platform/createLoader';
import { createLog } from './platform/createLog';
import { readSaved, type SavedSettings } from './platform/readSaved';
import { createTrackerListener } from './trackers/createTrackerListener';
import { listenTo, type TrackerSettings } from './trackers/listenTo';

const log = createLog(turbine.logger);
const found = getPage();
if (found.listen) log('Loaded twice.');
else share(found);
const page: Page = found;

/** Makes a page what all copies of this extension share. */
function share(empty: Partial<Page>): asserts empty is Page {
  empty.load = createLoader(turbine);
  empty.clearing = [];
  empty.inspecting = [];
  empty.listen = createTrackerListener(createCallbackRegistry(empty, log), log);
}

page.getTracker = () =>
  (page.tracker ||= page.load('tracker.js').then(() => page.createTracker(turbine)));

/** Settings may be of any age, or broken: what can't be used does no harm to the rest. */
const forEach = <T>(list: readonly T[], act: (entry: T, index: number) => void) =>
  list.forEach((entry, index) => {
    try {
      act(entry, index);
    } catch (error) {
      log('Settings broken:', error);
    }
  });

forEach([readSaved()], (saved) => {
  const getSettings = () => turbine.getExtensionSettings() as SavedSettings;
  // Data elements of arguments are for hits: none is resolved before there is one.
  const {
    callbacks = [],
    trackers = DEFAULT_TRACKERS,
    clearVariables,
    inspector,
  } = saved || getSettings();

  forEach([clearVariables], clearAfterHits(page, log));
  forEach([inspector], inspectHits(page, log));
  forEach([trackers], (list) =>
    forEach(turbine.replaceTokens(list) as TrackerSettings[], listenTo(page, log)),
  );

  const readArguments = createArgumentReader(
    saved && callbacks,
    () => getSettings().callbacks,
    turbine.replaceTokens,
  );
  forEach(callbacks, registerConfigured(page, readArguments));
});

/** What the components share. */
export = page;
