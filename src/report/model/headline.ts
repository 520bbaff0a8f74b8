import type { Severity } from '../../model/severity.ts';
import { plural } from '../../text/plural.ts';
import type { Report } from './report.ts';

const severities: Severity[] = ['blocker', 'high', 'medium'];

/** Of a round of `launch-gate uptime`, in which nothing waits to be launched. */
const uptimeWords = { pass: 'up', fail: 'down', none: 'nothing to judge yet' } as const;
const words = { pass: 'ready to launch', fail: 'do not launch', none: 'nothing to judge yet' } as const;

/** The mark before each verdict. */
export const verdictMarks = { pass: '✓', fail: '✗', none: '–' } as const;

/** The rule of the finding of a cancelled run. Such a finding says nothing about the deployment. */
export const cancelledRule = 'gate/cancelled';

/** The verdict in words: `do not launch`, `ready to launch`, `cancelled` or `nothing to judge yet`; `up` or `down`. */
export function verdictWords({ verdict, findings, pillars }: Report): string {
  const failing = findings.filter(({ status }) => status === 'fail');
  const isCancelled = failing.length > 0 && failing.every(({ rule }) => rule === cancelledRule);
  if (isCancelled) return 'cancelled';
  if (pillars.length === 0 || pillars.some(({ name }) => name !== 'uptime')) return words[verdict];
  // What could not be judged is neither up nor down.
  return verdict === 'fail' && failing.length === 0 ? 'could not judge' : uptimeWords[verdict];
}

/**
 * How many findings fail, and how many could not be judged: `2 blockers, 1 high`; empty when there are none. For a run
 * that judged nothing, the reason.
 */
export function tally({ findings, run }: Report): string {
  if (run.reason) return run.reason;
  const failing = findings.filter(({ status, rule }) => status === 'fail' && rule !== cancelledRule);
  const counts = severities.map((severity) => {
    const count = failing.filter((finding) => finding.severity === severity).length;
    return count === 0 ? '' : severity === 'blocker' ? plural(count, severity) : `${count} ${severity}`;
  });
  const inconclusive = findings.filter(({ status }) => status === 'inconclusive').length;
  return [...counts, inconclusive > 0 ? `${inconclusive} inconclusive` : ''].filter(Boolean).join(', ');
}

/** `Launch Gate: do not launch. 2 blockers, 1 high.` */
export function headline(report: Report): string {
  if (report.run.reason) return `Launch Gate: ${verdictWords(report)}, for ${report.run.reason}.`;
  const counts = tally(report);
  return `Launch Gate: ${verdictWords(report)}.${counts && ` ${counts}.`}`;
}
