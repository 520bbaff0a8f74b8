import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  configPath,
  parseExpect,
  parseName,
  parseNotifications,
  parsePillars,
  parseSeverity,
  parseShardOption,
  parseWatch,
} from './arguments.ts';
import type { MergeRequest } from './commands/merge.ts';
import { hideSecretsOf, loadConfig } from './config/load.ts';
import type { Notifications } from './config/sections/notification-defaults.ts';
import { checkoutsOf } from './files/follow-path.ts';
import type { WriteRules } from './files/write-beside.ts';
import { gateRequest } from './gate/request.ts';
import { exitCodeOf } from './gate/verdict.ts';
import type { GitHubEvent } from './github/event/event.ts';
import { openPolicyFiles, proposalOf } from './github/event/proposal.ts';
import { readEvent } from './github/event/read-event.ts';
import { runName } from './github/event/run-identity.ts';
import { outputsOf } from './github/publish/outputs.ts';
import { addSummary, annotate, mask, printLine, readInput, setOutputs } from './github/publish/runner.ts';
import { type Inputs, readInputs } from './inputs.ts';
import type { Context, Logger } from './model/context.ts';
import { GateError } from './model/errors.ts';
import { type Annotation, annotations, mistakeAnnotations, verdictLine } from './report/formats/annotations.ts';
import { describeFailure } from './report/formats/could-not-judge.ts';
import type { Report } from './report/model/report.ts';
import { assertAllWritable, type ReportPaths, writeReportFiles } from './report/report-files.ts';
import { systemContext } from './system.ts';
import { neutraliseLog, neutraliseMarkdown } from './text/neutralise.ts';
import { createLastLook, type LastLook } from './text/redaction/last-look.ts';

/** Runs the action as GitHub's runner starts it. Returns the exit code. */
export async function runAction(env: Context['env']): Promise<number> {
  const inputs = readInputs(readInput);
  const cwd = resolve(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.workingDirectory ?? '.');
  return run(inputs, { ...systemContext({ cwd, env, log: actionLogger }), mask });
}

/**
 * Runs the action once, in the folder of the context. Returns the exit code. Annotations and the verdict go to the log,
 * the rest to the runner's files, to the reports that the inputs ask for, and to GitHub.
 */
export async function run(inputs: Inputs, context: Context): Promise<number> {
  const look = createLastLook(context);
  // When the run cannot judge, these hold what was known until then.
  let notifications: Partial<Notifications> | undefined;
  let event: GitHubEvent | undefined;
  try {
    const { env } = context;
    if (inputs.run.includes('uptime')) return await uptime(inputs, context, look);
    if (inputs.run.includes('trends')) return await trends(inputs, context);
    const places = placesOf(inputs, context);
    const isMerge = inputs.run.includes('merge');
    const named = isMerge ? [] : parsePillars(inputs.run);
    const failOn = parseSeverity(inputs.failOn);
    notifications = parseNotifications(inputs);
    event = await readEvent(env, named);
    await assertFolder(context.cwd);
    await assertAllWritable(places.paths, places.rules);
    if (event?.nothingYet) {
      const { nothingToJudge } = await import('./gate/gate.ts');
      return await tell(
        nothingToJudge(event, runName(inputs, inputs.shard !== undefined), event.nothingYet, context),
        places,
        look,
      );
    }
    const { baseUrl, routes, only, history } = inputs;
    const shard = parseShardOption(inputs.shard);
    const given = {
      file: configPath(inputs.config),
      explicit: inputs.config !== undefined,
      overrides: {
        baseUrl,
        routes,
        only,
        failOn,
        notifications,
        history,
        watchMs: parseWatch(inputs.watch, named),
        shard,
      },
    };
    let report: Report;
    if (isMerge) {
      const command = await import('./commands/merge.ts');
      notifications = await command.readNotifications(given, event, context);
      report = await command.merge({ ...mergeInputs(inputs), sha: event?.sha }, context);
    } else {
      const request = await gateRequest(named, given, event, context);
      notifications = request.config.notifications;
      const { runGate } = await import('./gate/gate.ts');
      report = await runGate({ ...request, name: runName(inputs, request.config.shard !== undefined) }, context);
    }

    const exitCode = await tell(report, places, look);
    const { judged, tellGitHub } = await import('./github/publish/tell.ts');
    await tellGitHub(judged(report), notifications, event, context, inputs);
    return exitCode;
  } catch (error) {
    const { text, exitCode } = describeFailure(error, context.redactor.redact);
    const { notJudged, tellGitHub } = await import('./github/publish/tell.ts');
    const outcome = notJudged(text, mistakeAnnotations(error, context.redactor.redact));
    printLine(look.at('log', text));
    for (const each of outcome.annotations(9)) annotate('error', lookAt(each, look));
    annotate('error', lookAt({ title: 'Launch Gate', message: text }, look));
    // The summary cannot be written either if a runner's file that cannot be written is the error.
    await addSummary(look.at('summary', titled(inputs.name, outcome.summary()))).catch(() => {});
    await tellGitHub(outcome, notifications, event, context, inputs);
    return exitCode;
  }
}

