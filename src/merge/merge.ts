import type { ReportedFinding } from '../model/finding.ts';
import { mostSevereFirst } from '../model/most-severe.ts';
import { tool } from '../model/tool.ts';
import { listed } from '../report/model/listed.ts';
import type { Report } from '../report/model/report.ts';
import type { MemberRun } from './members.ts';
import { mergeFindings } from './merge-findings.ts';
import { mergeResults } from './merge-results.ts';

/** What the merge itself adds: its name, the runs that are missing, and how many characters of findings have room. */
export type Merging = { name?: string; missing: readonly ReportedFinding[]; maxListed: number };

/** The one report of several runs. It passes only if all of them pass and none is missing. Pure. */
export function mergeReports(members: readonly MemberRun[], { name, missing, maxListed }: Merging): Report {
  const reports = members.map(({ report }) => report);
  const verdicts = reports.map(({ verdict }) => verdict);
  const starts = reports.map(({ run }) => Date.parse(run.startedAt));
  const ends = reports.map(({ run }, index) => (starts[index] as number) + run.durationMs);
  const startedAt = earliest(starts);
  const caught = reports.reduce((sum, { run }) => sum + (run.caughtLast ?? 0), 0);
  const isFailing = missing.length > 0 || verdicts.includes('fail');
  const verdict = isFailing ? 'fail' : verdicts.every((each) => each === 'none') ? 'none' : 'pass';
  return {
    version: 1,
    verdict,
    tool: { ...tool },
    run: {
      name,
      event: common(reports.map(({ run }) => run.event)),
      sha: common(reports.map(({ run }) => run.sha)),
      range: reports.find(({ run }) => run.range)?.run.range,
      baseUrl: common(reports.map(({ run }) => run.baseUrl)),
      reason: verdict === 'none' ? reports[0]?.run.reason : undefined,
      startedAt: new Date(startedAt).toISOString(),
      durationMs: Math.max(0, ends.reduce((a, b) => Math.max(a, b)) - startedAt),
      ...(caught > 0 && { caughtLast: caught }),
    },
    ...mergeResults(members),
    findings: listed(mostSevereFirst([...missing, ...mergeFindings(members)]), Number.POSITIVE_INFINITY, maxListed),
    members: members.map(({ name: called, report: { verdict: own, run } }) => ({
      name: called,
      verdict: own,
      ...(run.shard && { shard: { index: run.shard.index, of: run.shard.of } }),
      ...(run.baseUrl !== undefined && { baseUrl: run.baseUrl }),
      startedAt: run.startedAt,
      durationMs: run.durationMs,
    })),
  };
}

function earliest(times: readonly number[]): number {
  return times.reduce((a, b) => Math.min(a, b));
}

/** The value that all have; undefined if they differ. */
function common<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
