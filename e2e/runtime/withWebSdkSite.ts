import {
  startWebSdkSite,
  type WebSdkOptions,
  type WebSdkPage,
  type WebSdkSite,
} from './webSdkSite';

/** What the tests of a spec file share: one site, and the page that the running test has opened, closed when it is over. */
export interface WebSdkTests {
  readonly site: WebSdkSite;
  readonly opened: WebSdkPage;
  /** Opens the test's page. */
  open(options: WebSdkOptions): Promise<void>;
  /** The same, and waits until the extension listens to the Web SDK. */
  openListening(options: WebSdkOptions): Promise<void>;
  /** The notes, once there are so many, and nothing more came after them. */
  notesOf(count: number): Promise<unknown[]>;
}

/** Starts the site for a spec file. A page must not have thrown anything when its test is over. */
export function withWebSdkSite(): WebSdkTests {
  let site: WebSdkSite;
  let opened: WebSdkPage;
  beforeAll(async () => {
    site = await startWebSdkSite();
  });
  afterEach(async () => {
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
  afterAll(() => site.close());
  return {
    get site() {
      return site;
    },
    get opened() {
      return opened;
    },
    async open(options) {
      opened = await site.open(options);
    },
    async openListening(options) {
      opened = await site.open(options);
      await opened.listening();
    },
    async notesOf(count) {
      await opened.until(`notes.length >= ${count}`);
      await opened.page.waitForTimeout(300);
      return opened.notes();
    },
  };
}
