import { availableParallelism } from 'node:os';
import { join } from 'node:path';

// Both hold for jest's workers and the programs that tests start. A fork copies the table of the memory that the process
// holds: larger pages, and one arena, take a half of the system's time off tests that start many gits. Node keeps the
// sources that it has compiled once.
process.env.GLIBC_TUNABLES ??= 'glibc.malloc.hugetlb=1:glibc.malloc.arena_max=1';
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/node');

export default {
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  testEnvironment: '<rootDir>/test/plain-environment.ts',
  testSequencer: '<rootDir>/test/slow-first.ts',
  setupFiles: ['<rootDir>/test/property-seed.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/gitleaks-wasm/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/(?:runner|evidence|regions).test.ts'],
  // Many tests wait for servers, browsers and git: with a worker for each core a quarter of the cores would be idle.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Starting git from a process takes longer the more it holds: one that holds much is started anew between two files.
  workerIdleMemoryLimit: '400MB',
  testTimeout: 60_000,
};
