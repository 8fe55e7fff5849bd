/**
 * How long a step of a test may take, and no other number in the tests says it again: so long that
 * only a hang takes longer, also on a machine that does ten other things. Whoever writes a test and
 * does not want to wait for its mistakes sets a shorter one: PATIENCE_MS=20000 npx jest FILE
 */
const patienceMs = Number(process.env.PATIENCE_MS ?? 10 * 60_000);
/** Every case of a sweep is tried in one test. */
const stepsOfTest = process.env.EFFORT === 'full' ? 24 : 3;

// The suite runs the sources through esbuild, the same compiler that makes the bundle.
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/build-once.ts',
  globals: { patienceMs },
  roots: ['<rootDir>/test'],
  transform: { '\\.(m?[jt]sx?)$': '<rootDir>/test/support/esbuild-transformer.cjs' },
  transformIgnorePatterns: [
    '/node_modules/(?!(@ironcalc|json-mask|preact|temporal-polyfill|temporal-utils|temporal-spec)/)',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  testTimeout: stepsOfTest * patienceMs,
  maxWorkers: 2,
};
