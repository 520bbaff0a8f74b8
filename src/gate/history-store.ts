import { resolve } from 'node:path';
import { checkoutsOf } from '../files/follow-path.ts';
import { tokenOf } from '../github/api/api.ts';
import { folderHistory } from '../history/folder.ts';
import type { HistoryStore } from '../history/store.ts';
import type { Context } from '../model/context.ts';
import { createLastLook } from '../text/redaction/last-look.ts';

/**
 * The store that `latency.history` asks for: `auto`, `branch`, `off` or a folder. Undefined if no past runs are kept.
 */
export function openStore(setting: string, context: Context): HistoryStore | undefined {
  const { cwd, env, github } = context;
  if (setting === 'off') return undefined;
  if (setting !== 'auto' && setting !== 'branch') {
    const look = (text: string) => createLastLook(context).at('history', text, 'json');
    return folderHistory(resolve(cwd, setting), checkoutsOf(context), look);
  }
  if (!github || (setting === 'auto' && !(env['GITHUB_ACTIONS'] === 'true' && tokenOf(env)))) return undefined;
  const branch = async () => (await import('../github/stores/history-branch.ts')).branchHistory(github, context);
  return {
    read: async (environment) => (await branch()).read(environment),
    add: async (record) => (await branch()).add(record),
  };
}
