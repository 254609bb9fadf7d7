import type { CollectionServer } from '../../scripts/servers/collectionServer.cjs';
import { type OpenedPage, type OpenOptions, startSite } from './site';
import { withPages } from './withPages';

/** A site for the tests of a spec file. */
export interface SiteTests {
  readonly collector: CollectionServer;
  readonly opened: OpenedPage;
  /** Opens the test's page. */
  open(options: OpenOptions): Promise<void>;
  /** {@link OpenedPage.run} of the opened page. */
  run(body: string): Promise<unknown>;
  /** The notes of the opened page, once there are so many. */
  notes(count: number): Promise<unknown[]>;
}

/** Starts the site for a spec file, as {@link withPages} does. */
export function withSite(): SiteTests {
  const { site, opened, open } = withPages(startSite);
  return {
    get collector() {
      return site().collector;
    },
    get opened() {
      return opened();
    },
    open,
    run: (body) => opened().run(body),
    async notes(count) {
      await opened().until(`notes.length >= ${count}`);
      return opened().notes();
    },
  };
}
