import type { Log } from '../platform/createLog';
import type { SavedSettings } from '../platform/readSaved';
import { leaveTo } from './leaveTo';
import type { ClearingInbox, Page } from './page';

/** Has clearing.js clear variables after hits. What happens before it is here waits for it. */
export const clearAfterHits =
  (page: Page, log: Log) =>
  (clearVariables: SavedSettings['clearVariables']): void => {
    if (!clearVariables || clearVariables.mode === 'off') return;
    const inbox: ClearingInbox = [];
    inbox.push = (note) => {
      // What the tracker holds now is another page's when the file reads it.
      inbox[inbox.length] = [note, Object.assign({}, note.sender.s)];
    };
    page.clearing.push([turbine.replaceTokens(clearVariables), inbox]);
    leaveTo(page, log, inbox, 'clearing.js');
  };
