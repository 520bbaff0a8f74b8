import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openRepository } from '../git/repository.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';

/** Names that a configuration has by mistake, from the root of the repository. */
const misnamed = ['.github/launch-gate.yaml', 'launch-gate.yml', 'launch-gate.yaml'];

/** Says where the configuration is, if it is not where a command looked for it; `root` is that of the repository. */
export function otherConfig(root: string, file: string, { cwd }: Pick<Context, 'cwd'>): string | undefined {
  const at = relative(cwd, root);
  if (at !== '' && existsSync(join(root, file)))
    return `it is not in this folder, but at the root of the repository; add --cwd ${at}`;
  const other = misnamed.find((name) => existsSync(join(root, name)));
  return other && `there is no such file, but there is ${other}; rename it, or add --config ${join(at, other)}`;
}

/** Throws CONFIG_UNREADABLE where `file` is missing and the configuration stands elsewhere in the repository. */
export async function assertNotElsewhere(file: string, context: Context): Promise<void> {
  if (existsSync(join(context.cwd, file))) return;
  const repository = await openRepository(context).catch(() => undefined);
  const problem = repository && otherConfig(repository.cwd, file, context);
  if (problem) throw new GateError('CONFIG_UNREADABLE', { file, problem });
}
