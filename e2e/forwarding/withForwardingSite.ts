import type { EngineOptions } from '../engines/engine';
import { until } from '../engines/until';
import {
  type ForwardingSite,
  type PageOptions,
  startForwardingSite,
  type Tab,
  type Visitor,
} from './forwardingSite';

/** A site for a spec file, and a visitor for each test. Each test also fails by an error that reached the page. */
export interface SiteOfTests {
  /** As the test's visitor has it. */
  site(): ForwardingSite;
  /** Opens one more tab. */
  open(options?: PageOptions): Promise<Tab>;
  /** Waits until something is true here. */
  until(isTrue: () => boolean | Promise<boolean>): Promise<void>;
  /** Waits until the partner has so many requests. */
  received(count: number): Promise<void>;
  /** Waits until the partner has stored hits with exactly these page names, in any order. */
  delivered(...names: string[]): Promise<void>;
  /** Waits until nothing of the forwarding is in the storage. */
  empty(tab: Tab): Promise<void>;
}

export function withForwardingSite(options?: EngineOptions): SiteOfTests {
  let site: ForwardingSite;
  let visitor: Visitor;
  beforeAll(async () => {
    site = await startForwardingSite(options);
  });
  beforeEach(async () => {
    visitor = await site.visitor();
  });
  afterEach(async () => {
    expect(await visitor.leave()).toEqual([]);
  });
  afterAll(() => site?.close());

  const sorted = (names: readonly string[]) => JSON.stringify([...names].sort());
  const state = () =>
    `The partner has ${site.partner.requests.length} requests, and stored: ${site.delivered().join(', ').slice(0, 500)}`;
  return {
    site: () => site,
    until: async (isTrue) => void (await until(isTrue, () => `Not true: ${isTrue}\n${state()}`)),
    open: (pageOptions) => visitor.open(pageOptions),
    received: async (count) =>
      void (await until(
        () => site.partner.requests.length >= count,
        () => `${count} requests did not come. ${state()}`,
      )),
    delivered: async (...names) =>
      void (await until(
        () => sorted(site.delivered()) === sorted(names),
        () => `Not delivered: ${names.join(', ').slice(0, 500)}. ${state()}`,
      )),
    empty: async (tab) =>
      void (await until(
        async () => Object.keys(await tab.stored()).length === 0,
        () => `The storage did not become empty. ${state()}`,
      )),
  };
}

/** So many names of pages. */
export const names = (count: number, prefix = 'Page') =>
  Array.from({ length: count }, (_, index) => `${prefix} ${index + 1}`);
