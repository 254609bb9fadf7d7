import type { chromium } from 'playwright-core';
import {
  type ForwardingSite,
  type PageOptions,
  startForwardingSite,
  type Tab,
  type Visitor,
} from './forwardingSite';

/** A site for a spec file, and a visitor for each test. Each test also fails by an error that reached the page. */
export interface SiteOfTests extends Pick<ForwardingSite, 'until'> {
  /** As the test's visitor has it. */
  site(): ForwardingSite;
  visitor(): Visitor;
  /** Opens one more tab. */
  open(options?: PageOptions): Promise<Tab>;
  /** Waits until the partner has so many requests. */
  received(count: number): Promise<void>;
  /** Waits until the partner has stored hits with exactly these page names, in any order. */
  delivered(...names: string[]): Promise<void>;
  /** Waits until nothing of the forwarding is in the storage. */
  empty(tab: Tab): Promise<void>;
}

export function withForwardingSite(options?: Parameters<typeof chromium.launch>[0]): SiteOfTests {
  let site: ForwardingSite;
  let visitor: Visitor;
  let tabs: Tab[] = [];
  beforeAll(async () => {
    site = await startForwardingSite(options);
  });
  beforeEach(async () => {
    visitor = await site.visitor();
  });
  afterEach(async () => {
    const errors = tabs.flatMap((tab) => tab.errors);
    tabs = [];
    await visitor.context.close();
    expect(errors).toEqual([]);
  });
  afterAll(() => site?.close());

  const sorted = (names: readonly string[]) => JSON.stringify([...names].sort());
  return {
    site: () => site,
    visitor: () => visitor,
    until: (isTrue) => site.until(isTrue),
    async open(pageOptions) {
      const tab = await visitor.open(pageOptions);
      tabs.push(tab);
      return tab;
    },
    received: (count) => site.until(() => site.partner.requests.length >= count),
    delivered: (...names) => site.until(() => sorted(site.delivered()) === sorted(names)),
    empty: (tab) => site.until(async () => Object.keys(await tab.stored()).length === 0),
  };
}

/** So many names of pages. */
export const names = (count: number, prefix = 'Page') =>
  Array.from({ length: count }, (_, index) => `${prefix} ${index + 1}`);
