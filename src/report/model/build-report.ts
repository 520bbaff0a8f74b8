import type { Finding } from '../../model/finding.ts';
import type { PillarResult } from '../../model/results.ts';
import { tool } from '../../model/tool.ts';
import type { Report } from './report.ts';

/** What a run amounts to: the judgement, what the pillars did, and the facts of the run. */
export type RunFacts = {
  verdict: Report['verdict'];
  /** As judged: waived, without duplicates, most severe first. */
  findings: Finding[];
  results: PillarResult[];
  event?: string;
  sha?: string;
  baseUrl?: string;
  reason?: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  durationMs: number;
};

/** Puts the report together; it still has to be redacted. */
export function buildReport({ verdict, findings, results, startedAt, durationMs, ...run }: RunFacts): Report {
  return {
    version: 1,
    verdict,
    tool: { ...tool },
    run: {
      event: run.event,
      sha: run.sha,
      range: results.find((result) => result.range)?.range,
      baseUrl: run.baseUrl,
      reason: run.reason,
      startedAt: new Date(startedAt).toISOString(),
      durationMs: Math.round(durationMs),
    },
    pillars: results.map((result) => pillarOf(result, findings)),
    findings,
    checks: results.flatMap((result) => result.checks ?? []),
    latency: results.flatMap((result) => result.latency ?? []),
    launch: results.find((result) => result.launch)?.launch,
  };
}

/** A pillar of which every failure is waived has passed. */
function pillarOf({ name, status, reason, durationMs, counts, findings }: PillarResult, judged: Finding[]) {
  const prefix = `${name}/`;
  const waived =
    findings.some((finding) => finding.status === 'fail') &&
    !judged.some((finding) => finding.status === 'fail' && finding.rule.startsWith(prefix));
  return {
    name,
    status: waived && status === 'fail' ? ('pass' as const) : status,
    reason: waived ? `${reason} (waived)` : reason,
    durationMs: Math.round(durationMs),
    counts,
  };
}
