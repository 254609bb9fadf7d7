import type { RemoveCallbackSettings } from '../contract/settings';

import main = require('../main');

/** Removes a callback by its name, whoever registered it. */
export = ({ name }: RemoveCallbackSettings): void => {
  main.callbacks.delete(name);
};
