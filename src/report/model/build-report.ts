import type { ReportedFinding } from '../../model/finding.ts';
import type { CheckResult, PillarResult } from '../../model/results.ts';
import { tool } from '../../model/tool.ts';
import type { Report } from './report.ts';

/** What a run amounts to: the judgement, what the pillars did, and the facts of the run. */
export type RunFacts = {
  verdict: Report['verdict'];
  /** The findings as judged: waivers applied, duplicates removed, most severe first. */
  findings: ReportedFinding[];
  /** The findings that the report has room for; default: all. */
  listed?: ReportedFinding[];
  results: PillarResult[];
  name?: string;
  shard?: Report['run']['shard'];
  event?: string;
  sha?: string;
  baseUrl?: string;
  reason?: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  durationMs: number;
};

/** Puts the report together; it still has to be redacted. */
export function buildReport({
  verdict,
  findings,
  listed = findings,
  results,
  startedAt,
  durationMs,
  ...run
}: RunFacts): Report {
  return {
    version: 1,
    verdict,
    tool: { ...tool },
    run: {
      name: run.name,
      shard: run.shard,
      event: run.event,
      sha: run.sha,
      range: results.find((result) => result.range)?.range,
      baseUrl: run.baseUrl,
      reason: run.reason,
      startedAt: new Date(startedAt).toISOString(),
      durationMs: Math.round(durationMs),
    },
    pillars: results.map((result) => pillarOf(result, findings)),
    findings: listed,
    checks: results.flatMap(({ checks = [] }) => checks.map(withoutPhases)),
    latency: results.flatMap((result) => result.latency ?? []),
    launch: results.find((result) => result.launch)?.launch,
    evidence: results.find((result) => result.evidence)?.evidence,
  };
}

function withoutPhases(check: CheckResult): CheckResult {
  return { ...check, steps: check.steps.map(({ phases: _, ...step }) => step) };
}

/**
 * A pillar passes if all its failures are waived. Two pillars may find the same failure, such as a failed login, which
 * is judged once: so failures are compared by fingerprint.
 */
function pillarOf({ name, status, reason, durationMs, counts, findings }: PillarResult, judged: ReportedFinding[]) {
  const failing = new Set(judged.filter(isFailing).map(({ fingerprint }) => fingerprint));
  const own = findings.filter((finding) => isFailing(finding) && (finding.pillar ?? name) === name);
  const waived = own.length > 0 && !own.some(({ fingerprint }) => failing.has(fingerprint));
  return {
    name,
    status: waived && status === 'fail' ? ('pass' as const) : status,
    reason: waived ? `${reason} (waived)` : reason,
    durationMs: Math.round(durationMs),
    counts,
  };
}

function isFailing({ status }: Pick<ReportedFinding, 'status'>): boolean {
  return status === 'fail';
}
