import main = require('../main');

/** Hands the built-in tracker to another extension: `() => Promise<tracker>`. */
export = main.getTracker;
