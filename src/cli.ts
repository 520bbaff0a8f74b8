import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  configPath,
  defaultConfigFile,
  parseEvery,
  parseExpect,
  parseName,
  parsePillars,
  parseSeverity,
  parseShardOption,
  parseWatch,
} from './arguments.ts';
import { type ConfigRequest, expandConfig, hideSecretsOf, loadConfig } from './config/load.ts';
import type { Notifications } from './config/sections/notification-defaults.ts';
import { checkoutsOf } from './files/follow-path.ts';
import type { WriteRules } from './files/write-beside.ts';
import { type GateRequest, gateRequest } from './gate/request.ts';
import { exitCodeOf } from './gate/verdict.ts';
import { treeFiles } from './git/policy-files.ts';
import type { RangeRequest } from './git/range.ts';
import type { GitHubEvent } from './github/event/event.ts';
import { readEvent } from './github/event/read-event.ts';
import type { Context } from './model/context.ts';
import { GateError, stopError } from './model/errors.ts';
import { isOnlySecrets, type PillarName, pillarNames } from './model/results.ts';
import { tool } from './model/tool.ts';
import { describeFailure } from './report/formats/could-not-judge.ts';
import type { Report } from './report/model/report.ts';
import { assertWritable, replaceFile } from './report/report-file.ts';
import {
  assertAllWritable,
  jsonReport,
  type ReportPaths,
  reportFormats,
  writeReportFiles,
} from './report/report-files.ts';
import { systemContext } from './system.ts';
import { showsColour } from './terminal-colour.ts';
import { createTerminalLog } from './terminal-log.ts';
import { didYouMean } from './text/nearest.ts';
import { plural } from './text/plural.ts';
import { createLastLook } from './text/redaction/last-look.ts';

