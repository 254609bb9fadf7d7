import type { Log } from '../platform/createLog';
import { leaveTo } from './leaveTo';
import type { HitNote } from './notes';
import type { Page } from './page';

/** Has inspector.js show what becomes of hits, whenever debugging is on. What happens before it is here waits for it. */
export const inspectHits = (page: Page, log: Log) => (isWanted: boolean | undefined) => {
  const inspect = (isOn: unknown) => {
    if (!isOn) return;
    const inbox: HitNote[] = [];
    leaveTo(page, log, inbox, 'inspector.js');
    page.inspecting.push([turbine, inbox]);
  };
  if (isWanted === false) return;
  turbine.onDebugChanged(inspect);
  inspect(turbine.debugEnabled);
};
