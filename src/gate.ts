import type { Config } from './config/config.ts';
import { routesInput } from './config/routes.ts';
import type { Context } from './context.ts';
import { GateError } from './errors.ts';
import type { Finding } from './finding.ts';
import { treeFiles } from './git/gate-files.ts';
import type { RangeRequest } from './git/range.ts';
import { sinceDeployment } from './github/since-deployment.ts';
import { openHttpClient } from './http/open.ts';
import type { History } from './latency/history.ts';
import type { PillarName, PillarResult } from './pillar.ts';
import { redactReport } from './redaction/redactor.ts';
import { buildReport } from './report/build-report.ts';
import type { Report } from './report/report.ts';
import { detectorOf } from './secrets/detector.ts';
import type { KnownRequest } from './secrets/run.ts';
import { judge } from './verdict.ts';

export type GateRequest = KnownRequest & {
  config: Config;
  /** Pillars that the user named; none means every one that applies. */
  named: PillarName[];
  /** New commits of the event or of `--range`; undefined where the event has none. */
  range?: RangeRequest;
  /** What is scanned where there are none, but secrets are asked for; the whole history if undefined. */
  rangeIfAsked?: RangeRequest;
  event?: string;
  sha?: string;
  /** The deployment that is judged: its environment keys the history, where the configuration names none. */
  deployment?: { id?: number; environment: string; isKnown: boolean };
};

/**
 * Runs the pillars that apply, one after the other (the secret engine would otherwise slow down what is timed),
 * and reaches the one verdict. Throws {@link GateError} when there is nothing to do or a pillar could not judge.
 */
export async function runGate(request: GateRequest, context: Context): Promise<Report> {
  const { config } = request;
  const startedAt = context.clock.now();
  const start = context.clock.monotonic();
  const pillars = applicable(request);
  if (pillars.length === 0) throw nothingToDo(request);

  const deadline = AbortSignal.timeout(config.deadlineMs);
  const limited = { ...context, signal: AbortSignal.any([context.signal, deadline]) };
  const history = await historyOf(pillars, request, limited);
  const results = await runPillars(pillars, request, limited, history);

  const findings = results.flatMap((result) => result.findings).map(offInput);
  if (context.signal.aborted)
    findings.push(stopped('gate/cancelled', 'The run was cancelled before everything was judged'));
  else if (deadline.aborted)
    findings.push(stopped('gate/deadline', `The run did not end within its deadline of ${config.deadlineMs / 1000} s`));
  const verdict = judge(findings, {
    failOn: config.failOn,
    waivers: config.waivers,
    today: isoDay(context.clock.now()),
  });

  const report = buildReport({
    ...verdict,
    results,
    event: request.event,
    sha: request.sha,
    baseUrl: config.baseUrl,
    startedAt,
    durationMs: context.clock.monotonic() - start,
  });
  // What failed is no measure of what comes after it.
  if (verdict.verdict === 'pass') await history?.keep();
  return redactReport(report, context.redactor);
}

/** The table of pillars: when each applies. */
const pillarTable: Record<PillarName, (request: GateRequest) => boolean> = {
  secrets: ({ named, range, config }) =>
    named.includes('secrets') || range !== undefined || config.secrets !== undefined,
  smoke: ({ config }) => config.checks.length > 0 || config.ready !== undefined,
  latency: ({ config }) => config.checks.some((check) => check.latency),
  launch: ({ config }) => config.launch !== undefined,
};

function applicable(request: GateRequest): PillarName[] {
  const names = Object.keys(pillarTable) as PillarName[];
  const missing = request.named.find((name) => !pillarTable[name](request));
  if (missing) throw nothingToDo(request, missing);
  return names.filter(
    (name) => (request.named.length === 0 || request.named.includes(name)) && pillarTable[name](request),
  );
}

async function historyOf(
  pillars: PillarName[],
  { config, sha, files, deployment }: GateRequest,
  context: Context,
): Promise<History | undefined> {
  if (!pillars.includes('latency')) return undefined;
  const { openHistory } = await import('./latency/history.ts');
  const environment = config.latency.environment ?? deployment?.environment ?? 'local';
  // Files are read from a commit where what is proposed is foreign.
  return openHistory(config, { environment, sha, foreign: files?.commit !== undefined }, context);
}

