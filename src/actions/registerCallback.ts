import type { RegisterCallbackSettings } from '../contract/settings';

import main = require('../main');

/** Registers a callback when the rule runs; its arguments are resolved then. */
export = ({ name, source, arguments: list = [], ...options }: RegisterCallbackSettings): void => {
  const args = Object.fromEntries(list.map((argument) => [argument.name, argument.value]));
  main.registry.register(name, source, { ...options, args });
};
