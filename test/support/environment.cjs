const { TestEnvironment } = require('jest-environment-node');

/** Ends the programs that a failed test file left running; Jest would wait for them for ever. */
module.exports = class extends TestEnvironment {
  async teardown() {
    for (const child of this.global.stillRunning ?? []) child.kill('SIGTERM');
    await super.teardown();
  }
};
