import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Config } from '../config/config.ts';
import { hideSecretsOf } from '../config/load.ts';
import { checkoutsOf } from '../files/follow-path.ts';
import { tokenOf } from '../github/api/api.ts';
import { findLiveDeployment } from '../github/api/previous-deployment.ts';
import { incidentIssue } from '../github/publish/incident-issue.ts';
import { uptimeBranch } from '../github/stores/uptime-branch.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { buildReport } from '../report/model/build-report.ts';
import { redactReport } from '../report/model/redact-report.ts';
import type { Report } from '../report/model/report.ts';
import { openTargets } from '../staying/alerts/open-targets.ts';
import { sendTests } from '../staying/alerts/test-alert.ts';
import type { MetricsAddress } from '../staying/metrics/address.ts';
import { exposition } from '../staying/metrics/exposition.ts';
import { familiesOf } from '../staying/metrics/families.ts';
import { addRound, newFigures } from '../staying/metrics/figures.ts';
import { serveMetrics } from '../staying/metrics/server.ts';
import type { Site } from '../staying/round.ts';
import { folderStore } from '../staying/uptime/folder-store.ts';
import { resultOf } from '../staying/uptime/result.ts';
import { type RoundOutcome, type UptimeDeps, uptimeChecks, uptimeRound } from '../staying/uptime/run-round.ts';
import type { UptimeStore } from '../staying/uptime/store.ts';
import { createBrowsers } from '../steps/page-check/browser.ts';
import { createLastLook } from '../text/redaction/last-look.ts';
import { createRedactor } from '../text/redaction/redactor.ts';
import { isoDay, isoSecond } from '../text/time.ts';
import { shareSite } from './run-pillars.ts';
import { judge, reportedBy, unjudgedFinding } from './verdict.ts';

export type UptimeRequest = {
  config: Config;
  /** Tags and names of checks; wins over the configuration. */
  only?: string[];
  /** A folder; wins over the configuration. */
  state?: string;
  event?: string;
  sha?: string;
};

const defaultFolder = '.launch-gate/uptime';
/** After this time sessions log in anew, and what they captured is forgotten. */
const reopensAfterMs = 3_600_000;

/** One round and its report. Throws NOTHING_TO_DO, and what the store throws. */
export async function runUptime(request: UptimeRequest, context: Context): Promise<Report> {
  const startedAt = context.clock.now();
  const start = context.clock.monotonic();
  const opened = await openUptime(request, context);
  try {
    const { outcome, redactor } = await opened.round();
    const result = resultOf(outcome, context.clock.monotonic() - start);
    const { config, event, sha } = request;
    const findings = [...reportedBy(result), ...unjudgedFinding(result)];
    const verdict = judge(findings, {
      failOn: config.failOn,
      waivers: config.waivers,
      today: isoDay(context.clock.now()),
    });
    const { baseUrl } = config;
    const durationMs = context.clock.monotonic() - start;
    return redactReport(
      buildReport({ ...verdict, results: [result], event, sha, baseUrl, startedAt, durationMs }),
      redactor,
    );
  } finally {
    await opened.close();
  }
}

/**
 * One round after the other until the signal aborts, with metrics at an address if one is given. A line is logged for
 * what changes, not for each round. Throws METRICS_UNAVAILABLE, and what the first round throws; what later ones throw is
 * logged, since an outage is no time to stop.
 */
export async function keepUptime(
  request: UptimeRequest,
  { everyMs, metrics }: { everyMs: number; metrics?: MetricsAddress },
  context: Context,
): Promise<void> {
  const { clock, signal, log } = context;
  // What a round leaves behind is collected soon. Otherwise V8 takes twice the memory for it, since there is plenty.
  setFlagsFromString('--semi-space-growth-factor=1');
  const opened = await openUptime(request, context);
  let served: Awaited<ReturnType<typeof serveMetrics>> | undefined;
  try {
    const { redact } = context.redactor;
    const figures = newFigures(opened.checks, request.config, redact);
    if (metrics) {
      served = await serveMetrics(metrics, (format) =>
        exposition(familiesOf(figures, everyMs, request.config, clock.now()), format),
      );
      log.info(`Metrics are at ${served.url}`);
    }
    let problem: string | undefined;
    for (let rounds = 0; !signal.aborted; rounds += 1) {
      const start = clock.monotonic();
      context.github?.startsAnew();
      try {
        const { outcome, redactor } = await opened.round();
        addRound(figures, outcome, clock.now());
        if (problem !== undefined) log.info('The rounds go on.');
        problem = undefined;
        for (const line of linesOf(outcome)) log.info(redactor.redact(line));
        log.progress(redactor.redact(resultOf(outcome, 0).reason));
      } catch (error) {
        if (signal.aborted) return;
        // If another process took the folder, this one must not ask beside it.
        if (rounds === 0 || (error instanceof GateError && error.code === 'UPTIME_RUNNING')) throw error;
        figures.rounds.failed += 1;
        const { message } = error as Error;
        if (message !== problem) log.info(`The round failed: ${message}`);
        problem = message;
      }
      await clock.sleep(Math.max(0, everyMs - (clock.monotonic() - start)), signal).catch(() => {});
    }
  } finally {
    await served?.close();
    await opened.close();
  }
}

