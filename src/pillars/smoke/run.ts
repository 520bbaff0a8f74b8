import type { Config } from '../../config/config.ts';
import type { HttpClient } from '../../http/exchange.ts';
import type { Context } from '../../model/context.ts';
import type { Finding } from '../../model/finding.ts';
import type { CheckResult, PillarResult, PillarStatus } from '../../model/results.ts';
import { createBrowsers } from '../../steps/page-check/browser.ts';
import { runChecks } from '../../steps/run-checks.ts';
import type { Sessions } from '../../steps/sessions.ts';
import { stoppedFinding, stopReason } from '../../steps/stopped.ts';
import { waitUntilReady } from './ready.ts';

/**
 * Waits for the new release, then runs the checks, a few at a time. Results stand in the order of the configuration.
 */
export async function runSmoke(
  config: Config,
  context: Context,
  deps: { client: HttpClient; sessions: Sessions; browserFlags?: readonly string[] },
): Promise<PillarResult> {
  const start = context.clock.monotonic();
  const said: string[] = [];
  let checks: CheckResult[];
  let findings: Finding[] = [];

  const ready = config.ready ? await waitUntilReady(config.ready, config, context, deps.client) : undefined;
  if (ready?.kind === 'late') {
    findings.push(ready.finding);
    checks = config.checks.map(({ name }) => unrun(name, 'skipped', 'the release never was ready'));
  } else if (ready?.kind === 'stopped') {
    checks = config.checks.map(({ name }) => unrun(name, 'inconclusive', stopReason(context.signal)));
  } else {
    if (ready) said.push(ready.said);
    openEarly(config, deps.sessions);
    const browsers = createBrowsers(config, context, deps.browserFlags);
    const checked = await runChecks(config.checks, config, context, { ...deps, browsers }).finally(browsers.close);
    checks = checked.map(({ result }) => result);
    findings = unique(checked.flatMap((one) => one.findings));
  }

  // A page check without a browser is inconclusive too, and it has its own finding.
  const open = !context.signal.aborted
    ? []
    : checks.filter(({ status }) => status === 'inconclusive').map(({ name }) => name);
  const at = config.checks.find(({ name }) => open.includes(name))?.at ?? config.ready?.at;
  if (at && (open.length > 0 || ready?.kind === 'stopped')) {
    findings.push(stoppedFinding(open.length > 0 ? open : ['ready'], at, context.signal));
  }
  return {
    name: 'smoke',
    status: statusOf(findings, config),
    reason: [tally(checks), ...said].join('; '),
    durationMs: context.clock.monotonic() - start,
    counts: counts(checks),
    findings,
    isUnjudged: checks.length > 0 && checks.every(({ status }) => status === 'inconclusive' || status === 'skipped'),
    checks,
  };
}

/** Starts all logins at once. Otherwise a check that comes first would delay those behind it. */
function openEarly({ checks, baseUrl }: Config, sessions: Sessions): void {
  for (const { session, on } of checks) {
    // The check that needs the session reports what goes wrong.
    if (session !== undefined) sessions.open(session, on?.baseUrl ?? baseUrl).catch(() => {});
  }
}

function unrun(name: string, status: 'skipped' | 'inconclusive', reason: string): CheckResult {
  return { name, status, reason, steps: [] };
}

/** Checks that share a session share its finding. */
function unique(findings: Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}

function statusOf(findings: Finding[], { checks, ready }: Config): PillarStatus {
  if (checks.length === 0 && !ready) return 'skipped';
  if (findings.some(({ status }) => status === 'fail')) return 'fail';
  return findings.some(({ status }) => status === 'inconclusive') ? 'inconclusive' : 'pass';
}

function counts(checks: CheckResult[]): Record<string, number> {
  const count = (wanted: CheckResult['status']) => checks.filter(({ status }) => status === wanted).length;
  return {
    checks: checks.length,
    passed: count('pass'),
    failed: count('fail'),
    skipped: count('skipped'),
    inconclusive: count('inconclusive'),
  };
}

/** `9 of 12 checks passed, 1 failed, 2 skipped`. */
function tally(checks: CheckResult[]): string {
  const { passed, ...others } = counts(checks);
  const rest = Object.entries(others).filter(([name, count]) => name !== 'checks' && count > 0);
  const total = checks.length === 1 ? '1 check' : `${checks.length} checks`;
  return [`${passed} of ${total} passed`, ...rest.map(([name, count]) => `${count} ${name}`)].join(', ');
}
