import { resolve } from 'node:path';
import { checkoutsOf } from '../files/follow-path.ts';
import { tokenOf } from '../github/api/api.ts';
import type { RunStore } from '../history/run-summary.ts';
import type { HistoryStore } from '../history/store.ts';
import type { Context } from '../model/context.ts';
import type { GitHubApi } from '../model/github-api.ts';
import { createLastLook } from '../text/redaction/last-look.ts';

type Stores = { history: HistoryStore; runs: RunStore };

/**
 * The store of samples that `latency.history` asks for: `auto`, `branch`, `off` or a folder. Undefined if no past runs
 * are kept.
 */
export function openStore(setting: string, context: Context): HistoryStore | undefined {
  const open = opening(setting, context);
  return (
    open && {
      assertOwn: async (environment) => (await open()).history.assertOwn?.(environment),
      read: async (environment) => (await open()).history.read(environment),
      add: async (record) => (await open()).history.add(record),
    }
  );
}

/** The same for the summaries of runs. */
export function openRuns(setting: string, context: Context): RunStore | undefined {
  const open = opening(setting, context);
  return (
    open && {
      readRuns: async (environment) => (await open()).runs.readRuns(environment),
      addRun: async (run) => (await open()).runs.addRun(run),
    }
  );
}

/** Opens what the setting means when it is first used, once. */
function opening(setting: string, context: Context): (() => Promise<Stores>) | undefined {
  const github = branchOf(setting, context);
  if (!isFolder(setting) && !github) return undefined;
  let opened: Promise<Stores> | undefined;
  return () => {
    opened ??= github ? openBranch(github, context) : openFolder(resolve(context.cwd, setting), context);
    return opened;
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

async function openFolder(path: string, context: Context): Promise<Stores> {
  const [{ folderHistory }, { folderRuns }] = await Promise.all([
    import('../history/folder.ts'),
    import('../history/folder-runs.ts'),
  ]);
  const rest = [checkoutsOf(context), lookOf(context)] as const;
  return { history: folderHistory(path, ...rest), runs: folderRuns(path, ...rest) };
}

async function openBranch(github: GitHubApi, context: Context): Promise<Stores> {
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
