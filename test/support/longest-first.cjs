// Begins with the suites that take longest, so that no worker is left with a long one at the end.
const Sequencer = require('@jest/test-sequencer').default;

/** Seconds of a typical suite, for a machine that has not run it yet. */
const guesses = { sweep: 60, browser: 15, bundle: 8, emulator: 2, unit: 1 };

module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    // Tells each how long it took last time.
    const sorted = await super.sort([...tests]);
    const msOf = ({ duration, context }) =>
      duration ?? 1000 * (guesses[context.config.displayName?.name] ?? 1);
    return sorted.sort((one, other) => msOf(other) - msOf(one));
  }
};
