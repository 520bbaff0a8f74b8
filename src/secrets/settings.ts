import { join } from 'node:path';
import { GateError } from '../errors.ts';
import type { GateFiles } from '../git/gate-files.ts';
import { pathInside } from '../git/path-inside.ts';
import { type Baseline, parseBaseline } from './baseline.ts';
import type { EngineConfig } from './engine.ts';
import { type Ignore, parseIgnore } from './ignore.ts';

/** What gitleaks' own files at the root of the repository say. */
type Settings = { config?: EngineConfig; ignore: Ignore };

const maxBytes = 15_000_000;

/** Reads `.gitleaks.toml` and `.gitleaksignore` where they exist. Throws GITLEAKS_CONFIG when one cannot be read. */
export async function readSettings(root: string, files: GateFiles): Promise<Settings> {
  const text = await readOptional(root, '.gitleaks.toml', files);
  const config =
    text === undefined
      ? undefined
      : { file: '.gitleaks.toml', text, readFile: (path: string) => readInside(root, path, files) };
  const ignore = parseIgnore((await readOptional(root, '.gitleaksignore', files)) ?? '');
  return { config, ignore };
}

/** `extend.path` counts from the root, and cannot lead out of the repository. */
async function readInside(root: string, path: string, files: GateFiles): Promise<string | undefined> {
  const inside = pathInside(root, path);
  return inside === undefined ? undefined : readOptional(root, inside, files);
}

async function readOptional(root: string, file: string, files: GateFiles): Promise<string | undefined> {
  try {
    return (await files.read(join(root, file), maxBytes))?.toString('utf8');
  } catch (cause) {
    if (cause instanceof GateError) throw cause;
    throw new GateError('GITLEAKS_CONFIG', { file, problem: problemOf(cause) }, { cause });
  }
}

/**
 * Reads the baseline, an absolute path. One that is named but not there must not count as an empty one. Throws
 * BASELINE_INVALID.
 */
export async function readBaseline(root: string, path: string, files: GateFiles): Promise<Baseline> {
  const file = pathInside(root, path) ?? path;
  try {
    const text = (await files.read(path, maxBytes))?.toString('utf8');
    if (text === undefined) throw new Error(`it does not exist${files.commit ? ' in the base commit' : ''}`);
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
