import type { Config } from '../config/config.ts';
import { routesInput } from '../config/sections/routes.ts';
import { removeAbandoned } from '../files/temporary-folder.ts';
import type { RangeRequest } from '../git/range.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import type { PillarName, PillarResult } from '../model/results.ts';
import type { KnownRequest } from '../pillars/secrets/run.ts';
import { buildReport } from '../report/model/build-report.ts';
import { cancelledRule } from '../report/model/headline.ts';
import { listed } from '../report/model/listed.ts';
import { redactReport } from '../report/model/redact-report.ts';
import type { Report } from '../report/model/report.ts';
import { showDuration } from '../text/duration.ts';
import { historyOf, runPillars } from './pillars.ts';
import { judge, unjudgedFinding } from './verdict.ts';

export type GateRequest = KnownRequest & {
  config: Config;
  /** Pillars that the user named; none means every one that applies. */
  named: PillarName[];
  /** New commits of the event or of `--range`; undefined where the event has none. */
  range?: RangeRequest;
  /** What is scanned where there are none, but secrets are asked for; the whole history if undefined. */
  rangeIfAsked?: RangeRequest;
  /** How much a report lists, in characters; default: whatever there is time for. */
  maxListed?: number;
  event?: string;
  sha?: string;
  /** The deployment that is judged: its environment keys the history, where the configuration names none. */
  deployment?: { id?: number; environment: string; isKnown: boolean };
};

/** The last twentieth of the time, and no more than this, is kept for the report and for telling it at GitHub. */
const maxToldMs = 5_000;

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
  // Beside the work, which does not need it.
  void removeAbandoned(context);

  const toldMs = Math.floor(Math.min(maxToldMs, config.deadlineMs / 20));
  const deadline = AbortSignal.timeout(config.deadlineMs - toldMs);
  const signal = AbortSignal.any([context.signal, deadline]);
  const { github } = context;
  github?.endsAt(performance.now() + config.deadlineMs);
  const limited = {
    ...context,
    signal,
    github: github && {
      ...github,
      call: ((surface, work) => github.call(surface, work, signal)) satisfies typeof github.call,
    },
  };
  const history = await historyOf(pillars, request, limited);
  const judged = new Map<PillarName, PillarResult>();
  await runPillars(pillars, request, limited, history, (result) => judged.set(result.name, result)).catch((error) => {
    if (!endedEarly(error, deadline, context.signal)) throw error;
    if (judged.size === 0) throw stoppedError(error, config, pillars, context.signal);
  });
  const open = pillars.filter((name) => !judged.has(name));
  const results = [...judged.values(), ...open.map(notJudged)];

  const findings = results.flatMap((result) => result.findings).map(offInput);
  if (context.signal.aborted)
    findings.push(stopped(cancelledRule, 'The run was cancelled before everything was judged', open));
  // Work that leaves the signal no turn may have outlasted it.
  else if (deadline.aborted || context.clock.monotonic() - start > config.deadlineMs)
    findings.push(
      stopped('gate/deadline', `The run did not end within its deadline of ${showDuration(config.deadlineMs)}`, open),
    );
  else findings.push(...results.flatMap(unjudgedFinding));
  const verdict = judge(findings, {
    failOn: config.failOn,
    waivers: config.waivers,
    today: isoDay(context.clock.now()),
  });

  const durationMs = context.clock.monotonic() - start;
  const report = buildReport({
    ...verdict,
    findings: listed(verdict.findings, config.deadlineMs - durationMs, request.maxListed),
    results,
    event: request.event,
    sha: request.sha,
    baseUrl: config.baseUrl,
    startedAt,
    durationMs,
  });
  // What failed is no measure of what comes after it.
  if (verdict.verdict === 'pass') await history?.keep();
  return redactReport(report, context.redactor);
}

/** The report of a run on an event that brought nothing to judge yet. */
export function nothingToJudge(
  { event, sha }: { event: string; sha?: string },
  reason: string,
  { clock }: Context,
): Report {
  return buildReport({
    verdict: 'none',
    findings: [],
    results: [],
    event,
    sha,
    reason,
    startedAt: clock.now(),
    durationMs: 0,
  });
}

/** The table of pillars: when each applies. */
const pillarTable: Record<PillarName, (request: GateRequest) => boolean> = {
  secrets: ({ named, range, config }) =>
    named.includes('secrets') || range !== undefined || config.secrets !== undefined,
  smoke: ({ config }) => config.checks.length > 0 || config.ready !== undefined,
  latency: ({ config }) => [...config.checks, ...config.sessions].some(({ latency }) => latency),
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

/** The lines of an input are no file, and no annotation can stand on them. */
function offInput(finding: Finding): Finding {
  const { file, commit, url } = finding.where;
  return file === routesInput ? { ...finding, where: { commit, url } } : finding;
}

/** Whether an error is only how the end of the run shows: that of a call that was broken off. */
function endedEarly(error: unknown, deadline: AbortSignal, cancelled: AbortSignal): boolean {
  return (deadline.aborted || cancelled.aborted) && (!(error instanceof GateError) || error.code === 'CANCELLED');
}

/** Nothing was judged, so there is nothing to report. */
function stoppedError(cause: unknown, { deadlineMs }: Config, open: PillarName[], cancelled: AbortSignal) {
  const details = { time: showDuration(deadlineMs), open: open.join(', ') };
  return new GateError(cancelled.aborted ? 'CANCELLED' : 'DEADLINE_PASSED', details, { cause });
}

function notJudged(name: PillarName): PillarResult {
  return { name, status: 'inconclusive', reason: 'the run ended before it', durationMs: 0, counts: {}, findings: [] };
}

function stopped(rule: string, title: string, open: PillarName[]): Finding {
  return {
    rule,
    status: 'fail',
    severity: 'blocker',
    title,
    ...(open.length > 0 && { observed: `not judged: ${open.join(', ')}` }),
    where: {},
    fix: `Run it again${rule === 'gate/deadline' ? ', with a longer "deadline" in the configuration if the work needs it' : ''}.`,
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
