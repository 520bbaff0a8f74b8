import type { Report } from '../../report/model/report.ts';

/** The action's outputs, but `report`: the verdict, how many findings fail, and p95 in milliseconds by check as JSON. */
export function outputsOf(report: Report): { verdict: string; findings: string; p95: string } {
  return {
    // A step that asks for `pass` waits, and one that asks for `fail` has no cause.
    verdict: report.verdict === 'none' ? '' : report.verdict,
    findings: String(report.findings.filter(({ status }) => status === 'fail').length),
    p95: JSON.stringify(Object.fromEntries(report.latency.map(({ check, p95Ms }) => [check, p95Ms]))),
  };
}
