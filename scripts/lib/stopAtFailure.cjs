// A test environment of Jest for `npm run mutate`: after a test that fails, the others of its file are left out, since each may wait for long.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  isFailed = false;

  /** @param {import('@jest/types').Circus.AsyncEvent} event */
  handleTestEvent(event) {
    if (event.name === 'test_done') this.isFailed ||= event.test.errors.length > 0;
    if (event.name === 'test_start' && this.isFailed) event.test.mode = 'skip';
  }
};
