import { createLog } from '../platform/createLog';
import { getPage } from '../platform/page';
import { createTracker } from './createTracker';
import { publish } from './publish';
import { readSettings } from './readSettings';

// A script element runs this file, so that there is nothing to hand it back to.
getPage().createTracker = (turbine) => {
  const log = createLog(turbine.logger);
  const { variable, ...options } = readSettings(
    turbine.getExtensionSettings(),
    turbine.environment.stage,
    log,
  );
  const tracker = createTracker(options);
  if (variable) publish(tracker, variable, log);
  return tracker;
};
