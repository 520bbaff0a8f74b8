import type { Config } from '../config/config.ts';
import { routesInput } from '../config/sections/defaults.ts';
import { removeAbandoned } from '../files/temporary-folder.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import type { ReportedFinding } from '../model/finding.ts';
import type { PillarName, PillarResult, ResultName } from '../model/results.ts';
import type { RuleId } from '../model/rules.ts';
import { buildReport } from '../report/model/build-report.ts';
import { cancelledRule } from '../report/model/headline.ts';
import { listed } from '../report/model/listed.ts';
import { redactReport } from '../report/model/redact-report.ts';
import type { Report } from '../report/model/report.ts';
import { showDuration } from '../text/duration.ts';
import { isoDay } from '../text/time.ts';
import { withSummary } from './ai-summary.ts';
import { applicable } from './applicable.ts';
import { startDeadline } from './deadline.ts';
import { keepRun } from './keep-run.ts';
import type { PillarTable } from './pillar.ts';
import { pillars } from './pillars.ts';
import type { GateRequest } from './request.ts';
import { finishPillars, openPillars, runPillars, shareSite } from './run-pillars.ts';
import { summarise } from './summarise.ts';
import { type Judgement, judge, reportedBy, unjudgedFinding } from './verdict.ts';
import { lastRoundMs, notWatched, watchOf, watchRelease } from './watch.ts';

/** What a run leaves in the history that ended in an error. */
const nothing = { verdict: 'unjudged', findings: {}, requests: { sent: 0, failed: 0 } } as const;

/** The last twentieth of the deadline is kept for the report and for telling it at GitHub, but at most this long. */
const maxToldMs = 5_000;

/**
 * Runs the pillars that apply, one after the other (the secret engine would otherwise slow down what is timed), and
 * watches the release if it passes. Reaches the one verdict. Throws {@link GateError} when there is nothing to do or a
 * pillar could not judge.
 */
export async function runGate(whole: GateRequest, context: Context, table: PillarTable = pillars): Promise<Report> {
  const startedAt = context.clock.now();
  const start = context.clock.monotonic();
  const all = applicable(whole, table);
  const { request, applying, elsewhere } = whole.config.shard
    ? (await import('./shard.ts')).takeShard(whole, all)
    : { request: whole, applying: all, elsewhere: [] };
  const { config } = request;
  const watching = await watchOf(whole, config);
  // Runs beside the work, which does not wait for it.
  void removeAbandoned(context);

  const toldMs = Math.floor(Math.min(maxToldMs, config.deadlineMs / 20));
  const deadline = startDeadline(config.deadlineMs - toldMs);
  const signal = AbortSignal.any([context.signal, deadline.signal]);
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
  const opened = await openPillars(applying, request, limited);
  const site = shareSite(config, limited);
  const judged = new Map<PillarName, PillarResult>();
  const runAll = async () => {
    await runPillars(opened, site.open, judged);
    if (!watching) await site.close();
    await finishPillars(opened, judged);
  };
  const settle = (found: readonly ReportedFinding[]) =>
    judge(found, { failOn: config.failOn, waivers: config.waivers, today: isoDay(context.clock.now()) });
  let endsMs = config.deadlineMs;
  let results: PillarResult[];
  let verdict: Judgement;
  try {
    await runAll().catch((error) => {
      if (!endedEarly(error, deadline.signal, context.signal)) throw error;
      if (judged.size === 0) throw stoppedError(error, config, [...opened.keys()], context.signal);
    });
    const open = [...opened.keys()].filter((name) => !judged.has(name));
    results = [...judged.values(), ...open.map(notJudged), ...elsewhere];
    const findings = results.flatMap(reportedBy).map(offInput);
    // Work that blocks the event loop keeps the signal from aborting, so the clock is read too.
    const isLate = deadline.signal.aborted || context.clock.monotonic() - start > config.deadlineMs;
    if (context.signal.aborted) findings.push(cancelled(open));
    else if (isLate) findings.push(late('The run', config.deadlineMs, open));
    else findings.push(...results.flatMap(unjudgedFinding));
    verdict = settle(findings);

    if (watching && verdict.verdict === 'pass') {
      const watchMs = watching.forMs + lastRoundMs;
      endsMs = context.clock.monotonic() - start + watchMs + toldMs;
      deadline.moveTo(watchMs);
      github?.endsAt(performance.now() + watchMs + toldMs);
      const watched = await watchRelease(watching, config, limited, await site.open(), judged).catch((error) => {
        if (!endedEarly(error, deadline.signal, context.signal)) throw error;
        return notJudged('watch');
      });
      results.push(watched);
      findings.push(...reportedBy(watched));
      if (context.signal.aborted) findings.push(cancelled(['watch']));
      else if (deadline.signal.aborted) findings.push(late('The watch', watchMs, ['watch']));
      else findings.push(...unjudgedFinding(watched));
      verdict = settle(findings);
    } else if (watching) results.push(notWatched);
  } catch (error) {
    const durationMs = context.clock.monotonic() - start;
    await keepRun(
      request,
      [...opened.keys()],
      { ...nothing, routes: [], at: new Date(startedAt).toISOString(), durationMs },
      context,
    );
    throw error;
  } finally {
    await site.close();
  }

  const durationMs = context.clock.monotonic() - start;
  const built = buildReport({
    ...verdict,
    listed: listed(verdict.findings, endsMs - durationMs, request.maxListed),
    results,
    name: request.name,
    shard: config.shard && { ...config.shard, checks: whole.config.checks.length },
    event: request.event,
    sha: request.sha,
    baseUrl: config.baseUrl,
    startedAt,
    durationMs,
  });
  // A release that fails is no measure for later releases.
  if (verdict.verdict === 'pass') for (const pillar of opened.values()) await pillar.keep?.();
  const report = redactReport(built, context.redactor);
  const asked = results.filter(({ status }) => status !== 'skipped').map(({ name }) => name);
  await keepRun(request, asked, { at: report.run.startedAt, ...summarise(report) }, context);
  const told = await withSummary(report, request, context);
  // What a model took is not taken from the time for telling the result.
  if (told.ai) github?.endsAt(performance.now() + Math.max(0, endsMs - durationMs));
  return told;
}

