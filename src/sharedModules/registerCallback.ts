import main = require('../main');

/** Registers a function of another extension: `(name, fn, options) => unregister`. */
export = main.register;
