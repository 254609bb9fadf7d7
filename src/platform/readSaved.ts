import type { ConfigurationSettings } from '../contract/settings';

/** What the rule engine is given for this extension: settings of any age. */
export type SavedSettings = Required<ConfigurationSettings>;

type DebuggedWindow = {
  _satellite: {
    _container: { extensions: { 'post-track-callback': { settings: SavedSettings } } };
  };
};

/** The settings with their tokens. The engine shows them for debugging only, so its users must do without as well. */
export const readSaved = (): SavedSettings | undefined => {
  try {
    return (window as unknown as DebuggedWindow)._satellite._container.extensions[
      'post-track-callback'
    ].settings;
  } catch (_) {
    return undefined;
  }
};
