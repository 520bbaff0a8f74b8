import type { Finding, FindingStatus } from './finding.ts';
import type { Severity } from './severity.ts';

const severities: Severity[] = ['blocker', 'high', 'medium'];
const statuses: FindingStatus[] = ['fail', 'inconclusive', 'warn', 'pass'];

/** Whether a severity is `limit` or above it. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit);
}

/** The findings, the most severe first; of the same severity what fails comes first. */
export function mostSevereFirst<Each extends Finding>(findings: readonly Each[]): Each[] {
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      statuses.indexOf(a.status) - statuses.indexOf(b.status),
  );
}
