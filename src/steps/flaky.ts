import type { CheckConfig, Step } from '../config/config.ts';
import type { Finding } from '../model/finding.ts';
import type { StepResult } from '../model/results.ts';
import { times } from '../text/plural.ts';

/** Findings for what passed, but not at the first try, so that nobody learns of it from a failure at night. */
export function flakyFindings(check: CheckConfig, results: StepResult[], renewed: string | undefined): Finding[] {
  const findings = results.flatMap((result, index) => {
    const step = check.steps[index];
    return step && result.tries !== undefined ? [flaky(check, step, index, result, result.tries)] : [];
  });
  if (renewed !== undefined) findings.push(lostSession(check, renewed));
  return findings;
}

function flaky({ name }: CheckConfig, step: Step, index: number, { method, url }: StepResult, tries: number): Finding {
  const which = ['second', 'third'][tries - 2] ?? `${tries}th`;
  return {
    rule: 'smoke/flaky',
    subject: name,
    status: 'warn',
    severity: 'medium',
    title: `${name}: ${method} ${url} answered only at the ${which} try`,
    expected: 'an answer at the first try',
    observed: `a network error ${times(tries - 1)}, then the answer that was expected`,
    where: { ...step.at, url },
    fix: 'Look for restarts, full connection pools or a load balancer that still knows an old instance.',
    fingerprint: `smoke/flaky:${name}:${index}`,
  };
}

function lostSession({ name, at }: CheckConfig, session: string): Finding {
  return {
    rule: 'smoke/session-lost',
    subject: session,
    status: 'warn',
    severity: 'medium',
    title: `${name}: the session "${session}" was not accepted any more; after a second login it was`,
    expected: 'one login for the whole run',
    observed: 'asked to log in again',
    where: { ...at },
    fix: 'If another check logs out, give it a session of its own; if not, sessions do not outlive what this release does between requests.',
    fingerprint: `smoke/session-lost:${session}`,
  };
}
