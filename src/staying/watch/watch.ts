import type { CheckConfig, Config } from '../../config/config.ts';
import type { Watch } from '../../config/sections/watch.ts';
import type { Context } from '../../model/context.ts';
import type { PillarResult } from '../../model/results.ts';
import { createBrowsers } from '../../steps/page-check/browser.ts';
import { reproduceRoute } from '../../steps/reproduce-route.ts';
import { stopReason } from '../../steps/stopped.ts';
import { type Probe, runRound, type Site } from '../round.ts';
import { watchedChecks } from './checks.ts';
import { watchFinding } from './finding.ts';
import { type Failed, openJudge } from './judge.ts';
import { askPrevious, type Previous } from './previous.ts';
import type { Round } from './requests.ts';
import { watchResult } from './result.ts';
import { createTeller } from './teller.ts';

/** What is shared with the run before, and the deployment before this one, where it is known. */
export type Released = Omit<Site, 'browsers'> & { previous?: Previous };

/** After a failed request, rounds come this often for this long, so that a fault is found while it is fresh. */
const closer = { intervalMs: 3_000, forMs: 60_000 };

/**
 * Repeats the checks of a release that has just gone live, in rounds, until the time is over or the evidence is there.
 * The go-live is now. The last round begins when the time is over. A run that is stopped before is inconclusive.
 */
export async function runWatch(
  watch: Watch & { forMs: number },
  config: Config,
  context: Context,
  released: Released,
): Promise<PillarResult> {
  const { clock, signal } = context;
  const checks = watchedChecks(config, watch);
  const judge = openJudge(checks, watch.errors);
  const judged = new Map(checks.map((check) => [check, { check, judged: 0, reason: undefined as string | undefined }]));
  const counts = { rounds: 0, requests: 0, failures: 0 };
  const browsers = lastingBrowsers(config, context);
  const quiet = { ...context, log: { ...context.log, progress() {} } };
  const tell = createTeller(context.log, watch.forMs, checks.length);
  const liveAt = clock.now();
  const start = clock.monotonic();
  const elapsed = () => clock.monotonic() - start;
  let failed: Failed[] = [];
  let lastGoodMs: number | undefined;
  let closerUntilMs = 0;
  try {
    for (let nextMs = 0; ; ) {
      // What ends the wait ends the loop.
      await clock.sleep(Math.max(0, nextMs - elapsed()), signal).catch(() => {});
      if (signal.aborted) break;
      const begun = { number: counts.rounds, at: clock.now(), sinceMs: elapsed() };
      const probes = await runRound(checks, config, quiet, { ...released, browsers: browsers.current() });
      if (signal.aborted) break;
      const round: Round = { ...begun, probes };
      const decision = judge.add(round);
      counts.rounds += 1;
      counts.requests += decision.requests;
      counts.failures += decision.failures;
      for (const { check, state, reason } of probes) {
        const one = judged.get(check);
        if (one && state === 'unjudged') one.reason = reason;
        else if (one) one.judged += 1;
      }
      failed = decision.failed;
      if (failed.length > 0) break;
      tell(elapsed(), counts);
      if (probes.every(({ state }) => state === 'up')) lastGoodMs = begun.sinceMs;
      if (begun.sinceMs >= watch.forMs) break;
      if (decision.failures > 0) closerUntilMs = elapsed() + closer.forMs;
      await browsers.replaceLost(probes);
      const isCloser = elapsed() < closerUntilMs;
      const intervalMs = isCloser ? Math.min(closer.intervalMs, watch.intervalMs) : watch.intervalMs;
      nextMs = Math.min(begun.sinceMs + intervalMs, watch.forMs);
    }
  } finally {
    await browsers.close();
  }
  const durationMs = elapsed();
  const previous =
    failed.length > 0 && released.previous
      ? await askPrevious(failed.flatMap(checksOf), released.previous, config, context)
      : undefined;
  const timed = (check: CheckConfig) => reproduceRoute(check, config, check.on?.baseUrl ?? config.baseUrl, context);
  return watchResult({
    ...counts,
    durationMs,
    checks: [...judged.values()],
    findings: failed.map((one) => watchFinding(one, { liveAt, lastGoodMs, previous, timed })),
    stopped: signal.aborted ? stopReason(signal) : undefined,
  });
}

/** The checks that an alarm is about, each once. */
function checksOf(failed: Failed): CheckConfig[] {
  const checks = failed.of === 'down' ? failed.probes.map(({ check }) => check) : failed.over.map(({ check }) => check);
  return [...new Set(checks)];
}

/** A browser has to last for minutes here. If one was lost, the next round starts another. */
function lastingBrowsers(config: Config, context: Context) {
  let browsers = createBrowsers(config, context);
  return {
    current: () => browsers,
    async replaceLost(probes: readonly Probe[]) {
      if (!probes.some(({ check, state }) => check.page && state === 'unjudged')) return;
      await browsers.close();
      browsers = createBrowsers(config, context);
    },
    close: () => browsers.close(),
  };
}
