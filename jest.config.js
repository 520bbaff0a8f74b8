export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/lib/'],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/property-seed.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/gitleaks-wasm/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/runner.test.ts'],
  testTimeout: 60_000,
};