/** Sends a test to each alert; prints a line for each. Returns whether all arrived. */
export async function testAlerts({ config }: UptimeRequest, context: Context): Promise<boolean> {
  if (config.alerts.length === 0)
    throw new GateError('NOTHING_TO_DO', { problem: 'the configuration has no "alerts"' });
  const { targets, close } = openAlerts(config, context);
  try {
    const { lines, allArrived } = await sendTests(targets, context, () => `test-${context.clock.now()}`);
    for (const line of lines) context.log.info(line);
    return allArrived;
  } finally {
    await close();
  }
}

function linesOf({ at, events, lines }: RoundOutcome): string[] {
  const time = isoSecond(at);
  const words = { opened: 'down', updated: 'worse', resolved: 'over', test: 'test' };
  return [
    ...events.map(
      ({ event, incident }) => `${time} ${incident.isWarning ? 'warning' : words[event]}: ${incident.title}`,
    ),
    ...lines.map((line) => `${time} ${line}`),
  ];
}

async function openUptime(request: UptimeRequest, context: Context) {
  const { config } = request;
  const checks = uptimeChecks(config, request.only);
  if (checks.length === 0) {
    const problem = `${config.file ?? 'there is no configuration and it'} has no check that only reads, and "uptime: only" names none`;
    throw new GateError('NOTHING_TO_DO', { problem });
  }
  const store = openStore(request, context);
  await store.assertWritable();
  const lock = await store.lock?.();
  const { github } = context;
  const alerts = openAlerts(config, context);
  const environment = environmentOf(config);
  const deps: UptimeDeps = {
    store,
    targets: alerts.targets,
    isAlone: lock !== undefined,
    findDeployment: github && (() => findLiveDeployment(github, environment)),
  };
  let current: Awaited<ReturnType<typeof openSite>> | undefined;
  return {
    checks,
    async round() {
      if (current && context.clock.monotonic() - current.openedAt >= reopensAfterMs) {
        await current.close();
        current = undefined;
      }
      current ??= await openSite(config, context);
      const { site, context: own } = current;
      return { outcome: await uptimeRound(checks, config, own, site, deps), redactor: own.redactor };
    },
    async close() {
      await current?.close();
      await alerts.close();
      await lock?.release();
    },
  };
}

function openAlerts({ alerts }: Config, context: Context) {
  const { github } = context;
  return openTargets(alerts, context, github && ((alert) => incidentIssue(github, alert)));
}

/** One client, its sessions, and a redactor of its own, which forgets with them what they captured. */
async function openSite(config: Config, given: Context) {
  const redactor = createRedactor();
  hideSecretsOf(config, redactor);
  const context = { ...given, redactor };
  const shared = shareSite(config, context);
  const browsers = createBrowsers(config, context);
  const site: Site = { ...(await shared.open()), browsers };
  return {
    site,
    context,
    openedAt: given.clock.monotonic(),
    async close() {
      await browsers.close();
      await shared.close();
    },
  };
}

function environmentOf({ latency }: Config): string {
  return latency.environment ?? 'production';
}

/** The folder that is named; without one, at GitHub the branch of the history, because a runner keeps no folder. */
function openStore({ config, state }: UptimeRequest, context: Context): UptimeStore {
  const { env, github } = context;
  const look = (text: string) => createLastLook(context).at('state', text, 'json');
  const named = state ?? config.uptime?.state;
  if (named === undefined && github && env['GITHUB_ACTIONS'] === 'true' && tokenOf(env))
    return uptimeBranch(github, environmentOf(config), look);
  const folder = resolve(context.cwd, named ?? defaultFolder);
  return folderStore(folder, { checkouts: checkoutsOf(context), look, now: () => context.clock.now() });
}
