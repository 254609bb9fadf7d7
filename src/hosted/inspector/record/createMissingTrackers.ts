import type { Page } from '../../../page/page';
import { now } from '../../../platform/now';
import { expectedTrackers } from './expectedTrackers';

/** Which configured trackers have not come. */
export interface MissingTrackers {
  /** A tracker of these names has told something. */
  came(names: readonly string[]): void;
  /** The log says that this one is missing. */
  told(name: string): void;
  list(): string[];
}

/** Milliseconds: a configured tracker may take so long. */
export const EXPECTED_WITHIN = 10_000;

/** @param trackers the configuration's, as saved */
export function createMissingTrackers(
  page: Page,
  turbine: Turbine,
  trackers: unknown,
): MissingTrackers {
  const beginning = now();
  const found = new Set<string>();
  /** On the page: those that came before debugging was switched on have told nobody. */
  const seen = new Set<string>();
  const missing = new Set<string>();
  let expected: readonly string[] | undefined;

  async function look(name: string) {
    const [type, variable = ''] = name.split(/:(.*)/s);
    const isWebSdk = type === 'web-sdk';
    try {
      const s =
        isWebSdk || type === 'global'
          ? Reflect.get(window, variable)
          : type === 'built-in'
            ? await page.tracker
            : await Object(turbine.getSharedModule('adobe-analytics', 'get-tracker'))();
      if (isWebSdk ? typeof s === 'function' : Object(s).registerPostTrackCallback) seen.add(name);
    } catch {
      // It is not there.
    }
  }

  return {
    came(names) {
      for (const name of names) found.add(name);
    },
    told: (name) => void missing.add(name),
    list() {
      if (!expected) {
        expected = expectedTrackers(trackers, turbine);
        expected.forEach(look);
      }
      const isLate = now() - beginning > EXPECTED_WITHIN;
      return expected.filter(
        (name) => !found.has(name) && (missing.has(name) || (isLate && !seen.has(name))),
      );
    },
  };
}
