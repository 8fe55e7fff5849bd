/**
 * How long a step of a test may take, and no other number in the tests says it again: so long that
 * only a hang takes longer, also on a machine that does ten other things. Whoever writes a test and
 * does not want to wait for its mistakes sets a shorter one: PATIENCE_MS=20000 npx jest FILE
 */
const patienceMs = Number(process.env.PATIENCE_MS ?? 10 * 60_000);
/** A sweep is many steps in one test. */
const stepsOfTest = 3;

const workbench = '<rootDir>/test/unit/workbench';

/** The suite runs the sources through esbuild, the same compiler that makes the bundle. */
const project = (displayName, roots, more = {}) => ({
  displayName,
  roots,
  testEnvironment: 'node',
  globals: { patienceMs },
  transform: { '\\.(m?[jt]sx?)$': '<rootDir>/test/support/esbuild-transformer.cjs' },
  transformIgnorePatterns: [
    '/node_modules/(?!(@ironcalc|@noble|@scure|json-mask|preact|saxen|temporal-polyfill|temporal-utils|temporal-spec)/)',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  ...more,
});

const onBundle = {
  globalSetup: '<rootDir>/test/support/build-once.ts',
  setupFiles: ['<rootDir>/test/support/short-lives.cjs'],
};

export default {
  projects: [
    project('unit', ['<rootDir>/test/unit'], { testPathIgnorePatterns: [workbench] }),
    project('emulator', ['<rootDir>/emulator/test']),
    project('bundle', ['<rootDir>/test/bundle', '<rootDir>/test/build', workbench], onBundle),
    project('browser', ['<rootDir>/test/browser'], {
      globalSetup: '<rootDir>/test/support/one-browser.ts',
      globalTeardown: '<rootDir>/test/support/stop-browser.ts',
    }),
    project('sweep', ['<rootDir>/test/sweep'], onBundle),
  ],
  testTimeout: stepsOfTest * patienceMs,
  reporters: [
    'default',
    '<rootDir>/test/support/suite-time.cjs',
    '<rootDir>/test/support/sweep-table.cjs',
  ],
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  maxWorkers: '100%',
  // A worker that has run many suites spends more and more of its time on collecting garbage.
  workerIdleMemoryLimit: '1GB',
};