const help = `launch-gate: may this deploy go live, and stay live?

  launch-gate run [${pillarNames.join('|')} ...]  the gate; no name = everything that applies; in a
                                               clone without configuration: secrets in the commits of this branch
  launch-gate check-config [--expand]          check the configuration, print every mistake; with --expand print what
                                               will be sent: presets and vars written out, secrets by name
  launch-gate init [--url URL]                 look at the repository and at the site, write a configuration and a workflow
                                               that fit, and run the gate once
  launch-gate uptime [--every D]               one round of the checks that only read; with --every one after the
                                               other: incidents, alerts
  launch-gate handover [--check]               the page that the product can be run by: what is known of hosts,
                                               variables, deploys and risks, and what is still to be answered
  launch-gate trends [--html FILE]             are we getting better or worse: uptime, p95, failed requests, releases
                                               and time to restore, from what past runs left
  launch-gate notes [A..B]                     release notes in Markdown; without A..B of the last two releases
  launch-gate export TARGET --out PATH         the same checks, budgets and alerts for another engine: k6, prometheus
                                               or gatus
  launch-gate merge REPORT.json ...            one verdict of the JSON reports of a matrix: regions, shards, browsers
  launch-gate demo [--broken]                  the gate against an embedded demo app
  launch-gate rules [--json]                   every rule that a finding can have, with its severity
  launch-gate explain RULE                     what a rule means, why it matters, what to do

Options of run
  --config FILE    configuration (default .github/launch-gate.yml)
  --base-url URL   the deployment to test; wins over base-url in the file
  --cwd DIR        run in this folder
  --range A..B     commits to scan for secrets; "all" = the whole history, "staged" = what the next commit adds,
                   "worktree" = what tracked files hold beyond that
  --baseline FILE  a JSON report of gitleaks: what stands in it is known and does not fail the run
  --write-baseline FILE  with "run secrets --range all": write such a report, without the secrets in it
  --dry-run        send nothing; print each request as a curl command, secrets by name
  --only TAG|NAME  only the checks with this tag or name; can be given several times
  --shard 2/5      only this part of the checks; secrets, launch, evidence and burst run in 1/5 alone
  --fail-on S      lowest severity that fails: blocker, high (default), medium
  --watch TIME     when all has passed, repeat the checks for this long, e.g. 10m, and fail if the release breaks
  --name NAME      what this run is called in its report, among those of a matrix
  --history DIR    keep p95 of passing runs in this folder, and judge by it
  --json FILE      write the JSON report; "-" (or no FILE) = standard output, and nothing else there
  --html FILE      write the report as one page for people
  --sarif FILE     write SARIF for code scanning
  --junit FILE     write JUnit XML for a CI's list of tests
  --code-quality FILE  write GitLab's code quality report

Options of init, besides --cwd
  --url URL        the site, e.g. https://www.example.com; without it only secrets are looked for
  --yes            write without asking; needed where nobody can be asked, as in a pipe
  --no-run         write the files, and do not run the gate

Options of uptime, besides --config, --base-url, --cwd, --only, --fail-on and those of reports
  --every D        a process that goes on: a round each D, such as 1m
  --metrics H:P    with --every: serve metrics for Prometheus there, such as 127.0.0.1:9464
  --state DIR      keep incidents in this folder (default .launch-gate/uptime)
  --test-alert     send one test to each of "alerts"
  --no-alerts      tell nobody: Alertmanager does, from the metrics

Options of trends, besides --config, --cwd, --html FILE, --json FILE and --environment E
  --history DIR    where past runs are kept: a folder, or a checkout of the branch (default: that of "latency")
  --state DIR      the folder of uptime (default: beside the history, or .launch-gate/uptime)

Options of handover, besides --config, --base-url, --cwd, --history DIR and --html FILE
  --markdown FILE  the page as Markdown; what its owner wrote between the markers stays
  --environment E  the environment that it is about (default: that of "latency", or production)
  --offline        ask nothing of the network
  --check          write nothing, say what is still unanswered; exit code 1 if something is

Options of notes, besides --config, --cwd and --history
  --markdown FILE  write them to this file, not to standard output
  --environment E  whose releases (default: latency.environment of the configuration, else production)

Options of export, besides --config, --base-url, --cwd and --only
  --out PATH       where to write: a folder for prometheus, a file for the others
  --every D        prometheus, gatus: how often the checks are asked (default 1m)
  --metrics H:P    prometheus: where launch-gate uptime serves its metrics (default 127.0.0.1:9464)
  --blackbox H:P   prometheus: where blackbox_exporter is (default 127.0.0.1:9115)
  --users N        k6: this many virtual users, for the time of --for, such as 2m; without them the configured rate
  --stages LIST    k6: times and users, such as 1m:10,5m:50,1m:0
  --kubernetes N   k6: also a TestRun of k6-operator beside the script, for N machines
Options of merge, besides --config, --cwd, --name and those of reports
  --expect N       how many reports there are, or the names of their runs: fra,iad,sin; one that is missing is no pass

Exit codes: 0 pass, 1 gate failed, 2 wrong usage or configuration, 3 could not judge (never a pass).
`;

