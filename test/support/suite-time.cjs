// Keeps how long the whole suite took, for npm run bench to print beside its bars.
const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

module.exports = class SuiteTime {
  constructor(globalConfig) {
    this.globalConfig = globalConfig;
  }

  onRunComplete(_contexts, { startTime, testResults, numFailedTests, numFailedTestSuites }) {
    const { rootDir, testPathPatterns, testNamePattern, projects } = this.globalConfig;
    const run = new Set(testResults.map(({ displayName }) => displayName?.name));
    const isWhole = !testPathPatterns.isSet() && !testNamePattern && run.size === projects.length;
    if (!isWhole || numFailedTests + numFailedTestSuites > 0) return;
    const inWorkers = testResults.reduce((sum, { perfStats }) => sum + perfStats.runtime, 0);
    const file = join(rootDir, '.suite/last-run.json');
    mkdirSync(dirname(file), { recursive: true });
    const seconds = (ms) => Math.round(ms / 1000);
    const times = { wall: seconds(Date.now() - startTime), inWorkers: seconds(inWorkers) };
    writeFileSync(file, `${JSON.stringify(times)}\n`);
  }
};
