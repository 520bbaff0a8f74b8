import type { RunSummary } from '../../src/history/run-summary.ts';

/** A run of production that passed. */
export function runSummary(given: Partial<RunSummary> = {}): RunSummary {
  return {
    version: 1,
    kind: 'run',
    at: '2027-01-04T12:00:00.000Z',
    environment: 'production',
    sha: 'a'.repeat(40),
    verdict: 'pass',
    durationMs: 1000,
    findings: {},
    requests: { sent: 10, failed: 0 },
    routes: [{ check: 'API', p95Ms: 100, budgetMs: 300, n: 60 }],
    deployments: [],
    ...given,
  };
}
