import type { RunSummary } from '../history/run-summary.ts';
import type { Report } from '../report/model/report.ts';
import { cut } from '../text/cut.ts';

type Outcome = Pick<RunSummary, 'verdict' | 'durationMs' | 'findings' | 'requests' | 'routes' | 'mails'>;

/** Longer names are none that anybody reads. */
const maxName = 500;

/** What the trends need of a report. */
export function summarise(report: Report): Outcome {
  const failing = report.findings.filter(({ status }) => status === 'fail');
  const findings: Record<string, number> = {};
  for (const { rule } of failing) findings[rule] = (findings[rule] ?? 0) + 1;
  return {
    verdict: verdictOf(report),
    durationMs: report.run.durationMs,
    findings,
    requests: requestsOf(report),
    routes: report.latency
      .filter(({ n }) => n > 0)
      .map(({ check, p95Ms, budgetMs, n }) => ({ check: cut(check, maxName), p95Ms, budgetMs, n })),
    ...mailsOf(report),
  };
}

/** What the gate finds of itself, such as its deadline, says nothing of the release. */
function verdictOf({ verdict, findings }: Report): RunSummary['verdict'] {
  if (verdict === 'pass') return 'pass';
  return findings.some(({ status, pillar }) => status === 'fail' && pillar !== 'gate') ? 'fail' : 'unjudged';
}

function requestsOf({ checks, latency, pillars }: Report): RunSummary['requests'] {
  const samples = latency.flatMap(({ samplesMs }) => samplesMs);
  const watch = pillars.find(({ name }) => name === 'watch')?.counts ?? {};
  const tries = checks.flatMap(({ steps }) => steps.map((step) => step.tries ?? 1));
  const again = sum(tries) - tries.length;
  const failedChecks = checks.filter(({ status }) => status === 'fail').length;
  return {
    sent: sum(tries) + samples.length + (watch['requests'] ?? 0),
    failed: again + failedChecks + samples.filter((ms) => ms === null).length + (watch['failures'] ?? 0),
  };
}

/** Undefined also where it could not be judged whether each mail arrived. */
function mailsOf({ findings }: Report): Pick<RunSummary, 'mails'> {
  const having = (...rules: string[]) => findings.filter(({ rule }) => rules.includes(rule));
  const missing = having('launch/mail-not-arrived');
  const arrived = having('launch/mail-arrived', 'launch/mail-not-aligned').length;
  const sent = arrived + missing.length;
  if (sent === 0 || missing.some(({ status }) => status === 'inconclusive')) return {};
  return { mails: { sent, arrived } };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
