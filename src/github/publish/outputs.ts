import { inMember } from '../../report/model/members.ts';
import type { Report } from '../../report/model/report.ts';

/** The action's outputs except `report`: verdict, how many findings fail, and p95 in milliseconds by check as JSON. */
export function outputsOf(report: Report): { verdict: string; findings: string; p95: string } {
  return {
    // It is empty, so that neither a step that needs `pass` nor one that needs `fail` runs.
    verdict: report.verdict === 'none' ? '' : report.verdict,
    findings: String(report.findings.filter(({ status }) => status === 'fail').length),
    p95: JSON.stringify(
      Object.fromEntries(report.latency.map(({ check, member, p95Ms }) => [inMember(check, member), p95Ms])),
    ),
  };
}