const optionTable = {
  config: { type: 'string' },
  'base-url': { type: 'string' },
  cwd: { type: 'string' },
  range: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  'fail-on': { type: 'string' },
  only: { type: 'string', multiple: true },
  shard: { type: 'string' },
  expand: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  watch: { type: 'string' },
  history: { type: 'string' },
  json: { type: 'string' },
  html: { type: 'string' },
  sarif: { type: 'string' },
  junit: { type: 'string' },
  'code-quality': { type: 'string' },
  name: { type: 'string' },
  expect: { type: 'string' },
  broken: { type: 'boolean' },
  every: { type: 'string' },
  state: { type: 'string' },
  'test-alert': { type: 'boolean' },
  'no-alerts': { type: 'boolean' },
  metrics: { type: 'string' },
  blackbox: { type: 'string' },
  markdown: { type: 'string' },
  environment: { type: 'string' },
  offline: { type: 'boolean' },
  check: { type: 'boolean' },
  out: { type: 'string' },
  url: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  'no-run': { type: 'boolean' },
  users: { type: 'string' },
  for: { type: 'string' },
  stages: { type: 'string' },
  kubernetes: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Option = keyof typeof optionTable;

const ofConfig: readonly Option[] = ['config', 'base-url', 'cwd', 'only', 'shard', 'fail-on', 'watch', 'history'];

/** The options that each command takes, besides --help and --version. */
const optionsOf: Readonly<Record<string, readonly Option[]>> = {
  run: [...ofConfig, 'range', 'baseline', 'write-baseline', 'dry-run', 'name', ...reportFormats],
  'check-config': [...ofConfig, 'expand'],
  init: ['cwd', 'url', 'yes', 'no-run', ...reportFormats],
  uptime: [...ofConfig, 'every', 'metrics', 'state', 'test-alert', 'no-alerts', ...reportFormats],
  trends: ['config', 'cwd', 'history', 'state', 'environment', 'html', 'json'],
  handover: ['config', 'base-url', 'cwd', 'history', 'html', 'markdown', 'environment', 'offline', 'check'],
  notes: ['config', 'cwd', 'history', 'range', 'markdown', 'environment'],
  export: [
    ...(['config', 'base-url', 'cwd', 'only', 'out', 'every', 'metrics', 'blackbox'] as const),
    ...(['users', 'for', 'stages', 'kubernetes'] as const),
  ],
  merge: ['config', 'cwd', 'name', 'expect', ...reportFormats],
  demo: ['broken', 'dry-run', 'only', 'shard', 'fail-on', 'watch', 'history', 'name', ...reportFormats],
  rules: ['json'],
  explain: [],
  help: [],
};

type Options = ReturnType<typeof parse>['values'];

/** Runs one command line; returns the exit code. Report and help go to standard output, all else to standard error. */
export async function runCommandLine(argv: string[], env: Context['env']): Promise<number> {
  const context = systemContext({
    cwd: process.cwd(),
    env,
    log: createTerminalLog(process.stderr, () => performance.now(), env),
  });
  try {
    const { values, positionals } = parse(argv);
    const [command, ...names] = positionals;
    if (values.version || command === 'version')
      return print(`launch-gate ${tool.version} (gitleaks ${tool.gitleaks})\n`);
    if (values.help || command === 'help') return print(help);
    if (command === undefined)
      throw new GateError('USAGE', { problem: 'no command was given; to begin: init, run or demo' });
    refuseForeign(command, names, values);
    if (command === 'run') return await run(values, parsePillars(names), inFolder(context, values));
    if (command === 'notes') return await notes(values, names, inFolder(context, values));
    if (command === 'export') return await exportChecks(values, names, inFolder(context, values));
    if (command === 'merge') return await merge(values, names, inFolder(context, values));
    if (command === 'explain') return print(await explain(names));
    if (names.length > 0) throw new GateError('USAGE', { problem: `"${command}" takes no "${names[0]}"` });
    if (command === 'rules') return print(await rules(values));
    if (command === 'check-config') return await checkConfig(values, inFolder(context, values));
    if (command === 'init') return await init(values, inFolder(context, values));
    if (command === 'uptime') return await uptime(values, inFolder(context, values));
    if (command === 'trends') return await trends(values, inFolder(context, values));
    if (command === 'handover') return await handover(values, inFolder(context, values));
    if (command === 'demo') return await demo(values, context);
    throw new Error(`no function for the command ${command}`);
  } catch (error) {
    context.log.progress('');
    // What stops in the middle of its work knows less of why than the signal.
    const isStopped = context.signal.aborted && !(error instanceof GateError);
    const failure = describeFailure(isStopped ? stopError(context.signal) : error, context.redactor.redact);
    // The mistakes that check-config finds are its result, not its failure.
    const stream = argv[0] === 'check-config' ? process.stdout : process.stderr;
    stream.write(`${createLastLook(context).at('message', failure.text)}\n`);
    return failure.exitCode;
  }
}

function parse(argv: string[]) {
  // A bare --json means standard output; parseArgs knows no optional values.
  const args = argv.map((arg, i) =>
    arg === '--json' && (argv[i + 1] === undefined || argv[i + 1]?.startsWith('--')) ? '--json=-' : arg,
  );
  try {
    return parseArgs({ args, options: optionTable, allowPositionals: true });
  } catch (error) {
    const problem = (error as Error).message.split(/\n|\. /, 1)[0] ?? '';
    const unknown = /^Unknown option '--([^']+)'$/.exec(problem)?.[1];
    const meant = unknown ? didYouMean(unknown, Object.keys(optionTable)) : '';
    throw new GateError('USAGE', { problem: problem + meant }, { cause: error });
  }
}

