import type { BuiltInTrackerOptions } from '../contract/tracker';

/** The configuration's built-in tracker. Settings from an older or a broken save give a tracker that sends nothing. */
export interface ConfiguredTracker extends BuiltInTrackerOptions {
  type: string;
  variable?: string;
}

/** Finds the built-in tracker in the configuration, with the report suites of the stage. */
export function readSettings(settings: unknown, stage: string): Partial<ConfiguredTracker> {
  const found = [Object(settings).trackers].flat().find((tracker) => tracker?.type === 'built-in');
  return {
    ...found,
    // A data element may hold one report suite, a list, or several in one text.
    reportSuites: [`${[Object(found?.reportSuites)[stage]]}`.replace(/\s/g, '')],
  };
}
