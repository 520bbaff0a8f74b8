import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { EnvConfig } from '../../../config/sections/launch/launch.ts';
import { GateError } from '../../../model/errors.ts';
import type { LaunchCheck } from '../check.ts';
import { codeReads } from './code-files.ts';
import { exampleNames } from './example.ts';
import { judgeEnv } from './judge-env.ts';
import { type SetName, setNames } from './set-names.ts';

const maxBytes = 1_000_000;

/**
 * Whether every variable that the example names is set, and whether it names all that the code reads. No value is read.
 */
export const checkEnv: LaunchCheck = async ({ launch: { env }, context }) => {
  if (!env) return [];
  const [example, set, reads] = await Promise.all([
    readText(env.example, context.cwd),
    readSet(env, context.cwd),
    codeReads(env.code, context),
  ]);
  return judgeEnv({ file: env.example, names: exampleNames(example) }, set, reads);
};

/** The names that are set in production; undefined if the configuration does not say it. */
async function readSet({ set, setFile }: EnvConfig, cwd: string): Promise<SetName[] | undefined> {
  if (!set && !setFile) return undefined;
  const listed = (set ?? []).map(({ at, name }) => ({ name, empty: false, file: at.file, line: at.line }));
  return [...listed, ...(setFile ? setNames(await readText(setFile.path, cwd), setFile.path) : [])];
}

async function readText(file: string, cwd: string): Promise<string> {
  try {
    const bytes = await readFile(resolve(cwd, file));
    if (bytes.length > maxBytes) throw new Error('it is larger than 1 MB');
    return bytes.toString('utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem = code === 'ENOENT' ? 'it does not exist' : (code ?? message);
    throw new GateError('CONFIG_UNREADABLE', { file, problem }, { cause: error });
  }
}
