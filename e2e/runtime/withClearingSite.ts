import { CREATE_S, callback, ONE_TRACKER } from './pages';
import type { OpenOptions } from './site';
import { type SiteTests, withSite } from './withSite';

/** {@link SiteTests} for pages that clear variables. */
export interface ClearingTests extends Omit<SiteTests, 'open'> {
  /** Opens a page with these settings of clearing, as JavaScript text, and a tracker `s`; waits for the file that clears, unless it is held back. */
  open(settings: string, options?: OpenOptions): Promise<void>;
  /** Lets a file come that was held back by {@link late}. */
  come(): Promise<void>;
  /** Options of a page whose file is held back. */
  late(): OpenOptions;
  /** What an expression gives once so many hits are confirmed, and cleared after. */
  once(hits: number, expression: string): Promise<unknown>;
  /** What an expression gives now. */
  read(expression: string): Promise<unknown>;
}

/** Settings with one global tracker, `s`; a callback counts confirmed hits in `window.confirmed`. */
export const clearing = (settings: string, ...callbacks: string[]) =>
  `{ trackers: [{ type: 'global', variable: 's' }], clearVariables: { ${settings} },
     callbacks: [${[...callbacks, callback('Count', 'window.confirmed = (window.confirmed || 0) + 1')].join(',')}] }`;

/**
 * Page script: a stand-in for the Experience Cloud ID service, as `window.visitor`, that answers when the page calls `giveIds()`, and at once from
 * then on.
 */
export const LATE_VISITOR = `{
  const asked = [];
  let isThere = false;
  window.visitor = {
    isAllowed: () => true,
    getVisitorValues(act) {
      if (isThere) act({ MCMID: '1' });
      else asked.push(act);
    },
  };
  window.giveIds = () => {
    isThere = true;
    for (const act of asked.splice(0)) act({ MCMID: '1' });
  };
}`;

/** Starts the site for a spec file, as {@link withSite} does. */
export function withClearingSite(): ClearingTests {
  const tests = withSite();
  let letCome = () => {};
  const isThere = 'Object.hasOwn(window[Symbol.for("post-track-callback")].clearing, "push")';
  const read = (expression: string) =>
    tests.opened.page.evaluate(`JSON.parse(JSON.stringify(${expression}))`);
  return {
    get collector() {
      return tests.collector;
    },
    get opened() {
      return tests.opened;
    },
    run: tests.run,
    notes: tests.notes,
    async open(settings, options = {}) {
      await tests.open({
        tracker: ONE_TRACKER,
        settings: clearing(settings),
        before: `${CREATE_S} s.trackOffline = false;`,
        ...options,
      });
      if (!options.clearingAfter && options.clearing !== null) await tests.opened.until(isThere);
    },
    late: () => ({
      clearingAfter: new Promise<void>((resolve) => {
        letCome = resolve;
      }),
    }),
    async come() {
      letCome();
      await tests.opened.until(isThere);
    },
    async once(hits, expression) {
      await tests.opened.until(`(window.confirmed || 0) >= ${hits}`);
      return read(expression);
    },
    read,
  };
}
