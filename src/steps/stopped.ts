import type { Finding } from '../model/finding.ts';
import type { Position } from '../model/position.ts';

/** Why nothing more was asked, in one line. */
export function stopReason(signal: AbortSignal): string {
  // The reason of AbortSignal.timeout is a DOMException of that name.
  if (signal.reason?.name === 'TimeoutError') return 'the deadline of the run has passed';
  return 'the run was cancelled';
}

/** One finding for everything that the end of the run left open. */
export function stoppedFinding(open: string[], at: Position, signal: AbortSignal): Finding {
  return {
    rule: 'smoke/stopped',
    status: 'inconclusive',
    severity: 'blocker',
    title: `Not finished: ${stopReason(signal)}`,
    expected: 'every check answered',
    observed: `not finished: ${open.join(', ')}`,
    where: { ...at },
    fix: 'Look for what was slow; a longer "deadline" in the configuration gives more time.',
    fingerprint: 'smoke/stopped',
  };
}