/** The report of a run on an event that brought nothing to judge yet. */
export function nothingToJudge(
  { event, sha }: { event: string; sha?: string },
  name: string | undefined,
  reason: string,
  { clock }: Context,
): Report {
  return buildReport({
    verdict: 'none',
    findings: [],
    results: [],
    name,
    event,
    sha,
    reason,
    startedAt: clock.now(),
    durationMs: 0,
  });
}

/**
 * Takes the file from a finding in the input `routes`: an input is no file, so no annotation can stand on its lines.
 */
function offInput(finding: ReportedFinding): ReportedFinding {
  const { file, commit, url } = finding.where;
  return file === routesInput ? { ...finding, where: { commit, url } } : finding;
}

/** Whether an error comes only from the end of the run: from a call that was aborted. */
function endedEarly(error: unknown, deadline: AbortSignal, cancelled: AbortSignal): boolean {
  return (deadline.aborted || cancelled.aborted) && (!(error instanceof GateError) || error.code === 'CANCELLED');
}

/** Nothing was judged, so there is nothing to report. */
function stoppedError(cause: unknown, { deadlineMs }: Config, open: PillarName[], cancelled: AbortSignal) {
  const details = { time: showDuration(deadlineMs), open: open.join(', ') };
  return new GateError(cancelled.aborted ? 'CANCELLED' : 'DEADLINE_PASSED', details, { cause });
}

function notJudged(name: ResultName): PillarResult {
  return { name, status: 'inconclusive', reason: 'the run ended before it', durationMs: 0, counts: {}, findings: [] };
}

function cancelled(open: readonly ResultName[]): ReportedFinding {
  return stopped(cancelledRule, 'The run was cancelled before everything was judged', open);
}

function late(what: string, deadlineMs: number, open: readonly ResultName[]): ReportedFinding {
  return stopped('gate/deadline', `${what} did not end within its deadline of ${showDuration(deadlineMs)}`, open);
}

function stopped(rule: RuleId, title: string, open: readonly ResultName[]): ReportedFinding {
  return {
    rule,
    pillar: 'gate',
    status: 'fail',
    severity: 'blocker',
    title,
    ...(open.length > 0 && { observed: `not judged: ${open.join(', ')}` }),
    where: {},
    fix: `Run it again${rule === 'gate/deadline' ? ', with a longer "deadline" in the configuration if the work needs it' : ''}.`,
    fingerprint: rule,
  };
}
