// The suite runs the sources through esbuild, the same compiler that makes the bundle.
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/build-once.ts',
  roots: ['<rootDir>/test'],
  transform: { '\\.(m?[jt]sx?)$': '<rootDir>/test/support/esbuild-transformer.cjs' },
  transformIgnorePatterns: [
    '/node_modules/(?!(@ironcalc|json-mask|preact|temporal-polyfill|temporal-utils|temporal-spec)/)',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
