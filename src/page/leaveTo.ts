import type { Log } from '../platform/createLog';
import type { Watcher } from './notes';
import type { Page } from './page';

/** Leaves what happens from now on to a hosted file, which takes the inbox over. */
export function leaveTo(page: Page, log: Log, inbox: Watcher, file: string): void {
  page.watchers.push(inbox);
  page.load(file).catch((error) => {
    inbox.push = () => {};
    log(`${file} is missing:`, error);
  });
}
