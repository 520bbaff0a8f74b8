import type { Severity } from '../finding.ts';
import { plural } from './quantity.ts';
import type { Report } from './report.ts';

const severities: Severity[] = ['blocker', 'high', 'medium'];

/** The verdict in words: `do not launch` or `ready to launch`. */
export function verdictWords(report: Report): string {
  return report.verdict === 'pass' ? 'ready to launch' : 'do not launch';
}

/** How many findings fail, and how many could not be judged: `2 blockers, 1 high`; empty when there are none. */
export function tally({ findings }: Report): string {
  const failing = findings.filter(({ status }) => status === 'fail');
  const counts = severities.map((severity) => {
    const count = failing.filter((finding) => finding.severity === severity).length;
    return count === 0 ? '' : severity === 'blocker' ? plural(count, severity) : `${count} ${severity}`;
  });
  const inconclusive = findings.filter(({ status }) => status === 'inconclusive').length;
  return [...counts, inconclusive > 0 ? `${inconclusive} inconclusive` : ''].filter(Boolean).join(', ');
}

/** `Launch Gate: do not launch. 2 blockers, 1 high.` */
export function headline(report: Report): string {
  const counts = tally(report);
  return `Launch Gate: ${verdictWords(report)}.${counts && ` ${counts}.`}`;
}
