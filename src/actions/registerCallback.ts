import type { RegisterCallbackSettings } from '../contract/settings';

import main = require('../main');

/** Registers a callback when the rule runs; its arguments are resolved then. */
export = (settings: RegisterCallbackSettings): void => {
  const args: Record<string, unknown> = {};
  for (const { name, value } of settings.arguments || []) args[name] = value;
  main.register(settings.name, settings.source, Object.assign({}, settings, { args }));
};
