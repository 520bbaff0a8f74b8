import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/config/config.ts';
import { type ConfigRequest, loadConfig } from '../../src/config/load.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import { GateError } from '../../src/model/errors.ts';

type Env = Record<string, string | undefined>;

/** Loads `content` from a real file `gate.yml`. */
export async function load(
  content: string | Uint8Array,
  env: Env = {},
  overrides: ConfigRequest['overrides'] = {},
  more: Pick<ConfigRequest, 'unsetAllowed'> = {},
): Promise<Config> {
  const cwd = await mkdtemp(join(tmpdir(), 'launch-gate-config-'));
  try {
    await writeFile(join(cwd, 'gate.yml'), content);
    return await loadConfig(
      { file: 'gate.yml', explicit: true, overrides, files: treeFiles({ cwd }), ...more },
      { cwd, env },
    );
  } finally {
    await rm(cwd, { recursive: true });
  }
}

/** The error that `content` gives. */
export async function failure(
  content: string | Uint8Array,
  env: Env = {},
  overrides: ConfigRequest['overrides'] = {},
): Promise<GateError> {
  try {
    await load(content, env, overrides);
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

/** The first line of each mistake, without its code frame. */
export async function diagnostics(
  content: string,
  env: Env = {},
  overrides: ConfigRequest['overrides'] = {},
): Promise<string[]> {
  const error = await failure(content, env, overrides);
  return error.message.split('\n').filter((line) => !line.startsWith('  '));
}
