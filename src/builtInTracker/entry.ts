import type { VisitorService } from '../contract/tracker';
import { createLog } from '../platform/createLog';
import { getPage } from '../platform/page';
import { createTracker } from './createTracker';
import { publish } from './publish';
import { readSettings } from './readSettings';

// A script element runs this file, so that there is nothing to hand it back to.
getPage().createTracker = (turbine) => {
  const log = createLog(turbine.logger);
  const settings = readSettings(turbine.getExtensionSettings(), turbine.environment.stage);
  const { type, variable, reportSuites = [], ...options } = settings;
  const tracker = createTracker({
    ...options,
    reportSuites,
    // The Experience Cloud ID extension's; engines without shared modules are fine.
    visitor: turbine.getSharedModule?.('adobe-mcid', 'mcid-instance') as VisitorService | undefined,
    log: (message, error) => log(`${message}:`, error),
  });
  if (variable) publish(tracker, variable, log);
  return tracker;
};
