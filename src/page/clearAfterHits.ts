import type { Log } from '../platform/createLog';
import type { SavedSettings } from '../platform/readSaved';
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
    page.watchers.push(inbox);
    page.clearing.push([turbine.replaceTokens(clearVariables), inbox]);
    page.load('clearing.js').catch((error) => {
      inbox.push = () => {};
      log('clearing.js is missing:', error);
    });
  };
