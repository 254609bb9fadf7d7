import type { TrackerCase } from './cases';
import { type Shop, type Shops, startShops, type TrackerUnderTest } from './shop';

/** The shop of a spec file's tests. */
export interface ShopTests {
  /** The page that was opened last. It is closed when the test is over, or opens another one. */
  readonly shop: Shop;
  open(tracker: TrackerUnderTest, page?: TrackerCase['page']): Promise<Shop>;
}

/** Starts the shop for a spec file. */
export function withShop(): ShopTests {
  let shops: Shops;
  let shop: Shop | undefined;
  const close = async () => {
    const last = shop;
    shop = undefined;
    await last?.close();
  };
  beforeAll(async () => {
    shops = await startShops();
  });
  afterEach(close);
  afterAll(() => shops.close());
  return {
    get shop() {
      if (!shop) throw new Error('The test has not opened a page yet.');
      return shop;
    },
    async open(tracker, page) {
      await close();
      shop = await shops.open(tracker, page);
      return shop;
    },
  };
}
