import type { Config } from '../config/config.ts';
import { defaultConfig } from '../config/default-config.ts';
import { hideSecretsOf, loadConfig } from '../config/load.ts';
import { parseOrigin } from '../config/sections/base-url.ts';
import { noLaunch } from '../config/sections/launch/no-launch.ts';
import { runGate } from '../gate/gate.ts';
import { treeFiles } from '../git/policy-files.ts';
import { findCommit, openRepository } from '../git/repository.ts';
import { createSiteReader } from '../init/ask-site.ts';
import { type DnsFacts, lookAtDns } from '../init/dns.ts';
import { isOwnDomain } from '../init/launch-section.ts';
import { alreadyThere, createFiles, isTaken, type NewFile } from '../init/new-files.ts';
import { type Plan, planConfig } from '../init/plan.ts';
import { type RepositoryFacts, readRepository } from '../init/repository.ts';
import { lookAtSite, type SiteFacts } from '../init/site.ts';
import { foundText, nextText, planText } from '../init/texts.ts';
import { type Deploys, planWorkflow, variablesOf } from '../init/workflow.ts';
import { writeYaml } from '../init/write-yaml.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { detectPlatforms, isPlatformFile } from '../pages/handover/detect-platforms.ts';
import { readWorkflow, type Workflow } from '../pages/handover/workflows.ts';
import { openNetwork } from '../pillars/launch/network/network.ts';
import type { Report } from '../report/model/report.ts';
import { openClient } from '../steps/open-client.ts';

export type InitOptions = {
  /** The address of the site, as it was given. */
  url?: string;
  /** Write without asking. */
  yes?: boolean;
  /** Leave the gate out. */
  noRun?: boolean;
};

/** How the command reaches the user. */
export type InitDialogue = {
  say(text: string): void;
  /** Undefined where nobody can be asked. */
  confirm?(question: string): Promise<boolean>;
};

const configFile = '.github/launch-gate.yml';
const workflowFile = '.github/workflows/launch-gate.yml';

/**
 * `launch-gate init`: looks at the repository and the site, shows both files, writes them if that is wanted, and runs
 * the gate once. Returns the report; undefined if the gate did not run. Throws USAGE, INIT_EXISTS, INIT_UNANSWERED,
 * INIT_UNWRITABLE, LINK_IN_CHECKOUT, SITE_UNUSABLE, and what a run throws.
 */
export async function init(
  { url, yes = false, noRun = false }: InitOptions,
  { say, confirm }: InitDialogue,
  context: Context,
): Promise<Report | undefined> {
  const origin = url === undefined ? undefined : originOf(url);
  const repository = await readRepository(context, isPlatformFile);
  const { root } = repository;
  // Before anything is asked: whoever runs it twice wants no second look.
  if (await isTaken(root, configFile)) throw alreadyThere(configFile);
  const inRoot = { ...context, cwd: root };
  const site = origin === undefined ? undefined : await askSite(origin, repository, inRoot);
  const dns = origin === undefined ? undefined : await askDns(new URL(origin), inRoot);
  const plan = planConfig(repository, site, dns);
  const config = writeYaml(plan.config, plan.remarks);
  await assertValid(config, inRoot);

  const workflows = workflowsOf(repository);
  const gate = workflows.find(runsGate)?.file ?? ((await isTaken(root, workflowFile)) ? workflowFile : undefined);
  const files: NewFile[] = [{ path: configFile, text: config }];
  const workflow = gate === undefined ? newWorkflow(plan, repository, workflows) : undefined;
  if (workflow) files.push({ path: workflowFile, text: workflow.text });
  say(`${foundText(repository, site)}\n${planText(files, gate)}`);

  if (!yes && !confirm) throw new GateError('INIT_UNANSWERED');
  if (!yes && !(await confirm?.('Write this?'))) {
    say('Nothing was written.\n');
    return undefined;
  }
  await createFiles(root, files);
  const variables = variablesOf(plan);
  say(nextText(files, variables, workflow?.handed ?? []));
  return noRun ? undefined : await runOnce(variables, repository, say, inRoot);
}

function originOf(text: string): string {
  const parsed = parseOrigin(text);
  if ('origin' in parsed) return parsed.origin;
  throw new GateError('USAGE', { problem: `--url ${parsed.problem}` });
}

