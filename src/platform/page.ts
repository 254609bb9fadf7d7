import type { BuiltInTrackerOptions } from '../contract/tracker';
import { PAGE_KEY } from '../contract/tracker';

/**
 * What copies of this extension on one page share. Whoever comes first makes it, and it is never replaced: two libraries, or one that
 * is loaded twice, must agree on which callbacks there are and which trackers are listened to.
 */
export interface Page {
  /** Put here by the hosted library file, which a script element loads and which can hand over nothing else. */
  createTracker?: (options: BuiltInTrackerOptions) => object;
}

/** The object that all copies share, on `window` under a symbol that no page code meets by accident. */
export function getPage(): Page {
  const holder = window as unknown as Record<symbol, Page | undefined>;
  let page = holder[PAGE_KEY];
  if (!page) {
    page = {};
    try {
      Object.defineProperty(window, PAGE_KEY, { value: page });
    } catch {
      // A window that takes no properties: this copy is on its own.
    }
  }
  return page;
}
