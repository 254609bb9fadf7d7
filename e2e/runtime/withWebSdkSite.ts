import {
  startWebSdkSite,
  type WebSdkOptions,
  type WebSdkPage,
  type WebSdkSite,
} from './webSdkSite';
import { withPages } from './withPages';

/** A site with the Web SDK for the tests of a spec file. */
export interface WebSdkTests {
  readonly site: WebSdkSite;
  readonly opened: WebSdkPage;
  /** Opens the test's page. */
  open(options: WebSdkOptions): Promise<void>;
  /** The same, and waits until the extension listens to the Web SDK. */
  openListening(options: WebSdkOptions): Promise<void>;
  /** The notes once there are so many, and whatever comes before the callbacks of a last event of this instance; `alloy` when left out. */
  notesOf(count: number, instance?: string): Promise<unknown[]>;
}

/** Starts the site for a spec file, as {@link withPages} does. */
export function withWebSdkSite(): WebSdkTests {
  const { site, opened, open } = withPages<WebSdkSite, WebSdkPage, WebSdkOptions>(startWebSdkSite);
  return {
    get site() {
      return site();
    },
    get opened() {
      return opened();
    },
    open,
    async openListening(options) {
      await open(options);
      await opened().listening();
    },
    async notesOf(count, instance) {
      await opened().until(`notes.length >= ${count}`);
      await opened().run('window.notesAtLast = undefined');
      await opened().lastEvent(instance);
      await opened().until('window.notesAtLast');
      // What was noted for it is none of the test's.
      return opened().page.evaluate<unknown[]>('notes.length = notesAtLast.length; notesAtLast');
    },
  };
}
