import type { RegisterCallbackSettings } from '../contract/settings';

import main = require('../main');

/** Registers a callback when the rule runs; its arguments are resolved then. */
export = (settings: RegisterCallbackSettings): void => {
  const args = Object.fromEntries(
    (settings.arguments || []).map(({ name, value }) => [name, value]),
  );
  main.register(settings.name, settings.source, Object.assign({}, settings, { args }));
};
