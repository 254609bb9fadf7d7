import type { CollectionServer } from '../../scripts/servers/collectionServer.cjs';
import { type OpenOptions, type Site, startSite } from '../runtime/site';
import { type InspectedPage, openInspector } from './inspectedPage';

/** Pages with the open inspector for the tests of a spec file, one at a time. */
export interface InspectorTests {
  readonly collector: CollectionServer;
  readonly opened: InspectedPage;
  /** @param badge the name of what opens the inspector */
  open(options?: OpenOptions, badge?: RegExp): Promise<void>;
}

/** Starts the site for a spec file. */
export function withInspector(): InspectorTests {
  let site: Site;
  let opened: InspectedPage | undefined;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });
  afterAll(() => site.close());
  return {
    get collector() {
      return site.collector;
    },
    get opened() {
      if (!opened) throw new Error('The test has not opened a page yet.');
      return opened;
    },
    async open(options, badge) {
      await opened?.close();
      opened = await openInspector(site, options, badge);
    },
  };
}
