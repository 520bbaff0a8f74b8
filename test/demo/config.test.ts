import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { treeFiles } from '../../src/git/policy-files.ts';

test("the demo's configuration is valid and holds the five checks, three of them with a budget", async () => {
  const cwd = fileURLToPath(new URL('../../examples/demo-app/', import.meta.url));
  const env = { DEPLOY_URL: 'http://127.0.0.1:3000', SMOKE_USER: 'ada', SMOKE_PASSWORD: 'pass', GITHUB_SHA: 'abc' };
  const config = await loadConfig(
    { file: 'launch-gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd }) },
    { cwd, env },
  );
  expect(config.checks.map((check) => [check.name, check.latency?.p95Ms])).toEqual([
    ['Login page', 500],
    ['Dashboard', 500],
    ['API refuses strangers', undefined],
    ['Orders API', 300],
    ['Create and delete an order', undefined],
  ]);
});