async function askSite(origin: string, repository: RepositoryFacts, context: Context): Promise<SiteFacts> {
  context.log.progress(`Looking at ${origin}`);
  const client = await openClient({ ...defaultConfig, baseUrl: origin }, context);
  try {
    return await lookAtSite(createSiteReader(origin, client, context), repository);
  } finally {
    context.log.progress('');
    await client.close();
  }
}

/** DNS is asked about a public domain alone, by the system's resolver. */
async function askDns(url: URL, context: Context): Promise<DnsFacts | undefined> {
  if (!isOwnDomain(url)) return undefined;
  const network = await openNetwork({ ...defaultConfig, baseUrl: url.origin }, noLaunch(5_000), context);
  try {
    return await lookAtDns(url.hostname, network.resolver);
  } finally {
    await network.close();
  }
}

/** What is about to be written is what `check-config` would pass. */
async function assertValid(text: string, context: Context): Promise<void> {
  await loadConfig({ ...inMemory(text), overrides: {}, unsetAllowed: true }, context);
}

function inMemory(text: string) {
  const files = { read: async () => Buffer.from(text), linked: new Set<string>() };
  return { file: configFile, explicit: true, files };
}

function workflowsOf({ workflows }: RepositoryFacts): Workflow[] {
  return workflows.flatMap(({ path, text }) => {
    const read = readWorkflow(path, text);
    return 'problem' in read ? [] : [read];
  });
}

function runsGate({ actions, commands }: Workflow): boolean {
  return (
    actions.some(({ action }) => /(?:^|\/)launch-gate@/.test(action)) ||
    commands.some(({ command }) => /\blaunch-gate(?:@[^\s@]+)?\s+run\b/.test(command))
  );
}

function newWorkflow(plan: Plan, repository: RepositoryFacts, workflows: readonly Workflow[]) {
  const { value, remarks, variables } = planWorkflow(plan, repository.branch, deploysOf(repository, workflows));
  return { text: writeYaml(value, remarks), handed: variables };
}

function deploysOf({ workflows: texts, platformFiles }: RepositoryFacts, workflows: readonly Workflow[]): Deploys {
  const files = platformFiles.map(({ path, text }) => ({ path, text }));
  const found = detectPlatforms(files, workflows, 'production');
  const deploying = found
    .flatMap(({ signs }) => signs)
    .find(({ file }) => workflows.some((each) => each.file === file));
  const text = texts.find(({ path }) => path === deploying?.file)?.text ?? '';
  return {
    reportsDeployments: deploying === undefined && found.some(({ platform }) => platform.id === 'vercel'),
    workflow: /^name:[ \t]{1,9}["']?([A-Za-z0-9][\w ./()-]{0,60}?)["']?[ \t]{0,9}$/m.exec(text)?.[1],
  };
}

/** Without its variables nobody can log in: what needs no login is judged, and the rest is named. */
async function runOnce(
  variables: readonly string[],
  { isRepository }: RepositoryFacts,
  say: InitDialogue['say'],
  context: Context,
): Promise<Report | undefined> {
  const whole = await loadConfig(
    { file: configFile, explicit: true, overrides: {}, unsetAllowed: true, files: treeFiles(context) },
    context,
  );
  hideSecretsOf(whole, context.redactor);
  const unset = variables.filter((name) => !context.env[name]);
  const config = unset.length === 0 ? whole : withoutLogins(whole);
  const left = whole.checks.filter(({ name }) => !config.checks.some((each) => each.name === name));
  if (left.length > 0)
    say(
      `Not asked, as ${unset.join(', ')} ${unset.length === 1 ? 'is' : 'are'} not set: ${left.map(({ name }) => name).join(', ')}.\n`,
    );
  const hasCommits = isRepository && (await findCommit(await openRepository(context), 'HEAD')) !== undefined;
  if (!hasCommits && config.checks.length === 0) {
    say('There is nothing to run yet: no commit, and no address of a site.\n');
    return undefined;
  }
  const secrets = hasCommits ? {} : { secrets: undefined };
  return runGate(
    { config: { ...config, ...secrets }, named: [], range: hasCommits ? { kind: 'all' } : undefined },
    context,
  );
}

function withoutLogins(config: Config): Config {
  return { ...config, sessions: [], checks: config.checks.filter(({ session }) => session === undefined) };
}