/**
 * Throws USAGE for a command that does not exist, an option that the command does not take, which would otherwise count
 * for nothing, and a site that is given without its option.
 */
function refuseForeign(command: string, names: string[], values: Options): void {
  const known = Object.hasOwn(optionsOf, command) ? optionsOf[command] : undefined;
  if (!known) {
    const problem = `there is no command "${command}"${didYouMean(command, Object.keys(optionsOf))}`;
    throw new GateError('USAGE', { problem });
  }
  const foreign = Object.keys(values).find((name) => !known.some((each) => each === name));
  const takes = known.length > 0 ? known.map((name) => `--${name}`).join(', ') : 'no option';
  if (foreign) throw new GateError('USAGE', { problem: `"${command}" takes no --${foreign}; it takes ${takes}` });
  const site = (['base-url', 'url'] as const).find((name) => known.includes(name));
  const url = names.find((name) => /^https?:\/\//i.test(name));
  if (site && url) throw new GateError('USAGE', { problem: `the site is named by an option: --${site} ${url}` });
}

function inFolder(context: Context, options: Options): Context {
  const cwd = resolve(context.cwd, options.cwd ?? '.');
  if (options.cwd !== undefined && !isFolder(cwd))
    throw new GateError('USAGE', { problem: `there is no folder ${options.cwd} (--cwd)` });
  return { ...context, cwd };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function run(options: Options, named: PillarName[], context: Context): Promise<number> {
  const event = options.range ? undefined : await readEvent(context.env, named);
  const name = parseName(options.name);
  const paths = reportPaths(options);
  const rules = writeRules(context);
  if (event?.nothingYet && !options['dry-run']) {
    await assertAllWritable(paths, rules);
    const { nothingToJudge } = await import('./gate/gate.ts');
    return await show(nothingToJudge(event, name, event.nothingYet, context), options, context);
  }
  const request = await gateRequest(named, configRequest(options, context, named), event, context);
  if (options['dry-run']) {
    const [{ dryRun }, { configOfShard }] = await Promise.all([
      import('./pillars/smoke/dry-run.ts'),
      import('./gate/shard.ts'),
    ]);
    return print(createLastLook(context).at('output', context.redactor.redact(dryRun(configOfShard(request.config)))));
  }
  await assertAllWritable(paths, rules);
  const bare = isBare(options, request)
    ? await (await import('./commands/bare-run.ts')).planBareRun(defaultConfigFile, context)
    : undefined;
  const range = parseRange(options.range) ?? bare?.range ?? request.range;
  const writeBaseline = await planBaseline(options, named, context);

  const { runGate } = await import('./gate/gate.ts');
  const report = await runGate({ ...request, name, range, baseline: options.baseline, writeBaseline }, context);

  const exitCode = await show(report, options, context);
  for (const line of bare?.hints ?? (await notScanned(options, request, report, context))) context.log.info(line);
  await tell(report, request.config.notifications, event, context);
  return exitCode;
}

/** Whether nobody says what to judge: no event, no configuration, no pillar, no commits, no site. */
function isBare({ range, config: given }: Options, { config, event, named }: GateRequest): boolean {
  const { file, baseUrl, watch } = config;
  return (
    event === undefined &&
    named.length === 0 &&
    [range, given, file, baseUrl, watch].every((each) => each === undefined)
  );
}

/** Outside of a workflow nothing says which commits are new: a run in a clone that judged none says so. */
async function notScanned(
  { range }: Options,
  request: GateRequest,
  report: Report,
  context: Context,
): Promise<string[]> {
  const isScanned = range !== undefined || report.pillars.some(({ name }) => name === 'secrets');
  if (isScanned || request.named.length > 0 || request.event !== undefined) return [];
  const { openRepository } = await import('./git/repository.ts');
  const isClone = await openRepository(context).then(
    () => true,
    () => false,
  );
  return isClone
    ? ['No commits were scanned for secrets, as nothing says which are new: add --range, such as origin/main..HEAD.']
    : [];
}

/** Writes the report to every place that the options name. Returns the exit code. */
async function show(report: Report, options: Options, context: Context): Promise<number> {
  context.log.progress('');
  const look = createLastLook(context);
  await writeReportFiles(report, reportPaths(options), writeRules(context), look);
  const colour = showsColour(process.stdout, context.env);
  const { terminal } = await import('./report/formats/terminal.ts');
  print(options.json === '-' ? jsonReport(report, look) : look.at('output', terminal(report, { colour })));
  return exitCodeOf(report);
}

/** `--json -` means standard output, so it gives no file. */
function reportPaths(options: Options): ReportPaths {
  const given = reportFormats.flatMap((format) => {
    const path = options[format];
    return path === undefined || (format === 'json' && path === '-') ? [] : [[format, path]];
  });
  return Object.fromEntries(given);
}

/** A person may name a device, e.g. `/dev/null`. A step at GitHub may not: what it prints there can be commands. */
function writeRules(context: Context): WriteRules {
  return { checkouts: checkoutsOf(context), devices: context.env['GITHUB_ACTIONS'] !== 'true' };
}

/** `--write-baseline` needs a whole history: a part of it would lose what an earlier baseline knows. */
async function planBaseline(
  { 'write-baseline': option, range }: Options,
  named: PillarName[],
  context: Context,
): Promise<GateRequest['writeBaseline']> {
  if (option === undefined) return undefined;
  if (range !== 'all' || !isOnlySecrets(named)) {
    throw new GateError('USAGE', { problem: '--write-baseline goes with "run secrets --range all"' });
  }
  const file = resolve(context.cwd, option);
  const rules = { checkouts: checkoutsOf(context) };
  await assertWritable(file, rules);
  return async (baseline, count) => {
    await replaceFile(file, createLastLook(context).at('baseline', baseline, 'json'), rules);
    context.log.info(
      `${option} now holds ${plural(count, 'known secret')}, without the values. Commit it, and name it in the configuration: secrets: { baseline: ${option} }`,
    );
  };
}

async function checkConfig(options: Options, context: Context): Promise<number> {
  const request = configRequest(options, context);
  if (options.config === undefined)
    await (await import('./commands/other-config.ts')).assertNotElsewhere(defaultConfigFile, context);
  if (options.expand) return print(createLastLook(context).at('output', await expandConfig(request, context)));
  const config = await loadConfig({ ...request, explicit: true }, context);
  hideSecretsOf(config, context.redactor);
  const { checks, sessions } = config;
  const { takenAway } = await import('./config/taken-cookies.ts');
  const valid = `${request.file} is valid: ${plural(checks.length, 'check')}, ${plural(sessions.length, 'session')}.\n`;
  return print(createLastLook(context).at('output', `${valid}${takenAway(config)}`));
}

async function init(options: Options, context: Context): Promise<number> {
  const { url, yes, 'no-run': noRun } = options;
  const command = await import('./commands/init.ts');
  const say = (text: string) => void print(createLastLook(context).at('output', context.redactor.redact(text)));
  const ask = async (question: string) =>
    (await import('./commands/confirm.ts')).confirm(question, process.stdin, process.stdout);
  const confirm = process.stdin.isTTY && process.stdout.isTTY ? ask : undefined;
  const report = await command.init({ url, yes, noRun }, { say, confirm }, context);
  return report ? await show(report, options, context) : 0;
}

async function rules({ json }: Options): Promise<string> {
  const { rulesJson, rulesTable } = await import('./report/formats/rules.ts');
  if (json === undefined) return rulesTable();
  if (json !== '-') throw new GateError('USAGE', { problem: '"rules" prints JSON to standard output: --json -' });
  return rulesJson();
}

/** Any name that begins with `secrets/` is explained, since it can be a rule of gitleaks or of `.gitleaks.toml`. */
async function explain([name, ...more]: string[]): Promise<string> {
  if (name === undefined || more.length > 0)
    throw new GateError('USAGE', { problem: '"explain" takes the name of one rule, such as smoke/status' });
  const [{ findRule }, { nearestRule }] = await Promise.all([
    import('./model/rules.ts'),
    import('./text/nearest-rule.ts'),
  ]);
  const rule = findRule(name);
  if (!rule) throw new GateError('USAGE', { problem: `there is no rule ${JSON.stringify(name)}${nearestRule(name)}` });
  const { explainRule } = await import('./report/formats/rules.ts');
  return explainRule(rule);
}

async function uptime(options: Options, context: Context): Promise<number> {
  const everyMs = parseEvery(options.every);
  const paths = reportPaths(options);
  if (everyMs !== undefined && (Object.keys(paths).length > 0 || options.json))
    throw new GateError('USAGE', { problem: 'a report is of one round: leave out --every, or the report' });
  const { parseAddress } = await import('./staying/metrics/address.ts');
  const metrics = options.metrics === undefined ? undefined : parseAddress('--metrics', options.metrics);
  if (metrics && everyMs === undefined)
    throw new GateError('USAGE', {
      problem: '--metrics are served by a process that goes on: add --every, such as 1m',
    });
  const { overrides, ...given } = configRequest(options, context);
  const { only, ...others } = overrides;
  const noAlerts = options['no-alerts'] ?? false;
  if (noAlerts && options['test-alert'])
    throw new GateError('USAGE', { problem: '--test-alert tells each of "alerts", and --no-alerts tells nobody' });
  const loaded = await loadConfig({ ...given, overrides: others, needsAlerts: true, noAlerts }, context);
  hideSecretsOf(loaded, context.redactor);
  const config = noAlerts ? { ...loaded, alerts: [] } : loaded;
  await assertAllWritable(paths, writeRules(context));
  const { keepUptime, runUptime, testAlerts } = await import('./gate/uptime.ts');
  const request = { config, only, state: options.state };
  if (options['test-alert']) return (await testAlerts(request, context)) ? 0 : 1;
  if (everyMs === undefined) return await show(await runUptime(request, context), options, context);
  await keepUptime(request, { everyMs, metrics }, context);
  return 0;
}

async function trends(options: Options, context: Context): Promise<number> {
  // No request is sent, so variables need not be set.
  const config = await loadConfig({ ...configRequest(options, context), unsetAllowed: true }, context);
  const { environment, state } = options;
  const command = await import('./commands/trends.ts');
  const { html, json } = reportPaths(options);
  const found = await command.trends({ config, environment, state }, { html, json }, writeRules(context), context);
  return print(options.json === '-' ? command.trendsJson(found) : command.trendsText(found));
}

async function handover(options: Options, context: Context): Promise<number> {
  const command = await import('./commands/handover.ts');
  const { text, exitCode } = await command.handover(
    options,
    configRequest(options, context),
    writeRules(context),
    context,
  );
  print(createLastLook(context).at('output', text));
  return exitCode;
}

async function notes(options: Options, [given, ...more]: string[], context: Context): Promise<number> {
  if (more.length > 0 || (given !== undefined && options.range !== undefined))
    throw new GateError('USAGE', { problem: '"notes" takes one range, such as v1.2..v1.3' });
  if (given && !given.includes('..'))
    throw new GateError('USAGE', { problem: `"notes" needs both ends, such as ${JSON.stringify(`${given}..HEAD`)}` });
  const range = given === undefined ? parseRange(options.range) : parseRange(given, `the range ${given}`);
  if (range && range.kind !== 'between')
    throw new GateError('USAGE', { problem: '"notes" are of a range A..B, such as v1.2..v1.3' });
  const { markdown, environment } = options;
  const config = configRequest(options, context);
  const { writeNotes } = await import('./commands/notes.ts');
  const text = await writeNotes({ range, config, markdown, environment, rules: writeRules(context) }, context);
  return print(text ?? '');
}

async function exportChecks(options: Options, names: string[], context: Context): Promise<number> {
  // No request is sent, and the files name variables, so these need not be set.
  const loaded = await loadConfig({ ...configRequest(options, context), unsetAllowed: true }, context);
  const { uptime: rounds } = loaded;
  // As for uptime, --only wins over the configuration.
  const config = options.only && rounds ? { ...loaded, uptime: { ...rounds, only: options.only } } : loaded;
  const command = await import('./commands/export.ts');
  return print(await command.exportChecks(names, options, config, writeRules(context), context));
}

async function merge(options: Options, files: string[], context: Context): Promise<number> {
  if (files.length === 0)
    throw new GateError('USAGE', { problem: '"merge" takes the JSON reports of the runs, such as reports/*.json' });
  const expected = parseExpect(options.expect);
  const name = parseName(options.name);
  const event = await readEvent(context.env, []);
  await assertAllWritable(reportPaths(options), writeRules(context));
  const command = await import('./commands/merge.ts');
  const notifications = await command.readNotifications(configRequest(options, context), event, context);
  const report = await command.merge({ files, expected, name, sha: event?.sha }, context);
  const exitCode = await show(report, options, context);
  await tell(report, notifications, event, context);
  return exitCode;
}

/** Tells the result at GitHub, in a run for a repository there. */
async function tell(
  report: Report,
  notifications: Partial<Notifications> | undefined,
  event: GitHubEvent | undefined,
  context: Context,
): Promise<void> {
  if (!context.env['GITHUB_REPOSITORY']) return;
  const { judged, tellGitHub } = await import('./github/publish/tell.ts');
  await tellGitHub(judged(report), notifications, event, context);
}

async function demo(options: Options, context: Context): Promise<number> {
  const { prepareDemo } = await import('./demo/demo.ts');
  const prepared = await prepareDemo({ broken: options.broken ?? false, env: context.env });
  const { configFile: config, range, cwd } = prepared;
  try {
    return await run({ ...options, config, range }, [], {
      ...context,
      cwd,
      env: { ...context.env, ...prepared.env },
      github: undefined,
    });
  } finally {
    await prepared.close();
  }
}

function configRequest(options: Options, context: Context, named: readonly PillarName[] = []): ConfigRequest {
  const { 'base-url': baseUrl, 'fail-on': failOn, history, only } = options;
  const watchMs = parseWatch(options.watch, named);
  const shard = parseShardOption(options.shard);
  const overrides = { baseUrl, failOn: parseSeverity(failOn), history, only, watchMs, shard };
  return {
    file: configPath(options.config),
    explicit: options.config !== undefined,
    overrides,
    files: treeFiles(context),
  };
}

function parseRange(range: string | undefined, asked = `--range ${range}`): RangeRequest | undefined {
  if (range === undefined) return undefined;
  if (range === 'all' || range === 'staged' || range === 'worktree') return { kind: range };
  const [base, head, more] = range.split('..');
  if (!base || !head || more !== undefined || head.startsWith('.')) {
    throw new GateError('USAGE', { problem: `${asked} ${wrongRange(range)}` });
  }
  return { kind: 'between', base, head };
}

function wrongRange(range: string): string {
  const [base = '', head = '', ...more] = range.split(/\.{2,}/);
  if (range.includes('..') && more.length === 0) {
    // git reads an empty side as HEAD. With three dots it also takes what A has beyond B.
    return `is not A..B: what B has beyond A; did you mean ${JSON.stringify(`${base || 'main'}..${head || 'HEAD'}`)}?`;
  }
  const names = ['all', 'staged', 'worktree'];
  return `is neither A..B nor "all", "staged" or "worktree"${more.length > 0 ? '' : didYouMean(range, names)}`;
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}
