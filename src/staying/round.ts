import type { CheckConfig, Config } from '../config/config.ts';
import type { HttpClient } from '../http/exchange.ts';
import type { Context } from '../model/context.ts';
import type { Finding } from '../model/finding.ts';
import type { StepResult } from '../model/results.ts';
import type { Checked } from '../steps/checked.ts';
import type { Browsers } from '../steps/page-check/browser.ts';
import { isRead } from '../steps/request.ts';
import { runChecks } from '../steps/run-checks.ts';
import type { Sessions } from '../steps/sessions.ts';

/** The waits before the second and the third try, in milliseconds. */
const pausesMs = [2_000, 10_000];

/** One try of one check. */
export type Try = {
  /** Milliseconds since the epoch. */
  at: number;
  passed: boolean;
  steps: StepResult[];
  /** Why it failed. */
  finding?: Finding;
};

/**
 * What became of a check in one round. It is `down` if every try failed, and `degraded` if not the first one passed.
 * What answered 429 or was stopped is `unjudged`, and `reason` says why.
 */
export type Probe = {
  check: CheckConfig;
  state: 'up' | 'degraded' | 'down' | 'unjudged';
  reason?: string;
  tries: Try[];
};

/** What the rounds of one process share. */
export type Site = { client: HttpClient; sessions: Sessions; browsers: Browsers };

/** Whether a check only reads, so that it may be repeated for as long as the site lives. A page is a read. */
export function isReadOnly({ steps, cleanup }: CheckConfig): boolean {
  return cleanup.length === 0 && steps.every(isRead);
}

/**
 * Runs the checks once; those that fail are tried a second and a third time, all at the same moments, so that a
 * failure of one second is not called an outage. Network errors are not retried beside that. The sessions stay open
 * between rounds.
 */
export async function runRound(
  checks: readonly CheckConfig[],
  config: Config,
  context: Context,
  site: Site,
): Promise<Probe[]> {
  const { clock, signal } = context;
  const probes = checks.map((check): Probe => ({ check, state: 'unjudged', tries: [] }));
  let open = probes;
  for (const pauseMs of [0, ...pausesMs]) {
    if (open.length === 0) break;
    // An aborted wait leaves what is known: these checks failed, and were not tried often enough.
    if (pauseMs > 0) await clock.sleep(pauseMs, signal).catch(() => {});
    if (signal.aborted) break;
    await site.sessions.nextRound();
    const at = clock.now();
    const once = open.map(({ check }) => withoutRetries(check));
    const checked = await runChecks(once, config, context, site);
    for (const [index, probe] of open.entries()) record(probe, checked[index] as Checked, at);
    open = open.filter(({ tries, reason }) => reason === undefined && tries.at(-1)?.passed === false);
  }
  for (const probe of probes) probe.state = stateOf(probe);
  return probes;
}

function withoutRetries(check: CheckConfig): CheckConfig {
  return { ...check, steps: check.steps.map((step) => ({ ...step, retries: 0 })) };
}

function record(probe: Probe, { result, findings, isThrottled }: Checked, at: number): void {
  if (isThrottled || result.status === 'inconclusive') {
    probe.reason = isThrottled ? 'the server answered 429 (too many requests)' : (result.reason ?? 'it was stopped');
    return;
  }
  const finding = findings.find(({ status }) => status === 'fail');
  probe.tries.push({ at, passed: result.status === 'pass', steps: result.steps, finding });
}

function stateOf({ tries, reason }: Probe): Probe['state'] {
  if (tries.at(-1)?.passed) return tries.length === 1 ? 'up' : 'degraded';
  return reason === undefined && tries.length > pausesMs.length ? 'down' : 'unjudged';
}
