import { lstat, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import pLimit from 'p-limit';
import type { Config } from '../../config/config.ts';
import { openRepository } from '../../git/repository.ts';
import type { RunHistory, RunStore } from '../../history/run-summary.ts';
import type { Context } from '../../model/context.ts';
import { GateError } from '../../model/errors.ts';
import { codeReads, filesKnownToGit } from '../../pillars/launch/env/code-files.ts';
import { exampleNames } from '../../pillars/launch/env/example.ts';
import { setNames } from '../../pillars/launch/env/set-names.ts';
import { showBytes } from '../../text/bytes.ts';
import { askHosts } from './ask-hosts.ts';
import { configuredHosts, unsetHosts } from './configured-hosts.ts';
import { detectPlatforms, isPlatformFile } from './detect-platforms.ts';
import type { Facts, LastDeployment } from './facts.ts';
import { baselineSecrets, ignoredSecrets, type KnownSecret } from './known-secrets.ts';
import { configurationReads, inventory } from './variables.ts';
import { readWorkflow, type Workflow } from './workflows.ts';

export type CollectRequest = {
  config: Config;
  /** The configuration's path and text; undefined if there is no file. */
  file?: { path: string; text: string };
  environment: string;
  isOffline: boolean;
  runs?: RunStore;
  /** The last successful deployment that GitHub knows. */
  lastDeployment?(environment: string): Promise<LastDeployment | undefined>;
};

const maxBytes = 1_000_000;
const filesAtOnce = 8;
const workflowFile = /^\.github\/(?:workflows\/[^/]+|actions\/(?:.+\/)?action)\.ya?ml$/;
const exampleFile = /(?:^|\/)\.?env(?:\.[\w-]+)*\.(?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$/;
const envFile = /(?:^|\/)\.env(?:\.[\w-]+)?$/;
/** Code that others wrote or a build made, and code that measures. */
const notOwn = /(?:^|\/)(?:dist|build|out|vendor|third_party|bench(?:marks?)?|\.next|\.output)\//;
const ofTests = /(?:^|\/)(?:tests?|spec|__tests__|e2e|fixtures|node_modules)\//;

/** Reads what the repository, the history and the network know. Nothing of the repository is run. */
export async function collect(request: CollectRequest, context: Context): Promise<Facts> {
  const { config, file, environment, isOffline } = request;
  const hosts = configuredHosts(config);
  const asked = isOffline
    ? undefined
    : askHosts(
        hosts.map(({ origin }) => origin),
        config,
        context,
      );
  const [repository, history, deployment, answers] = await Promise.all([
    readRepository(config, context),
    readHistory(request.runs, environment, context),
    isOffline ? undefined : request.lastDeployment?.(environment),
    asked,
  ]);
  const { names, workflows, ...rest } = repository;
  const configuration = file ? configurationReads(file.path, file.text) : [];
  return {
    now: context.clock.now(),
    environment,
    config,
    hosts,
    unsetHosts: file ? unsetHosts(file.text, file.path, config) : [],
    answers,
    ...rest,
    workflows,
    variables: inventory({ ...names, configuration, workflows }),
    platforms: detectPlatforms(rest.platformFiles, workflows, environment),
    ...history,
    deployment,
  };
}

async function readRepository(config: Config, context: Context) {
  const repository = await openRepository(context).catch((error: unknown) => {
    if (error instanceof GateError && error.code === 'NOT_A_REPOSITORY') return undefined;
    throw error;
  });
  const inRoot = repository ? { ...context, cwd: repository.cwd } : context;
  const paths = repository && !repository.bare ? await filesKnownToGit(inRoot) : [];
  const unread: { file: string; problem: string }[] = [];
  const read = async (file: string, folder = inRoot.cwd) => {
    const found = await readText(resolve(folder, file));
    if ('problem' in found) unread.push({ file, problem: found.problem });
    return 'text' in found ? found.text : undefined;
  };
  const readAll = (isWanted: (path: string) => boolean) =>
    pLimit(filesAtOnce).map(paths.filter((path) => isWanted(path) && !ofTests.test(path)).toSorted(), async (file) => ({
      file,
      text: await read(file),
    }));
  const { env } = config.launch ?? {};
  const isReadable = env?.code !== undefined || (repository !== undefined && !repository.bare);
  const [texts, examples, sets, listed, code] = await Promise.all([
    readAll((path) => workflowFile.test(path)),
    readAll((path) => exampleFile.test(path)),
    readAll((path) => envFile.test(path) && !exampleFile.test(path)),
    env?.setFile ? read(env.setFile.path, context.cwd) : undefined,
    isReadable ? codeReads(env?.code, env?.code ? context : inRoot) : [],
  ]);
  const parsed = texts.flatMap(({ file, text }) => (text === undefined ? [] : readWorkflow(file, text)));
  for (const each of parsed) if ('problem' in each) unread.push(each);
  const set = [
    ...sets.flatMap(({ file, text = '' }) =>
      exampleNames(text)
        .filter(({ required }) => required)
        .map((each) => ({ ...each, file })),
    ),
    ...(env?.set ?? []).map(({ name, at }) => ({ name, file: at.file, line: at.line })),
    ...(env?.setFile && listed ? setNames(listed, env.setFile.path).filter(({ empty }) => !empty) : []),
  ];
  const platformFiles = await pLimit(filesAtOnce).map(
    paths.filter((path) => isPlatformFile(path) && !ofTests.test(path)),
    async (path) => ({ path, text: await read(path) }),
  );
  return {
    isRepository: repository !== undefined,
    workflows: parsed.filter((each): each is Workflow => !('problem' in each)),
    platformFiles,
    knownSecrets: await readKnown(paths, config, read, unread, context.cwd),
    unread,
    names: {
      code: env?.code ? code : code.filter(({ file }) => !notOwn.test(file)),
      examples: examples.map(({ file, text = '' }) => ({ file, names: exampleNames(text) })),
      set,
    },
  };
}

async function readKnown(
  paths: readonly string[],
  { secrets }: Config,
  read: (file: string, folder?: string) => Promise<string | undefined>,
  unread: { file: string; problem: string }[],
  cwd: string,
): Promise<KnownSecret[]> {
  const ignore = '.gitleaksignore';
  const ignored = paths.includes(ignore) ? ignoredSecrets((await read(ignore)) ?? '', ignore) : [];
  const baseline = secrets?.baseline;
  const text = baseline === undefined ? undefined : await read(baseline, cwd);
  if (baseline === undefined || text === undefined) return ignored;
  try {
    return [...ignored, ...baselineSecrets(text, baseline)];
  } catch (error) {
    unread.push({ file: baseline, problem: (error as Error).message });
    return ignored;
  }
}

/** A text of a regular file. A link could lead anywhere, and is not followed. */
async function readText(path: string): Promise<{ text: string } | { problem: string }> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile()) return { problem: 'it is a link or a folder, and no file' };
    if (stats.size > maxBytes) return { problem: `it is larger than ${showBytes(maxBytes)}` };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { problem: 'it does not exist' };
    return {
      problem: code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : `it cannot be read (${code})`,
    };
  }
}

async function readHistory(
  runs: RunStore | undefined,
  environment: string,
  { log }: Context,
): Promise<{ history?: RunHistory; historyProblem?: string }> {
  if (!runs) return {};
  try {
    return { history: await runs.readRuns(environment) };
  } catch (error) {
    if (error instanceof GateError) throw error;
    const problem = (error as Error).message;
    log.info(`The history cannot be read: ${problem}`);
    return { historyProblem: problem };
  }
}
