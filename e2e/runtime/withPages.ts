import type { OpenedPage } from './site';

/** What the tests of a spec file share: one site, and the page that the running test has opened. */
export interface Pages<Site, Page, Options> {
  site(): Site;
  /** The page that was opened last. It is closed when the test is over, or opens another one. */
  opened(): Page;
  open(options: Options): Promise<void>;
}

/** Starts a site for a spec file. A page must not have thrown anything, nor met its policy, when it is closed. */
export function withPages<
  Site extends { open(options: Options): Promise<Page>; close(): Promise<void> },
  Page extends OpenedPage,
  Options,
>(start: () => Promise<Site>): Pages<Site, Page, Options> {
  let site: Site;
  let opened: Page | undefined;
  const close = async () => {
    if (!opened) return;
    const { page, errors } = opened;
    opened = undefined;
    // What was thrown is told with an answer.
    await page.evaluate('0');
    await page.close();
    expect(errors).toEqual([]);
  };
  beforeAll(async () => {
    site = await start();
  });
  afterEach(close);
  afterAll(() => site.close());
  return {
    site: () => site,
    opened() {
      if (!opened) throw new Error('The test has not opened a page yet.');
      return opened;
    },
    async open(options) {
      await close();
      opened = await site.open(options);
    },
  };
}
