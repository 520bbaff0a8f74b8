import { resolve } from 'node:path';
import { checkoutsOf } from '../files/follow-path.ts';
import { tokenOf } from '../github/api/api.ts';
import { folderHistory } from '../history/folder.ts';
import { folderRuns } from '../history/folder-runs.ts';
import type { RunStore } from '../history/run-summary.ts';
import type { HistoryStore } from '../history/store.ts';
import type { Context } from '../model/context.ts';
import { createLastLook } from '../text/redaction/last-look.ts';

/**
 * The store that `latency.history` asks for: `auto`, `branch`, `off` or a folder. Undefined if no past runs are kept.
 */
export function openStore(setting: string, context: Context): HistoryStore | undefined {
  const { env, github } = context;
  if (setting === 'off') return undefined;
  if (setting !== 'auto' && setting !== 'branch') return folderHistory(...folderOf(setting, context));
  if (!github || (setting === 'auto' && !(env['GITHUB_ACTIONS'] === 'true' && tokenOf(env)))) return undefined;
  const branch = async () => (await import('../github/stores/history-branch.ts')).branchHistory(github, context);
  return {
    read: async (environment) => (await branch()).read(environment),
    add: async (record) => (await branch()).add(record),
  };
}

/** The same for the summaries of runs. */
export function openRuns(setting: string, context: Context): RunStore | undefined {
  if (setting === 'off') return undefined;
  if (setting !== 'auto' && setting !== 'branch') return folderRuns(...folderOf(setting, context));
  return undefined;
}

function folderOf(folder: string, context: Context) {
  const look = (text: string) => createLastLook(context).at('history', text, 'json');
  return [resolve(context.cwd, folder), checkoutsOf(context), look] as const;
}
