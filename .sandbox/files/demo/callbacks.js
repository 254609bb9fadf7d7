// Measures the callbacks in the container. The extension itself does not: this is only for the picture.

const LEVELS = ['log', 'info', 'warn', 'error'];

/** @param {unknown} value */
const asText = (value) => {
  if (value instanceof Error) return String(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** Runs code and notes what it writes to the console meanwhile. @param {import('./hits.js').CallbackRun} run @param {() => unknown} code */
const listening = (run, code) => {
  const originals = LEVELS.map((level) => console[level]);
  LEVELS.forEach((level, index) => {
    console[level] = (...values) => {
      // The logger of Tags puts a rocket and the extension's name before its message.
      run.complained ||= level === 'error';
      run.logged.push(
        values
          .map(asText)
          .join(' ')
          .replace(/^\u{1F680}\s*/u, ''),
      );
      originals[index].apply(console, values);
    };
  });
  try {
    return code();
  } finally {
    LEVELS.forEach((level, index) => {
      console[level] = originals[index];
    });
  }
};

/**
 * What the callbacks in the container call: `callback(name, hit, code)` runs the code, shows what it did, and lets its error pass.
 *
 * @param {ReturnType<import('./hits.js').createHits>} hits
 */
export const createCallbackMeter = (hits) => (name, hit, code) => {
  const run = { name, took: 0, logged: [] };
  const startedAt = performance.now();
  try {
    const result = listening(run, code);
    run.took = performance.now() - startedAt;
    if (typeof result?.then === 'function') {
      const settled = (error) => {
        run.settledAfter = performance.now() - startedAt;
        if (error) run.error = String(error);
        hits.changed(hit);
      };
      result.then(() => settled(), settled);
    }
    return result;
  } catch (error) {
    run.took = performance.now() - startedAt;
    run.error = String(error);
    throw error;
  } finally {
    hits.ran(hit, run);
  }
};
