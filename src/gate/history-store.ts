import { resolve } from 'node:path';
import { checkoutsOf } from '../files/follow-path.ts';
import { tokenOf } from '../github/api/api.ts';
import { folderHistory } from '../history/folder.ts';
import { folderRuns } from '../history/folder-runs.ts';
import type { RunStore } from '../history/run-summary.ts';
import type { HistoryStore } from '../history/store.ts';
import type { Context } from '../model/context.ts';
import type { GitHubApi } from '../model/github-api.ts';
import { createLastLook } from '../text/redaction/last-look.ts';

/**
 * The store of samples that `latency.history` asks for: `auto`, `branch`, `off` or a folder. Undefined if no past runs
 * are kept.
 */
export function openStore(setting: string, context: Context): HistoryStore | undefined {
  if (isFolder(setting)) return folderHistory(resolve(context.cwd, setting), checkoutsOf(context), lookOf(context));
  const github = branchOf(setting, context);
  if (!github) return undefined;
  let opened: Promise<HistoryStore> | undefined;
  const open = () => {
    opened ??= openBranch(github, context).then(({ history }) => history);
    return opened;
  };
  return {
    read: async (environment) => (await open()).read(environment),
    add: async (record) => (await open()).add(record),
  };
}

/** The same for the summaries of runs. */
export function openRuns(setting: string, context: Context): RunStore | undefined {
  if (isFolder(setting)) return folderRuns(resolve(context.cwd, setting), checkoutsOf(context), lookOf(context));
  const github = branchOf(setting, context);
  if (!github) return undefined;
  let opened: Promise<RunStore> | undefined;
  const open = () => {
    opened ??= openBranch(github, context).then(({ runs }) => runs);
    return opened;
  };
  return {
    readRuns: async (environment) => (await open()).readRuns(environment),
    addRun: async (run) => (await open()).addRun(run),
  };
}

function isFolder(setting: string): boolean {
  return setting !== 'off' && setting !== 'auto' && setting !== 'branch';
}

/** The API, where the setting means the branch. */
function branchOf(setting: string, { env, github }: Context): GitHubApi | undefined {
  const isInWorkflow = env['GITHUB_ACTIONS'] === 'true' && tokenOf(env) !== undefined;
  return setting === 'branch' || (setting === 'auto' && isInWorkflow) ? github : undefined;
}

async function openBranch(github: GitHubApi, context: Context) {
  const [{ branchTexts }, { branchHistory, branchRuns }] = await Promise.all([
    import('../github/stores/branch-text.ts'),
    import('../github/stores/history-branch.ts'),
  ]);
  const texts = branchTexts(github, context);
  const look = lookOf(context);
  return { history: branchHistory(texts, look), runs: branchRuns(texts, look) };
}

function lookOf(context: Context) {
  return (text: string) => createLastLook(context).at('history', text, 'json');
}
