import type { Report } from '../model/report.ts';

/** The report as `docs/report.schema.json` describes it. */
export function json(report: Report): string {
  const checks = report.checks.map(({ screenshot: _, ...check }) => check);
  return `${JSON.stringify({ ...report, checks }, null, 2)}\n`;
}
