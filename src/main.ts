import loadScript = require('@adobe/reactor-load-script');

import { createArgumentReader } from './configuration/createArgumentReader';
import { createLog } from './platform/createLog';
import { getPage, type Page } from './platform/page';
import { readSaved, type SavedSettings } from './platform/readSaved';
import { createCallbackRegistry, type HitNotes } from './registry/createCallbackRegistry';
import { createTrackerListener } from './trackers/createTrackerListener';
import { listenToAdobeAnalytics } from './trackers/listenToAdobeAnalytics';
import { listenToGlobal } from './trackers/listenToGlobal';
import { noteWebSdk } from './trackers/noteWebSdk';

/** How long a tracker may take until the log says that it has not come, in milliseconds. */
const EXPECTED_WITHIN = 10_000;

const log = createLog(turbine.logger);
const earlier = getPage();
const page = earlier as Required<Page>;
if (earlier.listen) log('Loaded twice.');
else page.listen = createTrackerListener(Object.assign(page, createCallbackRegistry(log)), log);

const getSettings = () => turbine.getExtensionSettings() as SavedSettings;

/** Runs a hosted file of this extension, which then puts what it offers on the page's shared object. */
const load = (file: string) => loadScript(turbine.getHostedLibFileUrl(file));

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

try {
  const saved = readSaved();
  // Data elements of arguments are for hits: none is resolved before there is one.
  const {
    callbacks = [],
    trackers = [{ type: 'adobe-analytics' }],
    clearVariables,
  } = saved || getSettings();

  if (clearVariables && clearVariables.mode !== 'off') {
    // The settings first, then what happens until the file is here and takes it over.
    const notes: HitNotes = [turbine.replaceTokens(clearVariables)];
    page.watchers.push(notes);
    load('clearing.js').catch((error) => {
      notes.push = () => {};
      log('clearing.js is missing:', error);
    });
  }

  forEach(
    turbine.replaceTokens(trackers) as { type: string; variable: string; instance?: string }[],
    ({ type, variable, instance }) => {
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
    },
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
} catch (error) {
  log('Settings broken:', error);
}

/** What the components share. */
export = page;
