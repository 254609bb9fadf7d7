import type { Log } from '../platform/createLog';
import { leaveTo } from './leaveTo';
import type { InspectorInbox, Page } from './page';

/** Has inspector.js show what becomes of hits, whenever debugging is on. What happens before it is here waits for it. */
export const inspectHits = (page: Page, log: Log) => (isWanted: boolean | undefined) => {
  const inspect = (isOn: unknown) => {
    if (isOn) leaveTo(page, log, [turbine] as InspectorInbox, 'inspector.js');
  };
  if (isWanted === false) return;
  turbine.onDebugChanged(inspect);
  inspect(turbine.debugEnabled);
};
