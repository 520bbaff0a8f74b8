import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defaultConfigFile, parseName, parseNotifications, parsePillars, parseSeverity } from './arguments.ts';
import type { Notifications } from './config/sections/notifications.ts';
import { checkoutsOf } from './files/follow-path.ts';
import { nothingToJudge, runGate } from './gate/gate.ts';
import { gateRequest } from './gate/request.ts';
import { exitCodeOf } from './gate/verdict.ts';
import type { GitHubEvent } from './github/event/event.ts';
import { readEvent } from './github/event/read-event.ts';
import { command } from './github/publish/commands.ts';
import { maskForms } from './github/publish/masks.ts';
import { outputsOf } from './github/publish/outputs.ts';
import { addSummary, setOutputs } from './github/publish/runner-files.ts';
import type { Context, Logger } from './model/context.ts';
import { GateError } from './model/errors.ts';
import { annotations, mistakeAnnotations, verdictLine } from './report/formats/annotations.ts';
import { describeFailure } from './report/formats/could-not-judge.ts';
import { summary } from './report/formats/summary.ts';
import { terminal } from './report/formats/terminal.ts';
import type { Report } from './report/model/report.ts';
import { assertAllWritable, writeReportFiles } from './report/report-files.ts';
import { systemContext } from './system.ts';
import { neutraliseLog, neutraliseMarkdown } from './text/neutralise.ts';
import { createLastLook, type LastLook } from './text/redaction/last-look.ts';

/** Runs the action and answers the exit code: annotations and the verdict go to the log, the rest to the runner's files. */
export async function runAction(env: Context['env']): Promise<number> {
  const input = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const cwd = resolve(workspace, input('working-directory') ?? '.');
  // act repeats the commands it reads in its JSON log: there the mask itself would be the leak.
  const context = { ...systemContext({ cwd, env, log: actionLogger }), mask: env['ACT'] === 'true' ? undefined : mask };
  const look = createLastLook(context);
  // As far as they are known when the run cannot judge.
  let notifications: Partial<Notifications> | undefined;
  let event: GitHubEvent | undefined;
  try {
    const name = parseName(input('name'));
    const reportFile = input('json') ?? join(env['RUNNER_TEMP'] ?? workspace, defaultReportName(name));
    const named = parsePillars(input('run')?.split(/[\s,]+/) ?? []);
    const failOn = parseSeverity(input('fail-on'));
    notifications = parseNotifications(input);
    event = await readEvent(env, named);
    const paths = { json: reportFile, sarif: input('sarif'), junit: input('junit'), html: input('html') };
    const rules = { checkouts: checkoutsOf(context) };
    await assertFolder(cwd);
    await assertAllWritable(paths, rules);
    if (event?.nothingYet) {
      const report = nothingToJudge(event, event.nothingYet, context);
      await writeReportFiles(report, paths, rules, look);
      await tell(report, reportFile, name, env, look);
      return exitCodeOf(report);
    }
    const given = {
      file: input('config') ?? defaultConfigFile,
      explicit: input('config') !== undefined,
      overrides: {
        baseUrl: input('base-url'),
        routes: input('routes')?.split('\n'),
        only: input('only')
          ?.split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        failOn,
        notifications,
        history: input('history'),
      },
    };
    const request = await gateRequest(named, given, event, context);
    notifications = request.config.notifications;
    const report = await runGate(request, context);

    await writeReportFiles(report, paths, rules, look);
    await tell(report, reportFile, name, env, look);
    const { judged, tellGitHub } = await import('./github/publish/tell.ts');
    await tellGitHub(judged(report), notifications, event, context);
    return exitCodeOf(report);
  } catch (error) {
    const { text, exitCode } = describeFailure(error, context.redactor.redact);
    const { notJudged, tellGitHub } = await import('./github/publish/tell.ts');
    const outcome = notJudged(text, mistakeAnnotations(error, context.redactor.redact));
    const say = (line: string) => print(look.at('log', line));
    say(text);
    for (const { message, ...place } of outcome.annotations(9)) say(command('error', place, message));
    say(command('error', { title: 'Launch Gate' }, text));
    // A file that cannot be written may be why.
    await addSummary(env, look.at('summary', titled(input('name'), outcome.summary()))).catch(() => {});
    await tellGitHub(outcome, notifications, event, context);
    return exitCode;
  }
}

async function tell(
  report: Report,
  reportFile: string,
  name: string | undefined,
  env: Context['env'],
  look: LastLook,
): Promise<void> {
  const say = (text: string) => print(look.at('log', text));
  say(terminal(report, { colour: false }).trimEnd());
  // What is less severe than `fail-on` is shown, and stops nothing.
  const level = report.verdict === 'fail' ? 'error' : 'warning';
  for (const { message, ...place } of annotations(report)) say(command(level, place, message));
  if (report.verdict === 'fail') say(command('error', { title: 'Launch Gate' }, verdictLine(report)));
  const outputs = outputsOf(report);
  await setOutputs(env, { ...outputs, p95: look.at('outputs', outputs.p95, 'json').trimEnd(), report: reportFile });
  await addSummary(env, look.at('summary', titled(name, summary(report))));
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
  info: (line) => print(redact(neutraliseLog(redact(line)))),
  progress: () => {},
});

/** No later line of this job, of whichever step, shows the secret. */
function mask(secret: string): void {
  for (const form of maskForms(secret)) print(command('add-mask', {}, form));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
