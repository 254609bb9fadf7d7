import { createLog } from '../platform/createLog';
import { getPage } from '../platform/page';
import { createTracker } from './createTracker';
import { publish } from './publish';
import { readSettings } from './readSettings';

// A script element runs this file, so that there is nothing to hand it back to.
getPage().createTracker = ({ logger, environment, getExtensionSettings }) => {
  const log = createLog(logger);
  const {
    type,
    variable,
    reportSuites = [],
    ...options
  } = readSettings(getExtensionSettings(), environment.stage);
  const tracker = createTracker({
    ...options,
    reportSuites,
    log: (message, error) => log(`${message}:`, error),
  });
  if (variable) publish(tracker, variable, log);
  return tracker;
};
