import { join, resolve } from 'node:path';
import { pathFromRoot, pathInside } from '../../git/path-inside.ts';
import type { PolicyFiles } from '../../git/policy-files.ts';
import type { Context } from '../../model/context.ts';
import { GateError } from '../../model/errors.ts';
import type { Baseline } from './baseline.ts';
import { deadLines } from './dead-lines.ts';
import type { EngineConfig } from './engine.ts';
import { type Ignore, parseIgnore } from './ignore.ts';

/** What gitleaks' own files at the root of the repository say. `warnings` are about lines that do nothing. */
type Settings = { config?: EngineConfig } & Ignored;
type Ignored = { ignore: Ignore; warnings: string[] };

const maxBytes = 15_000_000;
const ownConfig = '.gitleaks.toml';
const ownIgnore = '.gitleaksignore';

/**
 * Reads gitleaks' configuration from the place where gitleaks looks for it, and `.gitleaksignore` if it exists. Throws
 * GITLEAKS_CONFIG if one of them cannot be read.
 */
export async function readSettings(
  root: string,
  files: PolicyFiles,
  context: Pick<Context, 'cwd' | 'env'>,
): Promise<Settings> {
  const config = await readConfig(root, files, context);
  const { ignore, warnings } = await readIgnore(root, files);
  if (config && /^(?:\ufeff|\ufffd\ufffd)/.test(config.text)) {
    const problem = 'it begins with a byte order mark, which gitleaks does not take; save it as UTF-8 without one';
    throw new GateError('GITLEAKS_CONFIG', { file: config.file, problem });
  }
  const instead = config && config.file !== ownConfig ? [`rules of ${config.file}, as the environment says`] : [];
  return { config, ignore, warnings: [...instead, ...warnings] };
}

/** Reads `.gitleaksignore` if it exists. Throws GITLEAKS_CONFIG if it cannot be read. */
export async function readIgnore(root: string, files: PolicyFiles): Promise<Ignored> {
  const text = (await readOptional(join(root, ownIgnore), ownIgnore, files)) ?? '';
  return { ignore: parseIgnore(text), warnings: deadLines(ownIgnore, text) };
}

/**
 * Looks in the order of `initConfig` in gitleaks' cmd/root.go. A pull request cannot set the environment: only the
 * workflow can.
 */
async function readConfig(
  root: string,
  files: PolicyFiles,
  { cwd, env }: Pick<Context, 'cwd' | 'env'>,
): Promise<EngineConfig | undefined> {
  const { GITLEAKS_CONFIG: named, GITLEAKS_CONFIG_TOML: given } = env;
  if (named) {
    const path = resolve(cwd, named);
    const text = await readOptional(path, named, files);
    if (text === undefined) {
      const problem = `GITLEAKS_CONFIG names it, and it does not exist${files.commit ? ' in the base commit' : ''}`;
      throw new GateError('GITLEAKS_CONFIG', { file: named, problem });
    }
    return { file: named, text, readFile: extending(root, files, await isInside(root, path)) };
  }
  if (given) return { file: 'GITLEAKS_CONFIG_TOML', text: given, readFile: extending(root, files, false) };
  const text = await readOptional(join(root, ownConfig), ownConfig, files);
  return text === undefined ? undefined : { file: ownConfig, text, readFile: extending(root, files, true) };
}

/**
 * Reads a chain of files in its order. `extend.path` is relative to the root of the repository. As soon as one file of
 * the chain is in the repository, `extend.path` cannot lead out of it.
 */
function extending(root: string, files: PolicyFiles, isOurs: boolean): EngineConfig['readFile'] {
  let bound = isOurs;
  return async (named) => {
    const path = resolve(root, named);
    const inside = await isInside(root, path);
    if (bound && !inside) return undefined;
    bound = inside;
    return readOptional(path, named, files);
  };
}

async function isInside(root: string, path: string): Promise<boolean> {
  return (await pathFromRoot(root, path)) !== undefined;
}

async function readOptional(path: string, file: string, files: PolicyFiles): Promise<string | undefined> {
  try {
    return (await files.read(path, maxBytes))?.toString('utf8');
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError('GITLEAKS_CONFIG', { file, problem: problemOf(cause) }, { cause });
  }
}

/**
 * Reads the baseline at an absolute path. A missing file must not count as an empty baseline. Throws BASELINE_INVALID.
 */
export async function readBaseline(root: string, path: string, files: PolicyFiles): Promise<Baseline> {
  const file = pathInside(root, path) ?? path;
  try {
    const text = (await files.read(path, maxBytes))?.toString('utf8');
    if (text === undefined) throw new Error(`it does not exist${files.commit ? ' in the base commit' : ''}`);
    const { parseBaseline } = await import('./baseline.ts');
    return parseBaseline(file, text);
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError('BASELINE_INVALID', { file, problem: problemOf(cause) }, { cause });
  }
}

function problemOf(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return code ? `it cannot be read (${code})` : message;
}
