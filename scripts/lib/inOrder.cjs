const { default: Sequencer } = require('@jest/test-sequencer');

/** Runs test files in the order in which they were named: Jest's own is by what failed, and how long it took, last time. */
module.exports = class extends Sequencer {
  /**
   * @override
   * @param {Parameters<Sequencer['sort']>[0]} tests
   */
  sort(tests) {
    return [...tests];
  }
};
