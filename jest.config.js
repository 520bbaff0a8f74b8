export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/lib/'],
  testEnvironment: '<rootDir>/test/plain-environment.ts',
  setupFiles: ['<rootDir>/test/property-seed.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/gitleaks-wasm/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/runner.test.ts'],
  // jest leaves a core free, which on a machine of two is half of it.
  maxWorkers: '100%',
  // Starting git from a process takes longer the more it holds: one that holds much is started anew between two files.
  workerIdleMemoryLimit: '400MB',
  testTimeout: 60_000,
};