/** One round of uptime, in a scheduled workflow. Nothing is told on a pull request. Throws USAGE. */
async function uptime(inputs: Inputs, context: Context, look: LastLook): Promise<number> {
  assertAlone(inputs, 'uptime');
  const { env } = context;
  const places = placesOf(inputs, context);
  await assertFolder(context.cwd);
  await assertAllWritable(places.paths, places.rules);
  const { baseUrl, only, failOn } = inputs;
  // Where a stranger's pull request started the job, its own configuration would be told every secret.
  const event = await readEvent(env, []);
  const given = {
    file: configPath(inputs.config),
    explicit: inputs.config !== undefined,
    overrides: { baseUrl, failOn: parseSeverity(failOn) },
    files: await openPolicyFiles(proposalOf(event), context),
    needsAlerts: true,
  };
  const config = await loadConfig(given, context);
  hideSecretsOf(config, context.redactor);
  const { runUptime } = await import('./gate/uptime.ts');
  const report = await runUptime({ config, only, event: event?.event, sha: event?.sha ?? env['GITHUB_SHA'] }, context);
  return await tell(report, places, look);
}

/** The page of trends. What was found does not fail the step. Throws USAGE. */
async function trends(inputs: Inputs, context: Context): Promise<number> {
  assertAlone(inputs, 'trends');
  await assertFolder(context.cwd);
  const event = await readEvent(context.env, []);
  const given = {
    file: configPath(inputs.config),
    explicit: inputs.config !== undefined,
    overrides: { history: inputs.history },
    files: await openPolicyFiles(proposalOf(event), context),
    unsetAllowed: true,
  };
  const config = await loadConfig(given, context);
  const { html, json, name } = inputs;
  const command = await import('./commands/trends.ts');
  const found = await command.trends({ config }, { html, json }, { checkouts: checkoutsOf(context) }, context);
  printLine(command.trendsText(found).trimEnd());
  await addSummary(titled(parseName(name), command.trendsSummary(found)));
  return 0;
}

/** What is merged, and which reports there should be. Throws USAGE. */
function mergeInputs(inputs: Inputs): Pick<MergeRequest, 'files' | 'expected' | 'name'> {
  assertAlone(inputs, 'merge');
  const { reports: files, expect, name } = inputs;
  if (!files)
    throw new GateError('USAGE', { problem: 'run: merge needs the input "reports", such as reports/**/*.json' });
  // Nobody else would notice that a job left no report.
  const expected = parseExpect(expect);
  if (expected === undefined)
    throw new GateError('USAGE', {
      problem: 'run: merge needs the input "expect": how many reports there are, or the names of their jobs',
    });
  return { files, expected, name };
}

function assertAlone({ run }: Inputs, command: string): void {
  if (run.length > 1)
    throw new GateError('USAGE', { problem: `run: ${command} stands alone; give the others a step of their own` });
}

type Places = { name: string | undefined; paths: ReportPaths & { json: string }; rules: WriteRules };

/** Where the reports of this run go. Throws USAGE for a name that is none. */
function placesOf({ name: given, json, sarif, junit, html }: Inputs, context: Context): Places {
  const name = parseName(given);
  const folder = context.env['RUNNER_TEMP'] ?? context.env['GITHUB_WORKSPACE'] ?? context.cwd;
  const paths = { json: json ?? join(folder, defaultReportName(name)), sarif, junit, html };
  return { name, paths, rules: { checkouts: checkoutsOf(context) } };
}

/** Writes the reports, and tells the runner. Returns the exit code. */
async function tell(report: Report, { name, paths, rules }: Places, look: LastLook): Promise<number> {
  await writeReportFiles(report, paths, rules, look);
  const [{ terminal }, { summary }] = await Promise.all([
    import('./report/formats/terminal.ts'),
    import('./report/formats/summary.ts'),
  ]);
  printLine(look.at('log', terminal(report, { colour: false }).trimEnd()));
  // In a run that passes, every failing finding is less severe than `fail-on`: it is shown and stops nothing.
  const level = report.verdict === 'fail' ? 'error' : 'warning';
  for (const each of annotations(report)) annotate(level, lookAt(each, look));
  if (report.verdict === 'fail') {
    annotate('error', lookAt({ title: 'Launch Gate', message: verdictLine(report) }, look));
  }
  const outputs = outputsOf(report);
  await setOutputs({ ...outputs, p95: look.at('outputs', outputs.p95, 'json').trimEnd(), report: paths.json });
  await addSummary(look.at('summary', titled(name, summary(report))));
  return exitCodeOf(report);
}

/** Looks at each text of the annotation as a whole, as a reader sees it: a secret may have more than one line. */
function lookAt(annotation: Annotation, look: LastLook): Annotation {
  return JSON.parse(look.at('log', JSON.stringify(annotation), 'json'));
}

/** A job with several gates has a summary of each. */
function titled(name: string | undefined, markdown: string): string {
  return name ? `# ${neutraliseMarkdown(name.slice(0, 60))}\n\n${markdown}` : markdown;
}

/** Gates of one job share the runner's temporary folder. */
function defaultReportName(name: string | undefined): string {
  if (!name) return 'launch-gate-report.json';
  return `launch-gate-report-${createHash('sha256').update(name).digest('hex').slice(0, 12)}.json`;
}

/** Throws USAGE. */
async function assertFolder(path: string): Promise<void> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    throw new GateError('USAGE', {
      problem: `working-directory: there is no folder ${path}; give the "path" of actions/checkout`,
    });
  }
}

const actionLogger = (redact: (text: string) => string): Logger => ({
  info: (line) => printLine(redact(neutraliseLog(redact(line)))),
  progress: () => {},
});