async function runPillars(
  pillars: PillarName[],
  request: GateRequest,
  context: Context,
  history: History | undefined,
): Promise<PillarResult[]> {
  const results: PillarResult[] = [];
  const openDetector = detectorOf(request.files ?? treeFiles());
  if (pillars.includes('secrets')) {
    const { runSecrets } = await import('./secrets/run.ts');
    const { files, proposed, adopt, baseline = request.config.secrets?.baseline } = request;
    const asked = request.range ?? request.rangeIfAsked ?? { kind: 'all' };
    const range = await sinceDeployment(asked, request.deployment, context);
    results.push(await runSecrets(range, context, { files, proposed, adopt, baseline }, openDetector));
  }
  if (pillars.includes('smoke') || pillars.includes('latency')) {
    results.push(...(await runDeployment(pillars, request, context, history)));
  }
  const { launch } = request.config;
  if (launch && pillars.includes('launch')) {
    const { runLaunch } = await import('./launch/run.ts');
    results.push(await runLaunch(request.config, launch, context));
  }
  const commits = results.find(({ name }) => name === 'secrets');
  if (commits && !isOfCommitsAlone(request)) {
    // Last: the bundles must be those of the new release, for which the smoke pillar has waited.
    const { runPlaces } = await import('./secrets/places/run.ts');
    results[0] = await runPlaces(commits, request.config, context, openDetector);
  }
  return results;
}

/** A hook before a commit builds and deploys nothing; a baseline is one of the history. */
function isOfCommitsAlone({ range, adopt }: GateRequest): boolean {
  return range?.kind === 'staged' || range?.kind === 'worktree' || adopt !== undefined;
}

/** Smoke and latency share one client and the logged-in sessions. */
async function runDeployment(
  pillars: PillarName[],
  { config, sha, deployment }: GateRequest,
  context: Context,
  history: History | undefined,
): Promise<PillarResult[]> {
  const client = await openHttpClient(config, context);
  const { createSessions } = await import('./smoke/sessions.ts');
  const sessions = createSessions(config, context, client);
  const results: PillarResult[] = [];
  try {
    if (pillars.includes('smoke')) {
      const { runSmoke } = await import('./smoke/run.ts');
      results.push(await runSmoke(config, context, { client, sessions }));
    }
    if (pillars.includes('latency')) {
      const { runLatency } = await import('./latency/run.ts');
      const failedChecks = new Set(
        results
          .flatMap((result) => result.checks ?? [])
          .filter((check) => check.status !== 'pass')
          .map((check) => check.name),
      );
      const latency = await runLatency(config, context, { client, sessions, failedChecks });
      const { addComparison } = await import('./latency/regressions.ts');
      const environment = config.latency.environment ?? (deployment?.isKnown ? deployment.environment : undefined);
      const current = { id: deployment?.id, sha, environment };
      const compared = await addComparison(latency, config, context, { sessions, failedChecks, current });
      results.push(history ? await history.judge(compared) : compared);
    }
  } finally {
    await client.close();
  }
  return results;
}

/** The lines of an input are no file, and no annotation can stand on them. */
function offInput(finding: Finding): Finding {
  const { file, commit, url } = finding.where;
  return file === routesInput ? { ...finding, where: { commit, url } } : finding;
}

function stopped(rule: string, title: string): Finding {
  return {
    rule,
    status: 'fail',
    severity: 'blocker',
    title,
    where: {},
    fix: 'Run it again, with a longer "deadline" in the configuration if the work needs it.',
    fingerprint: rule,
  };
}

const nothingOf: Record<PillarName, string> = {
  secrets: 'section "secrets"',
  smoke: 'checks',
  latency: 'check with latency',
  launch: 'section "launch"',
};

function nothingToDo({ config, event }: GateRequest, pillar?: PillarName): GateError {
  const problem = pillar
    ? `"${pillar}" was named, but ${config.file ?? 'there is no configuration and it'} has no ${nothingOf[pillar]}`
    : `there is nothing to check${event ? ` on the event "${event}"` : ''}: ${config.file ? `${config.file} has no checks` : 'there is no .github/launch-gate.yml'}, and no commits are named`;
  return new GateError('NOTHING_TO_DO', { problem });
}

function isoDay(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}
