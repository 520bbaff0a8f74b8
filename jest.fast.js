import { globSync } from 'node:fs';
import config from './jest.config.js';

/**
 * What `npm run test:fast` leaves out: rooms whose tests run git, a browser, a lab of servers or the engine beside the
 * native one, and single files of other rooms that do. A new test belongs to the fast ones unless it stands in such a room.
 */
const slow = [
  'gitleaks-wasm/',
  'test/export/prometheus/monitoring.test.ts',
  'test/(demo|e2e|examples|files|git|github|hostile|secrets)/',
  'test/export/k6/verdicts.test.ts',
  'test/commands/init.test.ts',
  'test/gate/gate.test.ts',
  'test/init/(repository|stacks).test.ts',
  'test/pillars/evidence/',
  'test/pillars/latency/(compare|history|lab|regression-rates).test.ts',
  'test/pillars/launch/[^/]*.test.ts',
  'test/pillars/launch/(arrival|dns|env|mail|redirects|sites|tls)/',
  'test/pillars/secrets/',
  'test/pillars/smoke/(authjs|django|internal-address|stacks).test.ts',
  'test/report/html/browser.test.ts',
  'test/standard-output.test.ts',
  'test/steps/page-check/',
  'test/steps/judging.test.ts',
];

const suites = globSync('{test,gitleaks-wasm/test}/**/*.test.ts', { cwd: import.meta.dirname });
for (const path of slow) {
  if (!suites.some((suite) => new RegExp(`^${path}`).test(suite)))
    throw new Error(`no test stands at ${path} any more`);
}

export default {
  ...config,
  testPathIgnorePatterns: [...config.testPathIgnorePatterns, ...slow.map((path) => `<rootDir>/${path}`)],
};
